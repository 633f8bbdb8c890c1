package org.parley.stats;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.IntervalUtils;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How often something happened in how many independent trials.
 *
 * @param hits how often it happened, 0…trials
 * @param trials how many trials there were
 * @param level the level at which its 95 % interval is taken, in (0, 1): higher than that where the series was looked at
 *     before it was ended, see {@link StoppingRule#level}
 */
public record Share(long hits, long trials, double level) {
    /** Below this many hits or misses the interval is exact: the score interval is too short there at its worst. */
    static final int FEW = 10;

    public Share {
        if (hits < 0 || hits > trials || trials > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("hits = " + hits + " of trials = " + trials + " is no share");
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level = " + level + " is outside (0, 1)");
        }
    }

    /** A share of a number of trials that was fixed beforehand. */
    public Share(long hits, long trials) {
        this(hits, trials, Interval.LEVEL);
    }

    /** The same share with its interval at another level. */
    public Share at(double other) {
        return new Share(hits, trials, other);
    }

    /** Estimated variance of the share; NaN if there were no trials. */
    public double variance() {
        double share = hits / (double) trials;
        return share * (1 - share) / trials;
    }

    /**
     * The share with its 95 % interval: Clopper and Pearson (1934, Biometrika 26:404), which is exact, where hits or
     * misses are few, else Wilson (1927, J. Am. Stat. Assoc. 22:209). At a higher {@link #level} it is exact always,
     * as it is for rules that end a series.
     *
     * @return shares in 0…1; NaN in 0…1 if there were no trials
     */
    public Interval interval() {
        return level > Interval.LEVEL ? exact(level) : interval(level);
    }

    /**
     * The same interval with another confidence, such as that of one of several intervals that hold together.
     *
     * @param confidence its level, in (0, 1)
     */
    public Interval interval(double confidence) {
        if (trials == 0) {
            return new Interval(Double.NaN, 0, 1);
        }
        if (Math.min(hits, trials - hits) < FEW) {
            return exact(confidence);
        }
        ConfidenceInterval wilson = IntervalUtils.getWilsonScoreInterval((int) trials, (int) hits, confidence);
        return new Interval(hits / (double) trials, wilson.getLowerBound(), wilson.getUpperBound());
    }

    /**
     * The share with the exact interval of Clopper and Pearson (1934, Biometrika 26:404), which covers with at least the
     * level whatever the true share is.
     *
     * @param confidence its level, in (0, 1)
     * @return shares in 0…1; NaN in 0…1 if there were no trials
     */
    Interval exact(double confidence) {
        if (trials == 0) {
            return new Interval(Double.NaN, 0, 1);
        }
        double tail = (1 - confidence) / 2;
        return new Interval(
                hits / (double) trials, exactLow(hits, trials, tail), 1 - exactLow(trials - hits, trials, tail));
    }

    /** Lower limit of Clopper and Pearson; that of Commons Math 3.6.1 fails at zero hits (MATH-1401). */
    private static double exactLow(long hits, long trials, double tail) {
        return hits == 0
                ? 0
                : BetaDistribution.of((double) hits, trials - hits + 1.0).inverseCumulativeProbability(tail);
    }
}
