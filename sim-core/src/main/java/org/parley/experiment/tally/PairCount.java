package org.parley.experiment.tally;

import org.parley.stats.PairedShares;

/** Counts pairs of yes and no. Mutable. */
public final class PairCount {
    private final long[] counts = new long[4]; // both, only first, only second, neither

    /** Counts one pair. */
    public void add(boolean first, boolean second) {
        counts[(first ? 0 : 2) + (second ? 0 : 1)]++;
    }

    /** The pairs counted so far. */
    public PairedShares shares() {
        return new PairedShares(counts[0], counts[1], counts[2], counts[3]);
    }
}
