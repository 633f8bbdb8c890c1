package org.parley.experiment.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.parley.engine.CompiledScenario;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Playable;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.play.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Estimates the chance of a rare war by splitting: whoever comes nearer to war is copied and tried again from there.
 * Repetitions are independent of one another and shared out among threads; neither their number nor their speed leaves a
 * trace in the results.
 */
public final class RareWar implements Playable {
    private static final Logger LOG = LoggerFactory.getLogger(RareWar.class);

    private final RarePlan plan;
    private final Rounds rounds;
    private final BooleanSupplier cancelled;

    /**
     * Prepares an experiment.
     *
     * @param plan what to play
     * @param cancelled asked before each particle; once true, the experiment ends with the repetitions that are finished
     */
    public RareWar(RarePlan plan, BooleanSupplier cancelled) {
        this(plan, plan.rounds(), cancelled);
    }

    /**
     * Prepares some repetitions of an experiment.
     *
     * @param plan what to play
     * @param rounds which of its repetitions
     * @param cancelled asked before each particle; once true, the experiment ends with the repetitions that are finished
     */
    public RareWar(RarePlan plan, Rounds rounds, BooleanSupplier cancelled) {
        this.plan = plan;
        this.rounds = rounds;
        this.cancelled = cancelled;
    }

    /** Plays the plan, and gives what was found from all repetitions up to the first that was given up. */
    public RareFindings play() {
        RareTally tally = new RareTally(plan);
        run(0, tally);
        return tally.findings();
    }

    @Override
    public void run(long played, BatchSink audience) {
        ExecutorService threads = Executors.newFixedThreadPool(plan.threads());
        try {
            List<List<Future<Optional<Row>>>> waiting = submit(threads, played); // [repetition][world]
            long finished = played;
            for (List<Future<Optional<Row>>> worlds : waiting) {
                List<Row> rows = collect(worlds);
                long number = rounds.stretch(finished).first();
                if (rows.size() < worlds.size()
                        || !audience.take(rounds.batch(finished, List.of(new Replication(number, rows))))) {
                    return;
                }
                finished++;
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<List<Future<Optional<Row>>>> submit(ExecutorService threads, long played) {
        List<CompiledScenario> compiled = plan.worlds().stream()
                .map(world -> CompiledScenario.of(world.scenario()))
                .toList();
        List<List<Future<Optional<Row>>>> waiting = new ArrayList<>();
        for (long repetition = played; repetition < rounds.total(); repetition++) {
            int number = (int) rounds.stretch(repetition).first();
            List<Future<Optional<Row>>> worlds = new ArrayList<>();
            for (int index = 0; index < compiled.size(); index++) {
                int world = index;
                worlds.add(threads.submit(() -> row(world, compiled.get(world), number)));
            }
            waiting.add(worlds);
        }
        return waiting;
    }

    /** The rows of all worlds, or of those before the first that was given up. */
    private static List<Row> collect(List<Future<Optional<Row>>> worlds) {
        List<Row> rows = new ArrayList<>();
        for (Future<Optional<Row>> world : worlds) {
            Optional<Row> row = result(world);
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return rows;
    }

    private Optional<Row> row(int world, CompiledScenario compiled, int number) {
        String name = plan.worlds().get(world).name();
        return repetition(compiled, plan.first(world, number)).map(found -> RareRows.row(name, found));
    }

    /** Whatever a doctrine throws costs this repetition, not the experiment. Empty if it was given up. */
    private Optional<RareRepetition> repetition(CompiledScenario compiled, long first) {
        int war = compiled.scenario().ladder().war();
        try {
            Walker walker = new Walker(compiled, plan.importance());
            Splitting.Batch batch = new Splitting.Batch(plan.seed(), first, plan.particles());
            return Optional.of(plan.way().splitting().play(walker, batch, war, this::isGivenUp));
        } catch (Splitting.CancelledException given) {
            LOG.debug("the repetition from particle {} on was given up", first, given);
            return Optional.empty();
        } catch (RuntimeException failure) {
            LOG.debug("the repetition from particle {} on failed", first, failure);
            return Optional.of(RareRepetition.failed(failure));
        }
    }

    /** Threads are interrupted where an audience has had enough. */
    private boolean isGivenUp() {
        return cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
    }

    private static Optional<Row> result(Future<Optional<Row>> one) {
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
