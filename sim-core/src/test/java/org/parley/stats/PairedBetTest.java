package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairedBetTest {
    /** By hand: with fractions 0.9 and 0.45 one win makes 1.9 and 1.45 of each half, one loss 0.1 and 0.55. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"1, 0, 0, 1.675", "0, 1, 0, 0.325", "0, 0, 7, 1", "1, 1, 0, 0.49375"})
    void capitalIsWhatTheStakesMakeOfIt(long ups, long downs, long same, double capital) {
        assertEquals(capital, Math.exp(new PairedBet(0.5).logCapital(ups, downs, same, 0)), 1e-12);
    }

    /** A fair game: against the true mean the capital is 1 in expectation, summed over all counts of eight pairs. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"0.1, 0.1", "0.3, 0.05", "0.02, 0.4", "0, 0.01", "0.5, 0.5"})
    void nobodyGainsAgainstTheTrueMean(double up, double down) {
        PairedBet bet = new PairedBet(0.01);
        int n = 8;
        double expected = 0;
        for (int ups = 0; ups <= n; ups++) {
            for (int downs = 0; downs <= n - ups; downs++) {
                double ways = CombinatoricsUtils.binomialCoefficientDouble(n, ups)
                        * CombinatoricsUtils.binomialCoefficientDouble(n - ups, downs);
                double probability =
                        ways * Math.pow(up, ups) * Math.pow(down, downs) * Math.pow(1 - up - down, n - ups - downs);
                expected += probability * Math.exp(bet.logCapital(ups, downs, n - ups - downs, up - down));
            }
        }

        assertEquals(1, expected, 1e-9);
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"40, 10, 200", "10, 40, 200", "3, 0, 5", "0, 0, 900", "90, 5, 5"})
    void theLimitIsWhereTheCapitalIsEnough(long ups, long downs, long same) {
        PairedBet bet = new PairedBet(0.02);
        double limit = bet.lowerLimit(ups, downs, same, 0.05);

        assertEquals(Math.log(20), bet.logCapital(ups, downs, same, limit), 1e-5);
        assertTrue(limit < (ups - downs) / (double) (ups + downs + same));
        assertTrue(bet.logCapital(ups, downs, same, limit - 0.01) > bet.logCapital(ups, downs, same, limit));
    }

    @Test
    @Tag("property")
    void withoutEvidenceThereIsNoLimit() {
        assertEquals(-1, new PairedBet(0.1).lowerLimit(0, 12, 0, 0.05));
        assertEquals(-1, new PairedBet(0.1).lowerLimit(0, 0, 0, 0.05));
    }

    @ParameterizedTest
    @Tag("property")
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void aDifferenceThatIsNoneIsRefused(double smallest) {
        assertThrows(IllegalArgumentException.class, () -> new PairedBet(smallest));
    }
}
