package org.parley.docking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.doctrine.Catalogued;
import org.parley.model.Doctrine;

/**
 * What noise does to cooperation (Molander 1985, Journal of Conflict Resolution 29:611; Wu and Axelrod 1995, 39:183).
 *
 * <p>Twenty games, each as long as 400 times the time in which a game forgets how it stood; the mean must lie within six of
 * its standard errors, which correct code misses with chance 10⁻⁵ a case (t with 19 degrees of freedom). The standard
 * error must be below 0.75 points, so that a bias of six points is caught with probability above 0.97 in the worst case.
 */
@Tag("validation")
class CooperationUnderNoiseTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.02, 0.05, 0.1})
    void titForTatFallsToAHalfForAnyError(double error) {
        Doctrine echo = Catalogued.doctrine("tit-for-tat");
        double memory = 1 - 2 * error; // of a round in the next

        assertMean(0.5, IteratedGame.cooperation(echo, error, 0, rounds(memory)));
        assertMean(0.5, IteratedGame.cooperation(echo, 0, error, rounds(memory)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 0.01",
        "0.05, 0.05",
        "0.05, 0.1",
        "0.1, 0.01",
        "0.1, 0.05",
        "0.1, 0.1",
        "0.3, 0.01",
        "0.3, 0.05",
        "0.3, 0.1",
        "0.5, 0.05"
    })
    void generosityHoldsCooperationUpAsTheFormulaSays(double generosity, double error) {
        double g = generosity;
        double e = error;
        double memory = (1 - g) * (1 - 2 * e);
        double expected = (g + (1 - g) * e) / (1 - memory);

        assertMean(expected, IteratedGame.cooperation(Catalogued.generous(g), 0, e, rounds(memory)));
    }

    /** The exact stationary values to three digits, so half a unit of the last is added to the error. */
    @ParameterizedTest
    @CsvSource({"0.01, 0, 0.980", "0.05, 0, 0.908", "0.1, 0, 0.833", "0, 0.01, 0.510", "0, 0.05, 0.498"})
    void contritionMendsErrorsOfExecutionAndNotOfPerception(double execution, double perception, double expected) {
        Doctrine contrite = Catalogued.doctrine("contrite");
        SummaryStatistics found =
                IteratedGame.cooperation(contrite, execution, perception, rounds(1 - 2 * (execution + perception)));

        assertEquals(expected, found.getMean(), 0.0005 + 6 * standardError(found));
    }

    private static int rounds(double memory) {
        return (int) Math.round(400 / (1 - memory));
    }

    private static void assertMean(double expected, SummaryStatistics found) {
        assertTrue(standardError(found) < 0.0075, "standard error " + standardError(found));
        assertEquals(expected, found.getMean(), 6 * standardError(found));
    }

    private static double standardError(SummaryStatistics found) {
        return found.getStandardDeviation() / Math.sqrt((double) found.getN());
    }
}
