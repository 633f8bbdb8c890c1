package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is claimed of several differences at once: exact tests, adjusted, and intervals that hold together. */
class MultiplicityTest {
    /** By hand: sorted 0.005·4, 0.01·3, 0.03·2, 0.04·1, each at least the one before. */
    @Test
    @Tag("validation")
    void holmStepsDown() {
        assertArrayEquals(
                new double[] {0.03, 0.06, 0.06, 0.02}, Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}), 1e-15);
    }

    @ParameterizedTest
    @Tag("property")
    @ValueSource(ints = {1, 2, 7})
    void adjustedValuesAreNoLessAndNoMoreThanBonferroni(int tests) {
        double[] raw = new double[tests];
        for (int test = 0; test < tests; test++) {
            raw[test] = (test * 7 % tests + 1) / 20.0;
        }
        double[] adjusted = Holm.adjusted(raw);

        for (int test = 0; test < tests; test++) {
            assertTrue(adjusted[test] >= raw[test] && adjusted[test] <= Math.min(1, tests * raw[test]) + 1e-15);
        }
    }

    @ParameterizedTest
    @Tag("property")
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void whatIsNoProbabilityIsRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> Holm.adjusted(new double[] {0.5, value}));
    }

    /** Closed form: all of k flips one way has p = 2·2⁻ᵏ; even flips have p = 1; 1 of 8 has 2·(1 + 8)/256. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"6, 0, 0.03125", "0, 10, 0.001953125", "5, 5, 1", "0, 0, 1", "1, 7, 0.0703125"})
    void mcNemarIsTheExactSignTest(long first, long second, double p) {
        assertEquals(p, McNemar.exact(new PairedShares(30, first, second, 50)), 1e-12);
    }

    @ParameterizedTest
    @Tag("validation")
    @ValueSource(doubles = {0.5, 0.9, 0.99, 0.9975})
    void anIntervalWithoutFlipsIsTheClosedFormAtEveryLevel(double level) {
        double z = new NormalDistribution().inverseCumulativeProbability(1 - (1 - level) / 2);
        Interval difference = new PairedShares(10, 0, 0, 190).difference(level);

        assertEquals(z * z / (200 + z * z), difference.high(), 1e-6);
    }

    @Test
    @Tag("property")
    void moreConfidenceMakesItWider() {
        PairedShares shares = new PairedShares(123, 36, 17, 824);
        Interval usual = shares.difference();

        assertEquals(usual, shares.difference(Interval.LEVEL));
        assertTrue(shares.difference(0.99).low() < usual.low()
                && shares.difference(0.99).high() > usual.high());
        assertThrows(IllegalArgumentException.class, () -> shares.difference(1));
        assertThrows(IllegalArgumentException.class, () -> shares.difference(0));
    }
}
