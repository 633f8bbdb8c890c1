package org.parley.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.parley.engine.CompiledScenario;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Estimates the chance of a rare war by splitting: whoever comes nearer to war is copied and tried again from there.
 * Repetitions are independent of one another and shared out among threads; neither their number nor their speed leaves a
 * trace in the results.
 */
public final class RareWar {
    private static final Logger LOG = LoggerFactory.getLogger(RareWar.class);

    private final RarePlan plan;
    private final BooleanSupplier cancelled;

    /**
     * Prepares an experiment.
     *
     * @param plan what to play
     * @param cancelled asked before each particle; once true, the experiment ends with the repetitions that are finished
     */
    public RareWar(RarePlan plan, BooleanSupplier cancelled) {
        this.plan = plan;
        this.cancelled = cancelled;
    }

    /**
     * Plays the plan.
     *
     * @param finished told of each repetition in turn, on the calling thread
     * @return what was found, from all repetitions up to the first that was given up
     */
    public RareFindings play(Runnable finished) {
        List<List<RareRepetition>> worlds = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(plan.threads());
        try {
            List<List<Future<Optional<RareRepetition>>>> waiting = new ArrayList<>();
            for (int world = 0; world < plan.worlds().size(); world++) {
                waiting.add(submit(threads, world));
            }
            for (List<Future<Optional<RareRepetition>>> ofWorld : waiting) {
                worlds.add(collect(ofWorld, finished));
            }
        } finally {
            threads.shutdownNow();
        }
        return RareFindings.of(plan, worlds);
    }

    private List<Future<Optional<RareRepetition>>> submit(ExecutorService threads, int world) {
        CompiledScenario compiled = CompiledScenario.of(plan.worlds().get(world).scenario());
        List<Future<Optional<RareRepetition>>> waiting = new ArrayList<>();
        for (int repetition = 0; repetition < plan.repetitions(); repetition++) {
            long first = plan.first(world, repetition);
            waiting.add(threads.submit(() -> repetition(compiled, first)));
        }
        return waiting;
    }

    private static List<RareRepetition> collect(List<Future<Optional<RareRepetition>>> waiting, Runnable finished) {
        List<RareRepetition> collected = new ArrayList<>();
        for (Future<Optional<RareRepetition>> one : waiting) {
            Optional<RareRepetition> repetition = result(one);
            if (repetition.isEmpty()) {
                break;
            }
            collected.add(repetition.get());
            finished.run();
        }
        return collected;
    }

    /** Whatever a doctrine throws costs this repetition, not the experiment. Empty if it was given up. */
    private Optional<RareRepetition> repetition(CompiledScenario compiled, long first) {
        int war = compiled.scenario().ladder().war();
        try {
            Walker walker = new Walker(compiled, plan.importance());
            Splitting.Batch batch = new Splitting.Batch(plan.seed(), first, plan.particles());
            return Optional.of(plan.way().splitting().play(walker, batch, war, cancelled));
        } catch (Splitting.CancelledException given) {
            LOG.debug("the repetition from particle {} on was given up", first, given);
            return Optional.empty();
        } catch (RuntimeException failure) {
            LOG.debug("the repetition from particle {} on failed", first, failure);
            return Optional.of(RareRepetition.failed(failure));
        }
    }

    private static Optional<RareRepetition> result(Future<Optional<RareRepetition>> one) {
        try {
            return one.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a repetition could not be played", broken.getCause());
        }
    }
}
