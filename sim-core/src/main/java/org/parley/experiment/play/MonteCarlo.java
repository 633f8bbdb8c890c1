package org.parley.experiment.play;

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

/**
 * Plays the replications of an experiment on several threads and hands them over in their order, so that neither
 * the number of threads nor their speed leaves a trace in the results.
 */
public final class MonteCarlo implements Playable {
    private static final int BATCHES_AHEAD = 4; // for each thread; bounds the memory of finished rows

    private final Experiment experiment;
    private final Rounds rounds;
    private final BooleanSupplier cancelled;
    private final List<Column> columns;
    private final List<CompiledScenario> single; // the worlds of the only point; empty if there are more points
    private final Queue<ReplicationWorker> idle = new ConcurrentLinkedQueue<>(); // for the only point

    /**
     * Prepares an experiment.
     *
     * @param experiment what to play; its points stand in one table, see {@link Experiment#mismatch}
     * @param cancelled asked before each replication; once true, the experiment ends with what is finished
     */
    public MonteCarlo(Experiment experiment, BooleanSupplier cancelled) {
        this.experiment = experiment;
        this.rounds = experiment.rounds();
        this.cancelled = cancelled;
        this.columns = experiment.columns();
        this.single = experiment.points().size() == 1 ? compiled(experiment.worldsOf(0)) : List.of();
    }

    private static List<CompiledScenario> compiled(List<World> worlds) {
        return worlds.stream()
                .map(world -> CompiledScenario.of(world.scenario()))
                .toList();
    }

    /** The columns of all rows, in order. */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Plays all from the beginning. Returns early if cancelled; the replications handed over are then the first ones,
     * without a gap.
     *
     * @param sink takes each replication, in order, on the calling thread
     */
    public void run(Consumer<Replication> sink) {
        run(0, batch -> {
            batch.replications().forEach(sink);
            return true;
        });
    }

    /**
     * Plays all from the beginning until the sink has enough: nothing is handed over after the replication at which the
     * sink says so, however many threads are ahead of it.
     *
     * @param sink takes each replication, in order, on the calling thread, and says whether to go on
     */
    public void runWhile(Predicate<Replication> sink) {
        run(0, batch -> batch.replications().stream().allMatch(sink));
    }

    @Override
    public void run(long played, BatchSink audience) {
        ExecutorService threads = Executors.newFixedThreadPool(experiment.threads());
        try {
            consume(threads, played, audience);
        } finally {
            threads.shutdownNow();
        }
    }

    private void consume(ExecutorService threads, long played, BatchSink audience) {
        Queue<Future<Batch>> ahead = new ArrayDeque<>();
        long submitted = played;
        for (long taken = played; taken < rounds.total(); ) {
            while (submitted < rounds.total() && ahead.size() < experiment.threads() * BATCHES_AHEAD) {
                long from = submitted;
                ahead.add(threads.submit(() -> play(from)));
                submitted += rounds.room(from);
            }
            Batch batch = result(ahead.remove());
            int size = batch.replications().size();
            boolean goesOn = size > 0 && audience.take(batch);
            if (!goesOn || size < rounds.room(taken)) {
                return;
            }
            taken += size;
        }
    }

    private Batch play(long from) {
        Rounds.Stretch stretch = rounds.stretch(from);
        ReplicationWorker bench = bench(stretch.point());
        List<Replication> finished = new ArrayList<>();
        for (int i = 0; i < stretch.size() && !isGivenUp(); i++) {
            finished.add(bench.play(experiment.seed(), stretch.first() + i));
        }
        if (!single.isEmpty()) {
            idle.add(bench);
        }
        return rounds.batch(from, finished);
    }

    /** Threads are interrupted where an audience has had enough. */
    private boolean isGivenUp() {
        return cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
    }

    /** The only point keeps its benches; with more points a bench lives for one batch, so that memory stays bounded. */
    private ReplicationWorker bench(int point) {
        ReplicationWorker spare = idle.poll();
        if (spare != null) {
            return spare;
        }
        List<World> worlds = experiment.worldsOf(point);
        return new ReplicationWorker(worlds, single.isEmpty() ? compiled(worlds) : single, columns);
    }

    private static Batch result(Future<Batch> batch) {
        try {
            return batch.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Batch(0, 0, List.of(), false);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a block of replications could not be played", broken.getCause());
        }
    }
}
