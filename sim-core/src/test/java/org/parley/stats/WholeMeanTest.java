package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeMeanTest {
    @ParameterizedTest
    @Tag("property")
    @ValueSource(longs = {1, 6, 40_320})
    void agreesWithTheMeanOfFractions(long unit) {
        WholeMean whole = new WholeMean(unit, 1);
        PairedMeans fractions = new PairedMeans();
        for (int i = 0; i < 200; i++) {
            long observation = i % 7 - 3L;
            whole.add(observation);
            fractions.add(observation / (double) unit, 0);
        }

        assertEquals(fractions.difference().estimate(), whole.interval().estimate(), 1e-15);
        assertEquals(fractions.difference().low(), whole.interval().low(), 1e-12);
        assertEquals(fractions.difference().high(), whole.interval().high(), 1e-12);
    }

    /** Nothing in 100: the share that may differ is at most 1 − 0.025^(1/100) (Clopper and Pearson 1934, closed form). */
    @Test
    @Tag("validation")
    void nothingSeenIsNotNothingKnown() {
        WholeMean none = new WholeMean(6, 1);
        for (int i = 0; i < 100; i++) {
            none.add(0);
        }

        double most = 1 - Math.pow(0.025, 0.01);
        assertEquals(0, none.interval().estimate());
        assertEquals(most, none.interval().high(), 1e-9);
        assertEquals(-most, none.interval().low(), 1e-9);
    }

    @Test
    @Tag("property")
    void aMeanStaysWithinWhatObservationsCanBe() {
        WholeMean always = new WholeMean(2, 1);
        always.add(2);
        always.add(2);

        assertEquals(1, always.interval().high());
        assertTrue(always.interval().low() < 0);
    }

    @Test
    @Tag("property")
    void oneObservationHasNoInterval() {
        WholeMean one = new WholeMean(2, 1);
        assertTrue(Double.isNaN(one.interval().estimate()));
        one.add(1);

        assertEquals(0.5, one.interval().estimate());
        assertTrue(Double.isInfinite(one.interval().high()));
    }
}
