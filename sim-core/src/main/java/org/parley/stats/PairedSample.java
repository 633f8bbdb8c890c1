package org.parley.stats;

/** Yes-or-no outcomes of several systems on the same replications. Immutable. */
public final class PairedSample {
    private final long[][] outcomes; // [system][word]; wrapped, not copied: whoever played them owns them no more
    private final int trials;

    /**
     * Wraps outcomes.
     *
     * @param outcomes {@code long[system][word]}: a bit for each replication, set where there was a hit
     * @param trials how many replications there were, ≥ 0
     */
    public PairedSample(long[][] outcomes, int trials) {
        this.outcomes = outcomes;
        this.trials = trials;
    }

    /** Number of replications. */
    public int trials() {
        return trials;
    }

    /** How often a system had a hit. */
    public Share share(int system) {
        return new Share(Bits.count(outcomes[system]), trials);
    }

    /** The outcomes of two systems, pair by pair. */
    public PairedShares compare(int first, int second) {
        long onlyFirst = Bits.countWithout(outcomes[first], outcomes[second]);
        long onlySecond = Bits.countWithout(outcomes[second], outcomes[first]);
        long both = Bits.count(outcomes[first]) - onlyFirst;
        return new PairedShares(both, onlyFirst, onlySecond, trials - both - onlyFirst - onlySecond);
    }

    /**
     * Mean share of hits of a group of systems, with its 95 % interval. As the systems share their replications, the
     * replication is the unit: Student's t over the mean of each. Where hits or misses are few it is the exact interval of
     * Clopper and Pearson (1934) for as many trials, which is wider: of all quantities between 0 and 1 with the same mean,
     * one that is always 0 or 1 spreads most.
     *
     * @param systems the group, not empty
     */
    public Interval meanShare(int[] systems) {
        PairedMeans means = new PairedMeans();
        double sum = 0;
        for (int replication = 0; replication < trials; replication++) {
            double mean = hits(systems, replication) / (double) systems.length;
            means.add(mean, 0);
            sum += mean;
        }
        if (Math.min(sum, trials - sum) >= Share.FEW) {
            return means.difference();
        }
        Interval low = new Share((long) Math.floor(sum), trials).exact(Interval.LEVEL);
        Interval high = new Share((long) Math.ceil(sum), trials).exact(Interval.LEVEL);
        return new Interval(sum / trials, low.low(), high.high());
    }

    /**
     * Difference of the mean shares of hits of two groups of systems, first less second: Student's t over replications.
     *
     * @param confidence level of the interval, in (0, 1)
     */
    public Interval meanDifference(int[] first, int[] second, double confidence) {
        PairedMeans means = new PairedMeans();
        for (int replication = 0; replication < trials; replication++) {
            means.add(
                    hits(first, replication) / (double) first.length,
                    hits(second, replication) / (double) second.length);
        }
        return means.difference(confidence);
    }

    private int hits(int[] systems, int replication) {
        int hits = 0;
        for (int system : systems) {
            hits += (int) (outcomes[system][replication >> 6] >>> (replication & 63) & 1);
        }
        return hits;
    }
}
