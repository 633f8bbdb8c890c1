package org.parley.stats;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Ratio of two shares of the same pairs, with the score interval of Tang, Tang and Chan (2003, Statistics in Medicine
 * 22:1217), which keeps a width where no pair differs.
 */
final class PairedRatio {
    private static final double Z =
            NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2);
    private static final double TOLERANCE = 1e-12;
    private static final int MOST_EVALUATIONS = 500;
    private static final double LARGEST = 1e12; // a ratio beyond it has no limit that counts tell

    private final double both;
    private final double onlyAbove;
    private final double onlyBelow;

    /**
     * The ratio of the share above the line to that below it.
     *
     * @param both pairs counted in both shares
     * @param onlyAbove pairs in the share above the line only
     * @param onlyBelow pairs in the share below the line only
     */
    PairedRatio(long both, long onlyAbove, long onlyBelow) {
        this.both = both;
        this.onlyAbove = onlyAbove;
        this.onlyBelow = onlyBelow;
    }

    /** The ratio, 0…∞; NaN in 0…∞ if the share below the line is zero. */
    Interval interval() {
        double above = both + onlyAbove;
        double below = both + onlyBelow;
        if (below == 0) {
            return new Interval(Double.NaN, 0, Double.POSITIVE_INFINITY);
        }
        double estimate = above / below;
        double low = above == 0 ? 0 : root(Z, 1 / LARGEST, estimate);
        return new Interval(estimate, low, root(-Z, Math.max(estimate, 1 / LARGEST), LARGEST));
    }

    /** The score falls with the supposed ratio; solved on the logarithm, over which it is smooth. */
    private double root(double critical, double from, double to) {
        UnivariateFunction excess = logarithm -> score(Math.exp(logarithm)) - critical;
        double low = Math.log(from);
        double high = Math.log(to);
        if (excess.value(low) * excess.value(high) > 0) {
            return critical > 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return Math.exp(new BrentSolver(TOLERANCE).solve(MOST_EVALUATIONS, excess, low, high));
    }

    /** The observed less the supposed over its standard error, with the likelihood maximised under the supposition. */
    private double score(double ratio) {
        double counted = both + onlyAbove + onlyBelow;
        double gap = both + onlyAbove - ratio * (both + onlyBelow);
        double square = (1 + ratio) * counted;
        double product = 1 - ratio * ratio;
        double linear = -(onlyBelow * (1 + product) + both * product + onlyAbove);
        double constant = onlyBelow * (1 - ratio);
        double discriminant = Math.max(0, linear * linear - 4 * square * constant);
        double below = (Math.sqrt(discriminant) - linear) / (2 * square); // share of onlyBelow among the counted
        double variance = counted * ((1 + ratio) * below - (1 - ratio));
        return variance <= 0 ? Math.signum(gap) * LARGEST : gap / Math.sqrt(variance);
    }
}
