package org.parley.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;

/** Statistical assertions. Each would fail correct code, under another seed, with chance 10⁻⁶. */
public final class Chance {
    /** Chance of failing correct code. */
    public static final double FALSE_ALARM = 1e-6;

    private Chance() {}

    /** The count is what a binomial distribution with that probability gives, by the exact test. */
    public static void assertShare(double probability, int hits, int trials) {
        double p = new BinomialTest().binomialTest(trials, hits, probability, AlternativeHypothesis.TWO_SIDED);
        assertTrue(
                p > FALSE_ALARM, "%d of %d where %.4f is expected, p = %.2g".formatted(hits, trials, probability, p));
    }

    /** Two independent counts come from the same probability, by the normal approximation of their difference. */
    public static void assertSameShare(int first, int second, int trials) {
        double pooled = (first + second) / (2.0 * trials);
        double z = (first - second) / Math.sqrt(2 * trials * pooled * (1 - pooled));
        double p = 2 * new NormalDistribution(0, 1).cumulativeProbability(-Math.abs(z));
        assertTrue(p > FALSE_ALARM, "%d and %d of %d, p = %.2g".formatted(first, second, trials, p));
    }
}
