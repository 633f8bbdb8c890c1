package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.EnumeratedIntegerDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Intervals from repetitions hold for the skewed estimates of a splitting; comparisons are those of their sources.
 *
 * <p>Estimates are made as fixed splitting makes them: products of the shares of particles that pass seven stages of
 * one in five, P = 1.28e-5. Of 10000 intervals not fewer hold than would with chance 10⁻⁵ if they covered 95 in 100;
 * a coverage of 93.6 is caught with probability above 0.95.
 */
class RepetitionsTest {
    private static final int EXPERIMENTS = 10_000;
    private static final int STAGES = 7;
    private static final double PASS = 0.2;

    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"1000, 5", "500, 10", "500, 20", "200, 20", "200, 50", "50, 20", "50, 40", "30, 20", "20, 20"})
    void intervalsHold(int particles, int repetitions) {
        Shares shares = new Shares(particles);

        assertHolds(Math.pow(PASS, STAGES), () -> {
            Interval interval = new Repetitions(shares.products(repetitions, STAGES)).interval();
            assertTrue(interval.low() >= 0);
            return interval;
        });
    }

    /** What follows the tail of log-normal numbers: their spread is 0.5, 1 and 1.6. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"0.47, 5", "0.47, 20", "0.83, 20", "1.13, 20"})
    void intervalsHoldForLogNormalEstimates(double scale, int repetitions) {
        LogNormalDistribution logNormal = new LogNormalDistribution(new Well19937c(1962), -scale * scale / 2, scale);

        assertHolds(1, () -> new Repetitions(logNormal.sample(repetitions)).interval());
    }

    /** The chance to get from the last stage but one to the last. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"500, 10", "200, 20", "50, 40", "30, 20"})
    void intervalsOfTheChanceToGoOnHold(int particles, int repetitions) {
        Shares shares = new Shares(particles);

        assertHolds(PASS, () -> {
            double[] before = shares.products(repetitions, STAGES - 1);
            double[] last = shares.products(repetitions, 1);
            Arrays.setAll(last, i -> last[i] * before[i]);
            return new Repetitions(last).over(new Repetitions(before));
        });
    }

    /** A product of shares has relative variance (1 + (1 − p)/(p n))⁷ − 1; work is one each. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"1000, 5", "500, 20", "200, 20", "50, 20", "20, 20", "10, 20"})
    void intervalsOfTheEfficiencyHold(int particles, int repetitions) {
        double war = Math.pow(PASS, STAGES);
        double relative = Math.pow(1 + (1 - PASS) / (PASS * particles), STAGES) - 1;
        double[] ones = new double[repetitions];
        Arrays.fill(ones, 1);
        Shares shares = new Shares(particles);

        assertHolds(
                war * relative / (1 - war),
                () -> new Efficiency(shares.products(repetitions, STAGES), ones, ones).share());
    }

    /**
     * Of 10000 reports of which share of the work is taken, the mean over the true share. Its standard error is below 0.01, so
     * that correct code fails with less than 10⁻⁵; how many times less work it is, plainly estimated, is on average 1.13 to 1.66 times the truth.
     */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"1000, 20", "200, 20", "50, 20", "30, 20"})
    void theShareOfCrudeWorkIsUnbiased(int particles, int repetitions) {
        double war = Math.pow(PASS, STAGES);
        double relative = Math.pow(1 + (1 - PASS) / (PASS * particles), STAGES) - 1;
        double[] ones = new double[repetitions];
        Arrays.fill(ones, 1);
        Shares shares = new Shares(particles);
        double sum = 0;
        for (int i = 0; i < EXPERIMENTS; i++) {
            sum += new Efficiency(shares.products(repetitions, STAGES), ones, ones)
                    .share()
                    .estimate();
        }
        assertEquals(1, sum / EXPERIMENTS * (1 - war) / (war * relative), 0.05);
    }

    private static void assertHolds(double truth, Supplier<Interval> experiment) {
        int covered = 0;
        for (int i = 0; i < EXPERIMENTS; i++) {
            covered += experiment.get().contains(truth) ? 1 : 0;
        }

        int fewest = new BinomialDistribution(EXPERIMENTS, Interval.LEVEL).inverseCumulativeProbability(1e-5);
        assertTrue(covered >= fewest, covered + " of " + EXPERIMENTS + " cover, fewer than " + fewest);
    }

    /** Draws products of shares of particles that pass. */
    private static final class Shares {
        private final int particles;
        private final EnumeratedIntegerDistribution passing;

        Shares(int particles) {
            this.particles = particles;
            BinomialDistribution binomial = new BinomialDistribution(particles, PASS);
            int[] counts = IntStream.rangeClosed(0, particles).toArray();
            double[] chances =
                    Arrays.stream(counts).mapToDouble(binomial::probability).toArray();
            passing = new EnumeratedIntegerDistribution(new Well19937c(1962), counts, chances);
        }

        double[] products(int repetitions, int stages) {
            double[] products = new double[repetitions];
            Arrays.setAll(products, i -> {
                double product = 1;
                for (int stage = 0; stage < stages; stage++) {
                    product *= passing.sample() / (double) particles;
                }
                return product;
            });
            return products;
        }
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

    /** Estimates with mean 0.2 and variance 0.01, ten trials' work each, against trials of variance 0.16: 1 / 1.6, less its bias. */
    @Test
    @Tag("validation")
    void theShareOfCrudeWorkIsTheRatioOfVarianceTimesWork() {
        double[] estimates = {0.1, 0.2, 0.3};
        Interval share = new Efficiency(estimates, new double[] {30, 30, 30}, new double[] {3, 3, 3}).share();
        double without = (0.15 / 0.5625 + 0.6 / 0.48 + 0.15 / 0.3825) / 3; // with one left out, on average

        assertEquals(3 / 1.6 - 2 * without, share.estimate(), 1e-12);
        assertTrue(share.low() < 1 / 1.6 && share.high() > 1 / 1.6);
    }

    /** Neighbours that are averaged may agree, which says nothing of a tail. */
    @Test
    @Tag("property")
    void withoutATailToFitTheEfficiencyHasNoLimits() {
        double[] some = {0, 1e-3, 0, 1e-3, 0, 1e-3};
        double[] ones = {1, 1, 1, 1, 1, 1};

        assertEquals(
                Double.POSITIVE_INFINITY,
                new Efficiency(some, ones, ones).share().high());
    }

    @Test
    @Tag("property")
    void withoutScatterThereIsNoEfficiencyToTell() {
        double[] same = {0, 0, 0};

        assertTrue(Double.isNaN(new Efficiency(same, same, same).share().estimate()));
    }
}
