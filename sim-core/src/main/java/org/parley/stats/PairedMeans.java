package org.parley.stats;

import org.apache.commons.statistics.distribution.TDistribution;

/** Mean of the differences of a quantity in two worlds that share all their chances, pair by pair. Mutable. */
public final class PairedMeans {
    private long pairs;
    private double mean;
    private double squares; // sum of squared deviations (Welford 1962, Technometrics 4:419)

    /** Counts a pair. */
    public void add(double first, double second) {
        pairs++;
        double deviation = first - second - mean;
        mean += deviation / pairs;
        squares += deviation * (first - second - mean);
    }

    /** Estimated variance of the mean difference; NaN with fewer than two pairs. */
    public double variance() {
        return pairs < 2 ? Double.NaN : squares / (pairs - 1.0) / pairs;
    }

    /** The mean difference, first less second, with its 95 % interval; see {@link #difference(double)}. */
    public Interval difference() {
        return difference(Interval.LEVEL);
    }

    /**
     * The mean difference, first less second, with its interval by Student's t.
     *
     * @param level of confidence, in (0, 1)
     * @return the mean; NaN between infinities with fewer than two pairs
     */
    public Interval difference(double level) {
        if (pairs < 2) {
            return new Interval(pairs == 0 ? Double.NaN : mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double t = TDistribution.of(pairs - 1.0).inverseCumulativeProbability(1 - (1 - level) / 2);
        double half = t * Math.sqrt(variance());
        return new Interval(mean, mean - half, mean + half);
    }
}
