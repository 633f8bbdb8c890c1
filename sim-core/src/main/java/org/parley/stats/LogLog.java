package org.parley.stats;

import java.util.function.LongSupplier;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Intervals of a probability on the scale of log(−log p), which keeps the limits within 0…1 (Kalbfleisch and Prentice
 * 1980, The Statistical Analysis of Failure Time Data, section 1.3).
 */
final class LogLog {
    private LogLog() {}

    /**
     * The interval of a probability within (0, 1); at 0 and 1 the scale has no place, and the interval is the exact
     * one for as many trials as are known.
     *
     * @param estimate the probability, 0…1
     * @param variance variance of the estimate, ≥ 0
     * @param level of the interval, in (0, 1)
     * @param known how many trials stand behind an estimate of 0 or 1; asked for only then
     */
    static Interval interval(double estimate, double variance, double level, LongSupplier known) {
        if (estimate <= 0 || estimate >= 1) {
            long trials = known.getAsLong();
            Interval exact = new Share(estimate <= 0 ? 0 : trials, trials, level).interval();
            return new Interval(estimate <= 0 ? 0 : 1, exact.low(), exact.high());
        }
        double log = StrictMath.log(estimate);
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - (1 - level) / 2);
        double half = z * Math.sqrt(variance) / Math.abs(estimate * log);
        return new Interval(
                estimate, StrictMath.exp(log * StrictMath.exp(half)), StrictMath.exp(log * StrictMath.exp(-half)));
    }
}
