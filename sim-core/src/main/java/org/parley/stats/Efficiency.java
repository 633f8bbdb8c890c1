package org.parley.stats;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How much less work repetitions of a clever estimator take than crude Monte Carlo for the same precision: the ratio of
 * variance times work, of crude trials to repetitions (Hammersley and Handscomb 1964, Monte Carlo Methods, p. 51).
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
     * Crude trials for each unit of work of the repetitions, at the same precision: above 1 the repetitions pay. Each
     * limit of its 95 % interval is the farther of two: that of the jackknife on the logarithm (Miller 1974, Biometrika
     * 61:1), which alone covers too little when estimates are skewed, and that of log-normal estimates.
     *
     * @return NaN in 0…∞ if it cannot be told: fewer than three repetitions, or none that differ; an estimate in 0…∞ if
     *     so many are zero that no tail can be fitted
     */
    public Interval ratio() {
        int n = estimates.length;
        double whole = n < 3 ? Double.NaN : Math.log(ratio(-1));
        if (!Double.isFinite(whole)) {
            return new Interval(Double.NaN, 0, Double.POSITIVE_INFINITY);
        }
        double[] pseudo = new double[n];
        Arrays.setAll(pseudo, left -> n * whole - (n - 1) * Math.log(ratio(left)));
        double distance = Repetitions.quantile(n) * Math.sqrt(StatUtils.variance(pseudo) / n);
        if (!Double.isFinite(distance)) {
            return new Interval(Math.exp(whole), 0, Double.POSITIVE_INFINITY);
        }
        double low = Math.exp(whole - distance);
        double high = Math.exp(whole + distance);
        return LogNormalFit.of(estimates)
                .map(this::logNormal)
                .map(other -> new Interval(Math.exp(whole), Math.min(low, other.low()), Math.max(high, other.high())))
                .orElse(new Interval(Math.exp(whole), 0, Double.POSITIVE_INFINITY));
    }

    /** What the ratio would be of log-normal estimates, whose mean and variance are independent but for their tails. */
    private Interval logNormal(LogNormalFit fit) {
        Interval spread = fit.relativeVariance();
        double probability = StatUtils.mean(estimates);
        double ratio =
                (1 - probability) / probability * StatUtils.mean(trial) / (spread.estimate() * StatUtils.mean(work));
        double below = Math.hypot(Math.log(spread.high() / spread.estimate()), fit.halfWidth());
        double above = Math.hypot(Math.log(spread.estimate() / spread.low()), fit.halfWidth());
        return new Interval(ratio, ratio * Math.exp(-below), ratio * Math.exp(above));
    }

    /** The ratio without one repetition; of all if {@code left} is −1. */
    private double ratio(int left) {
        double[] rest = without(estimates, left);
        double probability = StatUtils.mean(rest);
        double crude = probability * (1 - probability) * StatUtils.mean(without(trial, left));
        return crude / (StatUtils.variance(rest) * StatUtils.mean(without(work, left)));
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
