package org.parley.stats;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Estimates of one quantity that is not negative, unbiased and independent of one another, such as chances from
 * repetitions of a splitting. They scatter to the right, the more so the rarer what they estimate.
 */
public final class Repetitions {
    private final double[] estimates;
    private final double mean;
    private final double deviation; // standard, of one estimate

    /**
     * Wraps estimates.
     *
     * @param estimates one for each repetition, ≥ 0
     * @throws IllegalArgumentException if one is negative or not a number
     */
    public Repetitions(double[] estimates) {
        this.estimates = estimates.clone();
        if (!Arrays.stream(estimates).allMatch(estimate -> estimate >= 0)) {
            throw new IllegalArgumentException("estimates = " + Arrays.toString(estimates) + " must not be negative");
        }
        mean = estimates.length == 0 ? Double.NaN : StatUtils.mean(estimates);
        deviation = estimates.length < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(estimates));
    }

    /** How many there are. */
    public int count() {
        return estimates.length;
    }

    /** Their mean; NaN if there are none. */
    public double mean() {
        return mean;
    }

    /** Their variance, of one estimate; NaN if there are fewer than two. */
    public double variance() {
        return deviation * deviation;
    }

    /** Their standard deviation over their mean; NaN if nothing but zeros was estimated. */
    public double spread() {
        return deviation / mean;
    }

    /**
     * The mean with its 95 % interval, which is never negative. Its lower limit is Student's on the logarithm of the mean
     * (by the delta method). Its upper limit is the highest of three, since a sample of skewed numbers mostly shows too
     * little of their tail: that of Student's; that of Hall's transformation, which allows for the skewness that is seen
     * (Hall 1992, Journal of the Royal Statistical Society B 54:221); and that of log-normal numbers, which allows for a
     * tail that is not seen (Olsson 2005, Journal of Statistics Education 13(1)). Of products of shares and of log-normal
     * numbers whose {@link #spread} is up to 2, it covers 95 to 98 in 100, of five of them as of fifty.
     *
     * @return NaN between zero and infinity with fewer than two estimates; the same limits if all are zero, which says
     *     nothing of how large the quantity may be
     */
    public Interval interval() {
        if (!(mean > 0) || estimates.length < 2) {
            return new Interval(mean, 0, Double.POSITIVE_INFINITY);
        }
        double t = quantile(estimates.length);
        double error = deviation / Math.sqrt(estimates.length);
        double factor = Math.exp(t * error / mean);
        double high = Math.max(mean * factor, mean - error * hall(-t));
        double tail = LogNormalFit.of(estimates).map(LogNormalFit::upperMean).orElse(high);
        return new Interval(mean, mean / factor, Math.max(high, tail));
    }

    /** Where Hall's transformation of the studentised mean takes the value {@code t}. */
    private double hall(double t) {
        int n = estimates.length;
        double skewness = new Skewness().evaluate(estimates);
        if (!(Math.abs(skewness) > 1e-9)) {
            return t; // the limit, or too few to tell
        }
        double root = Math.sqrt(n);
        return root * 3 / skewness * (Math.cbrt(1 + skewness * (t / root - skewness / (6 * n))) - 1);
    }

    /**
     * How large one quantity is for each unit of another that the same repetitions estimate, with its 95 % interval by the
     * jackknife and Student's t on the logarithm. Repetitions in which the other is small tell little of the ratio; the
     * degrees of freedom are those of the effective number that is left (Kish 1965, Survey Sampling, section 11.2).
     *
     * @return the ratio between zero and infinity if either mean is zero or the effective number is below two
     * @throws IllegalArgumentException if the other has another number of estimates
     */
    public Interval over(Repetitions other) {
        int n = count();
        if (other.count() != n) {
            throw new IllegalArgumentException("count = " + n + " is not that of the other, " + other.count());
        }
        double ratio = mean / other.mean;
        double rest = 1 - (1 - Interval.LEVEL) / 2;
        double effective = n / (1 + (n - 1.0) / n * other.spread() * other.spread());
        if (!(mean > 0) || !(other.mean > 0) || !(effective >= 2)) {
            return new Interval(ratio, 0, Double.POSITIVE_INFINITY);
        }
        double[] without = new double[n];
        Arrays.setAll(without, i -> (n * mean - estimates[i]) / (n * other.mean - other.estimates[i]));
        double error = (n - 1) * Math.sqrt(StatUtils.variance(without) / n) / ratio;
        double factor = Math.exp(TDistribution.of(effective - 1).inverseCumulativeProbability(rest) * error);
        return new Interval(ratio, ratio / factor, ratio * factor);
    }

    /** Student's quantile for a mean of {@code n}. */
    static double quantile(int n) {
        return TDistribution.of(n - 1.0).inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2);
    }
}
