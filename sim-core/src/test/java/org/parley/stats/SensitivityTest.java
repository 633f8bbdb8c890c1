package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.design.Coordinate;
import org.parley.design.Design;
import org.parley.design.FactorAxis;
import org.parley.design.Morris;
import org.parley.design.Point;
import org.parley.design.Saltelli;
import org.parley.design.Scale;
import org.parley.design.SobolPoints;

/**
 * Sensitivity indices of functions whose indices are known.
 *
 * <p>Published Sobol indices are checked on 4096 blocks whose A and B are halves of one shifted Sobol sequence, which with few
 * factors and smooth functions is far more exact than independent points, where the standard error is below 0.02 (Ishigami)
 * and 0.015 (G). A tolerance of 0.02 thus fails correct code less often than once in a hundred thousand seeds, and catches an
 * estimator that is wrong by 0.04. Intervals are checked on the design that is played.
 */
class SensitivityTest {
    private static final int BLOCKS = 4096;
    private static final double TOLERANCE = 0.02;

    /** Ishigami and Homma 1990 with a = 7, b = 0.1; the indices are printed in Saltelli et al. 2008, Global Sensitivity Analysis. */
    @Test
    @Tag("validation")
    void theIndicesOfIshigamiAreThePublishedOnes() {
        SobolIndices indices = even(3, SensitivityTest::ishigami);

        assertIndices(new double[] {0.3139, 0.4424, 0}, indices.first());
        assertIndices(new double[] {0.5576, 0.4424, 0.2437}, indices.total());
        assertEquals(3.5, indices.mean().estimate(), 0.05);
        assertEquals(13.8446, indices.variance(), 0.3);
        assertEquals(List.of(0, 1, 2), indices.order());
        assertTrue(indices.isEnough());
    }

    /** Sobol's G with a = 0, 1, 4.5, 9, 99, 99: V_i = 1 / 3(1 + a_i)², V = Π(1 + V_i) − 1 (Saltelli and Sobol' 1995). */
    @Test
    @Tag("validation")
    void theIndicesOfSobolsFunctionAreTheClosedForm() {
        double[] a = {0, 1, 4.5, 9, 99, 99};
        double product = 1;
        double[] partial = new double[a.length];
        for (int factor = 0; factor < a.length; factor++) {
            partial[factor] = 1 / (3 * (1 + a[factor]) * (1 + a[factor]));
            product *= 1 + partial[factor];
        }
        double[] first = new double[a.length];
        double[] total = new double[a.length];
        for (int factor = 0; factor < a.length; factor++) {
            first[factor] = partial[factor] / (product - 1);
            total[factor] = partial[factor] * product / (1 + partial[factor]) / (product - 1);
        }
        SobolIndices indices = even(a.length, place -> g(place, a));

        assertIndices(first, indices.first());
        assertIndices(total, indices.total());
    }

    /**
     * Intervals over forty designs, for Ishigami and 256 blocks: 240 of them, of which at least 90 % must hold the true value.
     * At a coverage of 95 % that fails with chance 10⁻³ if all were independent, and 80 % would be caught.
     */
    @Test
    @Tag("validation")
    void intervalsOfIndicesHoldTheTrueOnesAtLeastAsOftenAsTheySay() {
        double[] truth = {0.3139, 0.4424, 0, 0.5576, 0.4424, 0.2437};
        int held = 0;
        for (int seed = 1; seed <= 40; seed++) {
            SobolIndices indices = indices(3, 256, SensitivityTest::ishigami, seed);
            List<Interval> all = new ArrayList<>(indices.first());
            all.addAll(indices.total());
            for (int index = 0; index < truth.length; index++) {
                held += all.get(index).contains(truth[index]) ? 1 : 0;
            }
        }
        assertTrue(held >= 216, "held " + held + " of 240");
    }

    @Test
    @Tag("property")
    void fewBlocksAreSaidToBeFew() {
        SobolIndices few = indices(3, 64, SensitivityTest::ishigami, 1);

        assertFalse(few.isEnough());
        assertTrue(few.blocksNeeded() > 64, "needed " + few.blocksNeeded());
        assertEquals(1, Long.bitCount(few.blocksNeeded()));
    }

    /** A width of 0.25, of which 0.18 is chance: blocks shrink the rest only, (0.25² − 0.18²) / (0.2² − 0.18²) = 3.96 times. */
    @Test
    @Tag("property")
    void moreBlocksDoNotShrinkChance() {
        Interval wide = new Interval(0.5, 0.375, 0.625);
        List<Interval> both = List.of(wide, wide);
        SobolIndices indices = new SobolIndices(both, both, 64, new Interval(0, 0, 0), 1, 0.1, 0.09);

        assertEquals(256, indices.blocksNeeded());
        assertFalse(indices.isTooNoisy());
        SobolIndices noisy = new SobolIndices(both, both, 64, new Interval(0, 0, 0), 1, 0.1, 0.11);
        assertTrue(noisy.isTooNoisy());
        assertFalse(noisy.isEnough());
    }

    @Test
    @Tag("property")
    void whereNothingVariesThereAreNoIndices() {
        SobolIndices none = indices(2, 64, place -> 1, 1);

        assertTrue(Double.isNaN(none.first().get(0).estimate()));
        assertEquals(0, none.noiseShare());
    }

    /** The elementary effects of a linear function are its coefficients, everywhere. */
    @ParameterizedTest
    @Tag("validation")
    @ValueSource(ints = {2, 4, 8})
    void theEffectsOfALinearFunctionAreItsCoefficients(int levels) {
        double[] coefficients = {3, -2, 0, 0.5};
        MorrisEffects effects = effects(4, 6, levels, place -> {
            double sum = 1;
            for (int factor = 0; factor < 4; factor++) {
                sum += coefficients[factor] * place[factor];
            }
            return sum;
        });

        for (int factor = 0; factor < 4; factor++) {
            MorrisEffects.Effect effect = effects.factors().get(factor);
            assertEquals(coefficients[factor], effect.mean().estimate(), 1e-9);
            assertEquals(Math.abs(coefficients[factor]), effect.size().estimate(), 1e-9);
            assertEquals(0, effect.spread().estimate(), 1e-6);
            assertEquals(6, effect.count());
        }
        assertEquals(List.of(0, 1, 3, 2), effects.order());
        assertTrue(effects.isEnough());
    }

    /**
     * Morris 1991, section 4: of twenty factors the first seven have bent or interacting effects, the next three strong
     * linear ones of 20, the others next to none. Coefficients that the source draws at random are left out, which leaves
     * its groups as they are; so the factors 8 to 10 must have effects of exactly 40 along their scale (w runs from −1 to 1).
     */
    @Test
    @Tag("validation")
    void theFunctionOfMorrisFallsIntoItsThreeGroups() {
        MorrisEffects effects = effects(20, 10, 4, SensitivityTest::morris);

        for (int factor = 7; factor < 10; factor++) {
            assertEquals(40, effects.factors().get(factor).mean().estimate(), 1e-9);
            assertEquals(0, effects.factors().get(factor).spread().estimate(), 1e-6);
        }
        for (int factor = 0; factor < 7; factor++) {
            assertTrue(effects.factors().get(factor).spread().low() > 1, "factor " + (factor + 1));
        }
        for (int factor = 10; factor < 20; factor++) {
            assertEquals(0, effects.factors().get(factor).size().estimate(), 1e-9);
        }
    }

    @Test
    @Tag("property")
    void trajectoriesMoveOneFactorAtATime() {
        List<List<Double>> places = List.of(List.of(0.0, 0.0), List.of(1.0, 1.0), List.of(1.0, 0.0));

        assertThrows(IllegalArgumentException.class, () -> MorrisEffects.of(places, SharedResponses.exact(0, 1, 2)));
        assertThrows(IllegalArgumentException.class, () -> MorrisEffects.of(places, SharedResponses.exact(0, 1)));
        assertThrows(IllegalArgumentException.class, () -> SobolIndices.of(2, SharedResponses.exact(0, 1, 2), () -> 0));
    }

    @Test
    @Tag("property")
    void fewTrajectoriesAreSaidToBeFew() {
        List<List<Double>> places = places(new Morris(3, 4), 2, 1);

        assertFalse(
                MorrisEffects.of(places, SharedResponses.exact(new double[9])).isEnough());
    }

    private static void assertIndices(double[] expected, List<Interval> found) {
        for (int factor = 0; factor < expected.length; factor++) {
            assertEquals(expected[factor], found.get(factor).estimate(), TOLERANCE, "factor " + (factor + 1));
        }
    }

    /** Indices of even points: the halves of a Sobol sequence are A and B. */
    private static SobolIndices even(int factors, ToDoubleFunction<double[]> function) {
        List<List<Double>> places = new ArrayList<>();
        for (List<Double> both : places(new SobolPoints(BLOCKS, true), 2 * factors, 11)) {
            places.add(both.subList(0, factors));
            places.add(both.subList(factors, 2 * factors));
            for (int factor = 0; factor < factors; factor++) {
                List<Double> hybrid = new ArrayList<>(both.subList(0, factors));
                hybrid.set(factor, both.get(factors + factor));
                places.add(hybrid);
            }
        }
        return indices(factors, places, function, 11);
    }

    private static SobolIndices indices(int factors, int blocks, ToDoubleFunction<double[]> function, long seed) {
        return indices(factors, places(new Saltelli(blocks), factors, seed), function, seed);
    }

    static SobolIndices indices(
            int factors, List<List<Double>> places, ToDoubleFunction<double[]> function, long seed) {
        return SobolIndices.of(
                factors, SharedResponses.exact(responses(places, function)), new SplittableRandom(seed)::nextDouble);
    }

    private static MorrisEffects effects(
            int factors, int trajectories, int levels, ToDoubleFunction<double[]> function) {
        List<List<Double>> places = places(new Morris(trajectories, levels), factors, 23);
        return MorrisEffects.of(places, SharedResponses.exact(responses(places, function)));
    }

    static List<List<Double>> places(Design design, int factors, long seed) {
        List<FactorAxis> axes = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            axes.add(new FactorAxis("x" + factor, new Scale.Range(0, 1, false)));
        }
        List<List<Double>> places = new ArrayList<>();
        for (Point point : design.points(axes, seed)) {
            places.add(point.coordinates().stream()
                    .map(coordinate -> ((Coordinate.OnScale) coordinate).at())
                    .toList());
        }
        return places;
    }

    private static double[] responses(List<List<Double>> places, ToDoubleFunction<double[]> function) {
        return places.stream()
                .mapToDouble(place -> function.applyAsDouble(
                        place.stream().mapToDouble(Double::doubleValue).toArray()))
                .toArray();
    }

    private static double ishigami(double[] place) {
        double x1 = Math.PI * (2 * place[0] - 1);
        double x2 = Math.PI * (2 * place[1] - 1);
        double x3 = Math.PI * (2 * place[2] - 1);
        return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    private static double g(double[] place, double[] a) {
        double product = 1;
        for (int factor = 0; factor < a.length; factor++) {
            product *= (Math.abs(4 * place[factor] - 2) + a[factor]) / (1 + a[factor]);
        }
        return product;
    }

    private static double morris(double[] place) {
        double[] w = new double[20];
        for (int i = 0; i < 20; i++) {
            boolean bent = i == 2 || i == 4 || i == 6;
            w[i] = bent ? 2 * (1.1 * place[i] / (place[i] + 0.1) - 0.5) : 2 * (place[i] - 0.5);
        }
        double sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += 20 * w[i];
        }
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                sum -= 15 * w[i] * w[j];
                for (int k = j + 1; k < 5; k++) {
                    sum -= 10 * w[i] * w[j] * w[k];
                }
            }
        }
        return sum + 5 * w[0] * w[1] * w[2] * w[3];
    }
}
