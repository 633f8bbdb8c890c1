package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/** Boxes that were planted are found again. */
class PrimTest {
    private static final int POINTS = 1000;
    private final List<List<Double>> points = new ArrayList<>(); // three factors in 0…1 and a switch
    private final double[] responses = new double[POINTS];

    PrimTest() {
        KeyedRandom random = new KeyedRandom(31, 0);
        for (int point = 0; point < POINTS; point++) {
            List<Double> at = new ArrayList<>();
            for (int factor = 0; factor < 3; factor++) {
                at.add(random.uniform(Purpose.DESIGN, factor, point, 0));
            }
            at.add(random.uniform(Purpose.DESIGN, 3, point, 0) < 0.5 ? 0.0 : 1.0);
            points.add(at);
            boolean planted = at.get(0) > 0.6 && at.get(1) < 0.5 && at.get(3) == 1;
            responses[point] = random.uniform(Purpose.DESIGN, 4, point, 0) < (planted ? 0.95 : 0.05) ? 1 : 0;
        }
    }

    /**
     * The planted box holds a tenth of the points. A limit moves by a slice of 5 % of a box at a time, a tenth of the scale at
     * most where the limits are; so each must lie within 0.1 of the planted one.
     */
    @Test
    @Tag("validation")
    void aPlantedBoxIsFound() {
        List<Prim.Step> steps = Prim.peel(points, responses);
        Prim.Step best = Prim.best(steps, points, responses);

        assertEquals(0.6, best.box().low().get(0), 0.1);
        assertEquals(0.5, best.box().high().get(1), 0.1);
        assertEquals(1, best.box().low().get(3));
        assertTrue(best.content().density().estimate() > 0.8);
        assertTrue(best.content().coverage().estimate() > 0.5);
        assertTrue(Prim.isEnough(best));
        assertTrue(Prim.isFinding(best, points, responses));
        for (int factor : List.of(0, 1, 3)) {
            assertTrue(best.box().quasiProbability(factor, points, responses) < 1e-6);
        }
    }

    @Test
    @Tag("property")
    void peelingRaisesTheDensityAndNeverAddsPoints() {
        List<Prim.Step> steps = Prim.peel(points, responses);

        assertFalse(steps.get(0).box().limits(0));
        for (int at = 1; at < steps.size(); at++) {
            Box.Content before = steps.get(at - 1).content();
            Box.Content after = steps.get(at).content();
            assertTrue(after.in() < before.in());
            assertTrue(after.cases() / after.in() > before.cases() / before.in());
            assertTrue(after.in() >= 50);
        }
    }

    /** Cases within the limit: 40 of 50 points; without it 50 of 100, so P(B(50, 1/2) ≥ 40), summed exactly. */
    @Test
    @Tag("validation")
    void theQuasiProbabilityIsABinomialTail() {
        List<List<Double>> line = new ArrayList<>();
        double[] cases = new double[100];
        for (int point = 0; point < 100; point++) {
            line.add(List.of((double) point));
            cases[point] = point < 40 || point >= 90 ? 1 : 0;
        }
        Box box = Box.everything(1).with(0, Double.NEGATIVE_INFINITY, 49);

        assertEquals(1.193066e-05, box.quasiProbability(0, line, cases), 1e-10);
        assertEquals(0.8, box.content(line, cases).density().estimate());
        assertEquals(0.8, box.content(line, cases).coverage().estimate());
        assertEquals(0.5, box.content(line, cases).support());
    }

    /**
     * In noise every search ends with some box; it is seldom to be called a finding: 0.9 in 100 were, of 1500 seeds. 150 fixed
     * seeds of 200 points and six factors, of which three in ten are cases: more than 7 are with chance 10⁻⁴, and with 0.86 if a
     * single limit at 0.05 were enough, which 7 in 100 have.
     */
    @Test
    @Tag("validation")
    void aBoxInNoiseIsSeldomAFinding() {
        int found = 0;
        for (int seed = 1; seed <= 150; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<List<Double>> noise = new ArrayList<>();
            double[] cases = new double[200];
            for (int point = 0; point < cases.length; point++) {
                noise.add(random.doubles(6).boxed().toList());
                cases[point] = random.nextDouble() < 0.3 ? 1 : 0;
            }
            Prim.Step best = Prim.best(Prim.peel(noise, cases), noise, cases);
            found += Prim.isFinding(best, noise, cases) ? 1 : 0;
        }
        assertTrue(found <= 7, "found " + found);
    }

    /** With the least slice left out, a box holds 190 of 200 points and every limit that is left is sure. */
    @Test
    @Tag("property")
    void aBoxOfNearlyAllPointsIsNoFinding() {
        List<List<Double>> line = new ArrayList<>();
        double[] cases = new double[200];
        for (int point = 0; point < 200; point++) {
            line.add(List.of((double) point));
            cases[point] = point < 10 ? 0 : 1;
        }
        Prim.Step best = Prim.best(Prim.peel(line, cases), line, cases);

        assertEquals(190, best.content().in());
        assertTrue(best.box().quasiProbability(0, line, cases) < Prim.LIKELY);
        assertFalse(Prim.isFinding(best, line, cases));
    }

    @Test
    @Tag("property")
    void whereNothingHappensThereIsNoBox() {
        List<Prim.Step> steps = Prim.peel(points, new double[POINTS]);
        Prim.Step best = Prim.best(steps, points, new double[POINTS]);

        assertEquals(1, steps.size());
        assertEquals(List.of(), best.box().limited());
        assertFalse(Prim.isEnough(best));
        assertFalse(Prim.isFinding(best, points, new double[POINTS]));
        assertThrows(IllegalArgumentException.class, () -> Prim.peel(points, new double[] {1}));
    }
}
