package org.parley.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;
import org.parley.testing.Chance;

class MotivesTest {
    private static final Motives PROTOTYPE = new Motives(1, 3, 8, 1.6, 0.25, 0.12, 0);

    /**
     * The utility worked out by hand for a nation on rung 4 of 9, facing 4.5, threat 0.6, commitment 6: leverage
     * 0.4·tanh(−0.25), exposure 3·0.6·1.5/2, disaster 8·(8.5/18)³, cost 1.6·4/9, honour 0.25·2.
     */
    @Test
    @Tag("validation")
    void utilityIsTheSumOfItsTerms() {
        double expected = 0.4 * Math.tanh(-0.25) - 1.35 - 8 * Math.pow(8.5 / 18, 3) - 1.6 * 4 / 9 - 0.5;

        assertEquals(expected, PROTOTYPE.utility(4, new Situation(4, 4.5, 0.6, 6, 0.5)), 1e-12);
    }

    /** Quantal response: shares are proportional to exp(U / temperature). Power above 0.99 for a bias of 0.02. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"4, 4, 0.5", "4, 6, 0.9", "0, 2, 0.7", "9, 9, 0.2"})
    void rungsAreChosenByTheirUtility(int own, double other, double threat) {
        Situation at = new Situation(own, other, threat, 0, 0);
        double[] weight = new double[3];
        for (int step = -1; step <= 1; step++) {
            int rung = own + step;
            weight[step + 1] = rung < 0 || rung > 9 ? 0 : Math.exp(PROTOTYPE.utility(rung, at) / 0.12);
        }
        int trials = 20_000;
        int[] chosen = new int[3];
        KeyedRandom random = new KeyedRandom(1962, 0);
        for (int trial = 0; trial < trials; trial++) {
            double uniform = random.uniform(Purpose.CHOICE, 1, trial, 0);
            chosen[PROTOTYPE.nextRung(new Situation(own, other, threat, 0, uniform)) - own + 1]++;
        }

        for (int step = 0; step < 3; step++) {
            Chance.assertShare(weight[step] / (weight[0] + weight[1] + weight[2]), chosen[step], trials);
        }
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"0.3, 0.7", "0.1, 0.9"})
    void moreThreatNeverMakesARungLessTempting(double less, double more) {
        for (int rung = 0; rung < 9; rung++) {
            double calm = gain(rung, less);
            double afraid = gain(rung, more);
            assertTrue(afraid >= calm, "rung " + rung);
        }
    }

    private static double gain(int rung, double threat) {
        Situation at = new Situation(rung, 5, threat, 0, 0);
        return PROTOTYPE.utility(rung + 1, at) - PROTOTYPE.utility(rung, at);
    }

    @Test
    @Tag("property")
    void aTemperatureOfZeroIsRefused() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new Motives(1, 3, 8, 1.6, 0.25, 0, 0));

        assertEquals("temperature = 0 is not a number (utility) in 0.001…100", error.getMessage());
    }

    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"0.5, -1", "0.79, -1", "0.8, 1", "0.99, 1"})
    void aSecuritySeekerReassuresBelowItsFear(double threat, double content) {
        assertEquals(content, new Bluffing(0.8, 0.5).content(new Situation(4, 4, threat, 0, 0.4)));
    }
}
