package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals from repetitions hold for the skewed estimates of a splitting; comparisons are those of their sources. */
class RepetitionsTest {
    private static final int EXPERIMENTS = 2000;

    /**
     * Estimates that are products of shares of {@code particles} in seven stages of one in five, as fixed splitting makes
     * them: P = 1.28e-5. Of 2000 intervals not fewer hold than correct code would with chance 10⁻⁶ if its level were
     * {@code level}; at a level of 0.94 one that covers 4 points less is caught with probability 0.97.
     */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"500, 20, 0.945", "200, 20, 0.94", "200, 50, 0.945", "50, 40, 0.93"})
    void intervalsHoldForProductsOfShares(int particles, int repetitions, double level) {
        RandomGenerator random = new Well19937c(1962);
        int covered = 0;
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            double[] estimates = new double[repetitions];
            for (int repetition = 0; repetition < repetitions; repetition++) {
                estimates[repetition] = product(random, particles);
            }
            Interval interval = new Repetitions(estimates).interval();
            assertTrue(interval.low() >= 0);
            covered += interval.contains(Math.pow(0.2, 7)) ? 1 : 0;
        }

        int fewest = new BinomialDistribution(EXPERIMENTS, level).inverseCumulativeProbability(1e-6);
        assertTrue(covered >= fewest, covered + " of " + EXPERIMENTS + " cover, fewer than " + fewest);
    }

    private static double product(RandomGenerator random, int particles) {
        double product = 1;
        for (int stage = 0; stage < 7; stage++) {
            int hits = 0;
            for (int i = 0; i < particles; i++) {
                hits += random.nextDouble() < 0.2 ? 1 : 0;
            }
            product *= hits / (double) particles;
        }
        return product;
    }

    @Test
    @Tag("property")
    void estimatesThatAgreeHaveNoWidth() {
        assertEquals(new Interval(0.5, 0.5, 0.5), new Repetitions(new double[] {0.5, 0.5, 0.5}).interval());
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"0, 0, 0", "0, 0, 1e-5", "0.1, 0.2, 0.3"})
    void intervalsAreNeverNegative(double first, double second, double third) {
        Interval interval = new Repetitions(new double[] {first, second, third}).interval();

        assertTrue(interval.low() >= 0 && interval.low() <= interval.high(), interval.toString());
    }

    @Test
    @Tag("property")
    void oneRepetitionTellsNoLimits() {
        assertEquals(new Interval(0.25, 0, Double.POSITIVE_INFINITY), new Repetitions(new double[] {0.25}).interval());
        assertThrows(IllegalArgumentException.class, () -> new Repetitions(new double[] {-0.1}));
    }

    /** What is always half of another has that ratio, without any doubt. */
    @Test
    @Tag("property")
    void aFixedRatioHasNoWidth() {
        Interval ratio = new Repetitions(new double[] {1, 2, 4}).over(new Repetitions(new double[] {2, 4, 8}));

        assertEquals(0.5, ratio.low(), 1e-12);
        assertEquals(0.5, ratio.high(), 1e-12);
    }

    /** Of two normal means the method of Zou and Donner gives the usual interval: 3 ± √(1.2² + 1.6²) = 3 ± 2. */
    @Test
    @Tag("validation")
    void independentIntervalsAddAsPythagorasSays() {
        Interval difference = Independent.difference(new Interval(5, 3.8, 6.2), new Interval(2, 0.4, 3.6));

        assertEquals(1, difference.low(), 1e-12);
        assertEquals(5, difference.high(), 1e-12);
        assertEquals(
                4,
                Independent.ratio(new Interval(8, 8, 8), new Interval(2, 2, 2)).high(),
                1e-12);
        assertTrue(Double.isNaN(
                Independent.ratio(new Interval(1, 0, 2), new Interval(0, 0, 1)).estimate()));
    }

    /** Estimates with mean 0.2 and variance 0.01, ten trials' work each, against trials of variance 0.16: 1.6 times. */
    @Test
    @Tag("validation")
    void efficiencyIsTheRatioOfVarianceTimesWork() {
        double[] estimates = {0.1, 0.2, 0.3};
        Interval ratio = new Efficiency(estimates, new double[] {30, 30, 30}, new double[] {3, 3, 3}).ratio();

        assertEquals(1.6, ratio.estimate(), 1e-12);
        assertTrue(ratio.low() < 1.6 && ratio.high() > 1.6);
    }

    @Test
    @Tag("property")
    void withoutScatterThereIsNoEfficiencyToTell() {
        double[] same = {0, 0, 0};

        assertTrue(Double.isNaN(new Efficiency(same, same, same).ratio().estimate()));
    }
}
