package org.parley.stats;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Evidence on the mean difference of two yes-or-no outcomes that are observed in pairs, which may be looked at as often as
 * one likes. A gambler who stakes on "the mean is more than m" cannot gain in expectation if it is not, so the chance that
 * the capital ever exceeds 1/error is at most error (Ville 1939, Étude critique de la notion de collectif). The stakes are
 * a mixture of fixed fractions of the most that may be staked (the method of mixtures: Robbins 1970, Annals of
 * Mathematical Statistics 41:1397; for bounded variables: Waudby-Smith and Ramdas 2024, Journal of the Royal Statistical
 * Society B 86:1). Nothing is assumed of the outcomes but that the pairs are independent and alike: no normality, no
 * variance that has to be estimated.
 */
public final class PairedBet {
    private static final double BOLDEST = 0.9; // largest fraction staked; assumption
    private static final double HALF = 0.5; // ratio of neighbouring fractions; costs at most a sixth of the growth
    private static final double TOLERANCE = 1e-9;
    private static final int MOST_EVALUATIONS = 200;

    private final double[] fractions;

    /**
     * Stakes that suit differences of about a size or more.
     *
     * @param smallest the smallest difference that matters, in (0, 1)
     */
    public PairedBet(double smallest) {
        if (!(smallest > 0 && smallest < 1)) {
            throw new IllegalArgumentException("smallest = " + smallest + " is not in (0, 1)");
        }
        int count = 1;
        for (double fraction = BOLDEST; fraction > smallest; fraction *= HALF) {
            count++;
        }
        fractions = new double[count];
        for (int i = 0; i < count; i++) {
            fractions[i] = BOLDEST * Math.pow(HALF, i);
        }
    }

    /**
     * Logarithm of the capital that began as 1 and was staked on the mean being more than {@code mean}; falls with it.
     *
     * @param ups number of pairs that differ by +1
     * @param downs number of pairs that differ by −1
     * @param same number of pairs that do not differ
     * @param mean the mean staked against, in (−1, 1)
     */
    public double logCapital(long ups, long downs, long same, double mean) {
        double[] logs = new double[fractions.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            double stake = fractions[i] / (1 + mean); // of the capital, for each unit of the difference
            logs[i] = ups * Math.log1p(stake * (1 - mean))
                    + same * Math.log1p(-stake * mean)
                    + downs * Math.log1p(-fractions[i]);
            most = Math.max(most, logs[i]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum / logs.length);
    }

    /**
     * The lower limit of the mean difference: with probability at least 1 − error the mean is never below it, at no number
     * of pairs.
     *
     * @param ups number of pairs that differ by +1
     * @param downs number of pairs that differ by −1
     * @param same number of pairs that do not differ
     * @param error chance that the limit is ever above the mean, in (0, 1)
     * @return the limit, in −1…1
     */
    public double lowerLimit(long ups, long downs, long same, double error) {
        double enough = -Math.log(error);
        UnivariateFunction excess = mean -> logCapital(ups, downs, same, mean) - enough;
        double lowest = -1 + TOLERANCE;
        double highest = 1 - TOLERANCE;
        if (excess.value(lowest) <= 0) {
            return -1;
        }
        if (excess.value(highest) >= 0) {
            return highest;
        }
        return new BrentSolver(TOLERANCE).solve(MOST_EVALUATIONS, excess, lowest, highest);
    }
}
