package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Student's paired comparison. */
@Tag("validation")
class PairedMeansTest {
    /** The sleep data of Student 1908, Biometrika 6:1: mean difference 1.58, 95 % interval 0.70 to 2.46. */
    @Test
    void studentsSleepDataGiveStudentsInterval() {
        double[] first = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        double[] second = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        PairedMeans means = new PairedMeans();
        for (int i = 0; i < first.length; i++) {
            means.add(first[i], second[i]);
        }

        assertEquals(1.58, means.difference().estimate(), 1e-12);
        assertEquals(0.7001, means.difference().low(), 1e-4);
        assertEquals(2.4599, means.difference().high(), 1e-4);
    }

    @Test
    void onePairTellsNothingOfTheSpread() {
        PairedMeans means = new PairedMeans();
        means.add(3, 1);

        assertEquals(2, means.difference().estimate());
        assertTrue(Double.isInfinite(means.difference().high()));
    }
}
