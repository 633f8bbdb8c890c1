package org.parley.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Mean of independent observations that are whole numbers of a small unit, so that sums of means are exact. Mutable.
 *
 * <p>Its 95 % interval is Student's t. If all observations are alike, that would have no width: then the mean is as far
 * from them as the share of observations that may still differ (Clopper and Pearson 1934, Biometrika 26:404) times the
 * farthest one can.
 */
public final class WholeMean {
    private final long unit;
    private final double largest;
    private long count;
    private long sum;
    private long smallest = Long.MAX_VALUE;
    private long greatest = Long.MIN_VALUE;
    private double squares; // sum of squared observations, in units squared

    /**
     * Starts with nothing.
     *
     * @param unit how many make one
     * @param largest the largest size an observation can have, in ones
     */
    public WholeMean(long unit, double largest) {
        this.unit = unit;
        this.largest = largest;
    }

    /** Counts an observation, in units. */
    public void add(long observation) {
        count++;
        sum += observation;
        squares += (double) observation * observation;
        smallest = Math.min(smallest, observation);
        greatest = Math.max(greatest, observation);
    }

    /** The sum of all observations, in units. */
    public long sum() {
        return sum;
    }

    /** How many units make one. */
    public long unit() {
        return unit;
    }

    /** The mean with its 95 % interval, in ones; NaN between infinities with fewer than two observations. */
    public Interval interval() {
        double mean = sum / (double) unit / count;
        if (count < 2) {
            return new Interval(count == 0 ? Double.NaN : mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double tail = (1 - Interval.LEVEL) / 2;
        if (smallest == greatest) {
            double differing = BetaDistribution.of(1, (double) count).inverseCumulativeProbability(1 - tail);
            double most = differing * (largest + Math.abs(mean));
            return new Interval(mean, Math.max(-largest, mean - most), Math.min(largest, mean + most));
        }
        double centre = sum / (double) count;
        double variance = Math.max(0, squares / count - centre * centre) / unit / unit * count / (count - 1.0);
        double half =
                TDistribution.of(count - 1.0).inverseCumulativeProbability(1 - tail) * Math.sqrt(variance / count);
        return new Interval(mean, mean - half, mean + half);
    }
}
