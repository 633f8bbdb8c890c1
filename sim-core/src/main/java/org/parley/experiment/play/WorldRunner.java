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
     * @param sweep what to play; a single point
     * @param sink takes each replication, in order, on the calling thread
     */
    void play(Sweep sweep, Consumer<Replication> sink);

    /**
     * Plays in memory and keeps nothing.
     *
     * @param cancelled asked before each replication; once true, playing ends with what is finished
     */
    static WorldRunner inMemory(BooleanSupplier cancelled) {
        return (sweep, sink) -> new MonteCarlo(sweep, cancelled).run(sink);
    }
}
