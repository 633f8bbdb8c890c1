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

    /**
     * The mean difference, first less second, with its 95 % interval by Student's t.
     *
     * @return the mean; NaN between infinities with fewer than two pairs
     */
    public Interval difference() {
        if (pairs < 2) {
            return new Interval(pairs == 0 ? Double.NaN : mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double t = TDistribution.of(pairs - 1.0).inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2);
        double half = t * Math.sqrt(squares / (pairs - 1.0) / pairs);
        return new Interval(mean, mean - half, mean + half);
    }
}
