package org.parley.experiment.play;

import java.util.List;

/**
 * Replications that were played one after another at one point: what an experiment hands over at a time.
 *
 * @param round how many times every point had its turn before, from 0
 * @param point the point they were played at, from 0
 * @param replications what was played, at least one, in the order of their numbers
 * @param endsRound whether with these every point has had its turn equally often: the moment to ask whether it is enough
 */
public record Batch(int round, int point, List<Replication> replications, boolean endsRound) {
    public Batch {
        replications = List.copyOf(replications);
    }

    /** Whether a replication of it failed. */
    public boolean hasFailure() {
        return !replications.stream().allMatch(Replication::complete);
    }
}
