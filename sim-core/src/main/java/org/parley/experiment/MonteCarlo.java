package org.parley.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.parley.engine.CompiledScenario;
import org.parley.observe.Column;
import org.parley.observe.MetricSet;

/**
 * Plays the replications of a plan on several threads and hands them over in the order of their numbers, so that
 * neither the number of threads nor their speed leaves a trace in the results.
 */
public final class MonteCarlo {
    private static final int BLOCK = 32; // replications; long enough to make handing over cheap
    private static final int BLOCKS_AHEAD = 4; // for each thread; bounds the memory of finished rows

    private final Plan plan;
    private final BooleanSupplier cancelled;
    private final List<CompiledScenario> compiled;
    private final Queue<Bench> idle = new ConcurrentLinkedQueue<>();

    /**
     * Prepares an experiment.
     *
     * @param plan what to play
     * @param cancelled asked before each replication; once true, the experiment ends with what is finished
     */
    public MonteCarlo(Plan plan, BooleanSupplier cancelled) {
        this.plan = plan;
        this.cancelled = cancelled;
        this.compiled = plan.worlds().stream()
                .map(world -> CompiledScenario.of(world.scenario()))
                .toList();
    }

    /** The columns of all rows, in order. */
    public List<Column> columns() {
        return new MetricSet(compiled.get(0)).columns();
    }

    /**
     * Plays the plan. Returns early if cancelled; the replications handed over are then the first ones, without a gap.
     *
     * @param sink takes each replication, in order, on the calling thread
     */
    public void run(Consumer<Replication> sink) {
        runWhile(replication -> {
            sink.accept(replication);
            return true;
        });
    }

    /**
     * Plays the plan until the sink has enough: it ends after exactly the replication at which the sink says so, however
     * many threads are ahead of it.
     *
     * @param sink takes each replication, in order, on the calling thread, and says whether to go on
     */
    public void runWhile(Predicate<Replication> sink) {
        ExecutorService threads = Executors.newFixedThreadPool(plan.threads());
        try {
            consume(threads, sink);
        } finally {
            threads.shutdownNow();
        }
    }

    private void consume(ExecutorService threads, Predicate<Replication> sink) {
        int blocks = (plan.count() + BLOCK - 1) / BLOCK;
        Queue<Future<List<Replication>>> ahead = new ArrayDeque<>();
        int submitted = 0;
        for (int block = 0; block < blocks; block++) {
            while (submitted < blocks && ahead.size() < plan.threads() * BLOCKS_AHEAD) {
                int next = submitted++;
                ahead.add(threads.submit(() -> play(next)));
            }
            List<Replication> finished = result(ahead.remove());
            if (!finished.stream().allMatch(sink) || finished.size() < size(block)) {
                return;
            }
        }
    }

    private int size(int block) {
        return Math.min(BLOCK, plan.count() - block * BLOCK);
    }

    private List<Replication> play(int block) {
        Bench spare = idle.poll();
        Bench bench = spare == null ? new Bench(plan.worlds(), compiled) : spare;
        List<Replication> finished = new ArrayList<>();
        for (int i = 0; i < size(block) && !cancelled.getAsBoolean(); i++) {
            finished.add(bench.play(plan.seed(), plan.first() + (long) block * BLOCK + i));
        }
        idle.add(bench);
        return finished;
    }

    private static List<Replication> result(Future<List<Replication>> block) {
        try {
            return block.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a block of replications could not be played", broken.getCause());
        }
    }
}
