package org.parley.experiment.play;

/**
 * Follows an experiment batch by batch, in an order that does not depend on threads, and may end it. A stopping rule
 * that looks only at what it was handed, and only where a {@linkplain Batch#endsRound round ends}, gives the same
 * result on any machine, resumed or not.
 */
@FunctionalInterface
public interface BatchSink {
    /**
     * Takes the next batch.
     *
     * @return whether to go on; with false the experiment ends after this batch
     */
    boolean take(Batch batch);
}
