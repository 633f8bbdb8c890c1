package org.parley.stats;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often something happened in two worlds that share all their chances, pair by pair.
 *
 * @param both in how many pairs it happened in both worlds
 * @param onlyFirst in the first only
 * @param onlySecond in the second only
 * @param neither in neither
 * @param level the level at which 95 % intervals are taken, see {@link Share#level}
 */
public record PairedShares(long both, long onlyFirst, long onlySecond, long neither, double level) {
    private static final int MOST_EVALUATIONS = 200;
    private static final double TOLERANCE = 1e-12;

    public PairedShares {
        if (both < 0 || onlyFirst < 0 || onlySecond < 0 || neither < 0) {
            throw new IllegalArgumentException("counts must not be negative: both = " + both + ", onlyFirst = "
                    + onlyFirst + ", onlySecond = " + onlySecond + ", neither = " + neither);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level = " + level + " is outside (0, 1)");
        }
    }

    /** Shares of a number of pairs that was fixed beforehand. */
    public PairedShares(long both, long onlyFirst, long onlySecond, long neither) {
        this(both, onlyFirst, onlySecond, neither, Interval.LEVEL);
    }

    /** The same shares with their intervals at another level. */
    public PairedShares at(double other) {
        return new PairedShares(both, onlyFirst, onlySecond, neither, other);
    }

    /** Number of pairs. */
    public long pairs() {
        return both + onlyFirst + onlySecond + neither;
    }

    /** How often it happened in the first world. */
    public Share first() {
        return new Share(both + onlyFirst, pairs(), level);
    }

    /** How often it happened in the second world. */
    public Share second() {
        return new Share(both + onlySecond, pairs(), level);
    }

    /** Of the pairs in which it happened in the first world, how often it did not happen in the second. */
    public Share onlyFirstAmongFirst() {
        return new Share(onlyFirst, both + onlyFirst, level);
    }

    /** Of the pairs in which it happened in the first world, how often it happened in the second as well. */
    public Share bothAmongFirst() {
        return new Share(both, both + onlyFirst, level);
    }

    /** Difference of the shares with its 95 % interval; see {@link #difference(double)}. */
    public Interval difference() {
        return difference(level);
    }

    /**
     * Difference of the shares, first less second, with its score interval for matched pairs (Tango 1998, Statistics in
     * Medicine 17:891), which keeps its level even where no pair differs.
     *
     * @param confidence level, in (0, 1); of several intervals that are to hold together, 1 less their share each of
     *     what may fail (Bonferroni)
     * @return shares in −1…1; NaN in −1…1 if there are no pairs
     * @throws IllegalArgumentException if the level is not in (0, 1)
     */
    public Interval difference(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence = " + confidence + " is outside (0, 1)");
        }
        long pairs = pairs();
        if (pairs == 0) {
            return new Interval(Double.NaN, -1, 1);
        }
        double estimate = (onlyFirst - onlySecond) / (double) pairs;
        double critical = NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - (1 - confidence) / 2);
        return new Interval(estimate, limit(estimate, -1, critical), limit(estimate, 1, -critical));
    }

    /** Ratio of the shares, second to first, with its 95 % score interval (Tang, Tang and Chan 2003), whatever the level. */
    public Interval ratio() {
        return new PairedRatio(both, onlySecond, onlyFirst).interval();
    }

    /** How much pairing gains over independent replications, at 95 % whatever the level; see {@link PairingGain}. */
    public Interval gain() {
        return new PairingGain(this).interval();
    }

    /** Where the score statistic, which falls with the difference, takes the critical value. */
    private double limit(double estimate, double end, double critical) {
        UnivariateFunction excess = difference -> score(difference) - critical;
        double nearEnd = end * (1 - TOLERANCE);
        if (excess.value(nearEnd) * Math.signum(end) >= 0) {
            return end;
        }
        double from = Math.min(estimate, nearEnd);
        double to = Math.max(estimate, nearEnd);
        return new BrentSolver(TOLERANCE).solve(MOST_EVALUATIONS, excess, from, to);
    }

    /** Tango's statistic: the observed less a supposed difference over its standard error under that supposition. */
    private double score(double difference) {
        double n = pairs();
        double gap = onlyFirst - onlySecond - n * difference;
        double linear = (2 * n - onlyFirst + onlySecond) * difference - onlyFirst - onlySecond;
        double constant = -onlySecond * difference * (1 - difference);
        double discordant = (Math.sqrt(Math.max(0, linear * linear - 8 * n * constant)) - linear) / (4 * n);
        double variance = n * (2 * discordant + difference * (1 - difference));
        return variance <= 0 ? 0 : gap / Math.sqrt(variance);
    }
}
