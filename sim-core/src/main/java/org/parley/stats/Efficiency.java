package org.parley.stats;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Which share of the work of crude Monte Carlo repetitions of a clever estimator take for the same precision: the ratio of
 * variance times work, of repetitions to crude trials (Hammersley and Handscomb 1964, Monte Carlo Methods, p. 51, the other way
 * round). The share can be estimated without bias, because a sample variance can; its inverse, how many times less work that
 * is, cannot: of twenty repetitions it is on average overstated by 1.2 to 2 times, the more the more they scatter.
 */
public final class Efficiency {
    private final double[] estimates; // [repetition]
    private final double[] work; // [repetition]
    private final double[] trial; // [repetition], work of a crude trial

    /**
     * Prepares the comparison.
     *
     * @param estimates of a probability, one for each repetition
     * @param work what each repetition took, in any unit
     * @param trial what a crude trial takes, in the same unit, as each repetition measured it
     * @throws IllegalArgumentException if there are not as many of each
     */
    public Efficiency(double[] estimates, double[] work, double[] trial) {
        if (estimates.length != work.length || work.length != trial.length) {
            throw new IllegalArgumentException("estimates = " + estimates.length + ", work = " + work.length
                    + ", trial = " + trial.length + " must be as many");
        }
        this.estimates = estimates.clone();
        this.work = work.clone();
        this.trial = trial.clone();
    }

    /**
     * The share of crude work, 0…∞: below 1 the repetitions pay. The estimate is freed of bias by the jackknife (Quenouille
     * 1956, Biometrika 43:353), as estimates that are skewed have their mean and their variance rise together. Each limit
     * of its 95 % interval is the farther of two: that of the jackknife on the logarithm (Miller 1974, Biometrika 61:1), which
     * alone covers too little when estimates are skewed, and that of log-normal estimates.
     *
     * @return NaN in 0…∞ if it cannot be told: fewer than three repetitions, or none that differ; an estimate in 0…∞ if
     *     so many are zero that no tail can be fitted
     */
    public Interval share() {
        int n = estimates.length;
        double whole = n < 3 ? Double.NaN : share(-1);
        if (!(whole > 0) || Double.isInfinite(whole)) {
            return new Interval(Double.NaN, 0, Double.POSITIVE_INFINITY);
        }
        double[] left = new double[n];
        Arrays.setAll(left, this::share);
        double unbiased = n * whole - (n - 1) * StatUtils.mean(left);
        double estimate = unbiased > 0 ? unbiased : whole;
        double[] pseudo = new double[n];
        Arrays.setAll(pseudo, one -> n * Math.log(whole) - (n - 1) * Math.log(left[one]));
        double distance = Repetitions.quantile(n) * Math.sqrt(StatUtils.variance(pseudo) / n);
        Optional<Interval> fitted = LogNormalFit.of(estimates).map(this::logNormal);
        if (!Double.isFinite(distance) || fitted.isEmpty()) {
            return new Interval(estimate, 0, Double.POSITIVE_INFINITY);
        }
        double low = Math.min(whole * Math.exp(-distance), fitted.get().low());
        double high = Math.max(whole * Math.exp(distance), fitted.get().high());
        return new Interval(estimate, Math.min(low, estimate), Math.max(high, estimate));
    }

    /** What the share would be of log-normal estimates, whose mean and variance are independent but for their tails. */
    private Interval logNormal(LogNormalFit fit) {
        Interval spread = fit.relativeVariance();
        double probability = StatUtils.mean(estimates);
        double share =
                spread.estimate() * StatUtils.mean(work) * probability / ((1 - probability) * StatUtils.mean(trial));
        double below = Math.hypot(Math.log(spread.estimate() / spread.low()), fit.halfWidth());
        double above = Math.hypot(Math.log(spread.high() / spread.estimate()), fit.halfWidth());
        return new Interval(share, share * Math.exp(-below), share * Math.exp(above));
    }

    /** The share without one repetition, with its bias; of all if {@code left} is −1. */
    private double share(int left) {
        double[] rest = without(estimates, left);
        double probability = StatUtils.mean(rest);
        double crude = probability * (1 - probability) * StatUtils.mean(without(trial, left));
        return StatUtils.variance(rest) * StatUtils.mean(without(work, left)) / crude;
    }

    private static double[] without(double[] values, int left) {
        if (left < 0) {
            return values;
        }
        double[] rest = new double[values.length - 1];
        System.arraycopy(values, 0, rest, 0, left);
        System.arraycopy(values, left + 1, rest, left, rest.length - left);
        return rest;
    }
}
