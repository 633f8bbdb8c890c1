package org.parley.experiment.play;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Where a question has its replications played: in memory, or wherever they are kept. */
@FunctionalInterface
public interface WorldRunner {
    /**
     * Plays what is asked for. Returns early if cancelled; the replications handed over are then the first ones, without
     * a gap.
     *
     * @param experiment what to play; a single point
     * @param sink takes each replication, in order, on the calling thread
     */
    void play(Experiment experiment, Consumer<Replication> sink);

    /**
     * Plays in memory and keeps nothing.
     *
     * @param cancelled asked before each replication; once true, playing ends with what is finished
     */
    static WorldRunner inMemory(BooleanSupplier cancelled) {
        return (experiment, sink) -> new MonteCarlo(experiment, cancelled).run(sink);
    }
}
