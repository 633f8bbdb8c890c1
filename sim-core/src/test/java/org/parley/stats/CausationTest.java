package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pearl (1999) and Tian and Pearl (2000), on tables small enough to count by hand. */
class CausationTest {
    /** Of 100 pairs: 10 in both, 20 only exposed, 5 only unexposed, 65 in neither. */
    @Test
    @Tag("validation")
    void probabilitiesAreCountedInTheTable() {
        Causation causation = new Causation(new PairedShares(10, 20, 5, 65));

        assertEquals(new Share(20, 30), causation.necessity());
        assertEquals(new Share(20, 85), causation.sufficiency());
        assertEquals(new Share(20, 100), causation.necessityAndSufficiency());
        assertEquals(new Share(5, 100), causation.prevented());
        assertEquals(0.5, causation.attributableFraction().estimate(), 1e-15);
    }

    /** The formulas as published, with shares 0.30 and 0.15: PNS in 0.15…0.30, PN in 0.5…1, PS in 0.15/0.85…0.30/0.85. */
    @Test
    @Tag("validation")
    void boundsComeFromTheSharesAlone() {
        Causation causation = new Causation(new PairedShares(10, 20, 5, 65));

        assertBounds(0.15, 0.30, causation.necessityAndSufficiencyBounds());
        assertBounds(0.5, 1, causation.necessityBounds());
        assertBounds(0.15 / 0.85, 0.30 / 0.85, causation.sufficiencyBounds());
    }

    /** Where shares are high the complement binds: 0.9 and 0.6 leave at most 0.4 to be necessary and sufficient. */
    @Test
    @Tag("validation")
    void theComplementOfTheUnexposedShareBindsToo() {
        Causation causation = new Causation(new PairedShares(55, 35, 5, 5));

        assertBounds(0.3, 0.4, causation.necessityAndSufficiencyBounds());
        assertBounds(0.3 / 0.9, 0.4 / 0.9, causation.necessityBounds());
        assertBounds(0.3 / 0.4, 1, causation.sufficiencyBounds());
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"10, 20, 0, 70", "0, 1, 0, 9", "500, 40, 0, 460"})
    void underMonotonicityTheLowerBoundsAndTheFractionAreAttained(long both, long first, long second, long neither) {
        Causation causation = new Causation(new PairedShares(both, first, second, neither));

        assertEquals(
                causation.necessityBounds().low(),
                causation.necessity().interval().estimate(),
                1e-12);
        assertEquals(
                causation.sufficiencyBounds().low(),
                causation.sufficiency().interval().estimate(),
                1e-12);
        assertEquals(
                causation.attributableFraction().estimate(),
                causation.necessity().interval().estimate(),
                1e-12);
    }

    @Test
    @Tag("property")
    void whatIsCountedLiesWithinTheBoundsInEveryTableOfTwelve() {
        for (int both = 0; both <= 12; both++) {
            for (int first = 0; first <= 12 - both; first++) {
                for (int second = 0; second <= 12 - both - first; second++) {
                    Causation causation =
                            new Causation(new PairedShares(both, first, second, 12 - both - first - second));
                    assertWithin(causation.necessityBounds(), causation.necessity());
                    assertWithin(causation.sufficiencyBounds(), causation.sufficiency());
                    assertWithin(causation.necessityAndSufficiencyBounds(), causation.necessityAndSufficiency());
                }
            }
        }
    }

    private static void assertWithin(Causation.Bounds bounds, Share share) {
        double counted = share.interval().estimate();
        boolean unknown = Double.isNaN(counted) && Double.isNaN(bounds.low());
        assertTrue(
                unknown || (counted >= bounds.low() - 1e-12 && counted <= bounds.high() + 1e-12), share + " " + bounds);
    }

    private static void assertBounds(double low, double high, Causation.Bounds bounds) {
        assertEquals(low, bounds.low(), 1e-12);
        assertEquals(high, bounds.high(), 1e-12);
    }
}
