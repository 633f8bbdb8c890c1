package org.parley.stats;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Positive numbers seen as log-normal, which products of many independent shares nearly are. Its limits allow for a long
 * tail to the right of which a sample shows nothing.
 */
final class LogNormalFit {
    /** Groups below which nothing is fitted; an assumption. */
    private static final int FEWEST = 3;

    private static final double TAIL = (1 - Interval.LEVEL) / 2;

    private final int groups;
    private final int size; // of a group
    private final double location; // mean of the logarithms
    private final double variance; // of the logarithms

    private LogNormalFit(double[] groups, int size) {
        double[] logarithms = Arrays.stream(groups).map(Math::log).toArray();
        this.groups = groups.length;
        this.size = size;
        location = StatUtils.mean(logarithms);
        variance = StatUtils.variance(logarithms);
    }

    /**
     * Fits independent numbers that are not negative. Where some are zero, neighbours are averaged, by twos, fours and so
     * on, until none is; an average of such numbers estimates the same mean.
     *
     * @return empty if that leaves fewer than three, or none that differ
     */
    static Optional<LogNormalFit> of(double[] numbers) {
        double[] groups = numbers;
        int size = 1;
        while (groups.length >= FEWEST && StatUtils.min(groups) == 0) {
            groups = halved(groups);
            size *= 2;
        }
        if (groups.length < FEWEST || StatUtils.variance(groups) == 0) {
            return Optional.empty();
        }
        return Optional.of(new LogNormalFit(groups, size));
    }

    private static double[] halved(double[] numbers) {
        double[] half = new double[numbers.length / 2];
        Arrays.setAll(half, i -> (numbers[2 * i] + numbers[2 * i + 1]) / 2);
        return half;
    }

    /** Half the width, on the logarithm, of the 95 % interval of the mean (Cox's method with Student's t: Olsson 2005,
     * Journal of Statistics Education 13(1)). */
    double halfWidth() {
        double t = TDistribution.of(groups - 1.0).inverseSurvivalProbability(TAIL);
        return t * Math.sqrt(variance / groups + variance * variance / (2 * (groups - 1)));
    }

    /** The upper limit of the mean, of its 95 % interval. */
    double upperMean() {
        return Math.exp(location + variance / 2 + halfWidth());
    }

    /**
     * The variance of one of the numbers over the square of their mean, with its 95 % interval, from that of a normal
     * variance.
     */
    Interval relativeVariance() {
        ChiSquaredDistribution spread = ChiSquaredDistribution.of(groups - 1.0);
        double squares = (groups - 1) * variance;
        return new Interval(
                relative(variance),
                relative(squares / spread.inverseSurvivalProbability(TAIL)),
                relative(squares / spread.inverseCumulativeProbability(TAIL)));
    }

    private double relative(double logarithmic) {
        return size * Math.expm1(logarithmic);
    }
}
