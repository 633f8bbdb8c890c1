package org.parley.experiment.play;

/** An experiment that fills a {@link Table} in order and can be taken up anywhere. */
@FunctionalInterface
public interface Playable {
    /**
     * Plays what is left. Returns early if cancelled or if the audience has had enough; the replications handed over
     * are then the next ones, without a gap.
     *
     * @param played how many replications were played before, over all points and in their order, 0…total
     * @param audience takes each batch, in order, on the calling thread
     */
    void run(long played, BatchSink audience);
}
