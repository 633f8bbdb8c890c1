package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.design.Morris;
import org.parley.design.Saltelli;

/**
 * Sensitivity where all points share their replications.
 *
 * <p>The response is 0.3 x₀ + 0.05 x₁, with chance on top: half of a number that a replication has at all points, as much
 * again times x₀, and a number of its own at each point. Each is uniform in −1/2…1/2, so none has any effect on average. Forty
 * replications at each point. Over two hundred seeds an interval of 95 % holds the truth less than 178 times with chance
 * 2·10⁻⁴; one that takes the points for independent holds that of a mean less than half of the time.
 */
class SharedResponsesTest {
    private static final int SEEDS = 200;
    private static final int LEAST = 178;
    private static final int REPLICATIONS = 40;

    @Test
    @Tag("validation")
    void intervalsOfEffectsHoldTheTruthAsOftenAsTheySay() {
        double[] truth = {0.3, 0.05, 0};
        int[] means = new int[3];
        int[] sizes = new int[3];
        for (int seed = 1; seed <= SEEDS; seed++) {
            List<List<Double>> places = SensitivityTest.places(new Morris(10, 4), 3, seed);
            MorrisEffects effects = MorrisEffects.of(places, responses(places, seed));
            for (int factor = 0; factor < 3; factor++) {
                MorrisEffects.Effect effect = effects.factors().get(factor);
                means[factor] += effect.mean().contains(truth[factor]) ? 1 : 0;
                sizes[factor] += effect.size().contains(truth[factor]) ? 1 : 0;
            }
        }

        assertTrue(Arrays.stream(means).allMatch(held -> held >= LEAST), Arrays.toString(means));
        assertTrue(Arrays.stream(sizes).allMatch(held -> held >= LEAST), Arrays.toString(sizes));
    }

    /** The mean of sizes is not below the size of the mean, so what the limits of the latter exclude those of the former do. */
    @Test
    @Tag("property")
    void aSizeExcludesWhatTheSizeOfTheMeanDoes() {
        int told = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            List<List<Double>> places = SensitivityTest.places(new Morris(10, 4), 3, seed);
            for (MorrisEffects.Effect effect :
                    MorrisEffects.of(places, responses(places, seed)).factors()) {
                Interval mean = effect.mean();
                double least = Math.max(0, Math.max(mean.low(), -mean.high()));
                told += least > 0 ? 1 : 0;
                assertTrue(effect.size().low() >= least, () -> mean + " but " + effect.size());
            }
        }
        assertTrue(told > SEEDS / 2, "told " + told);
    }

    @Test
    @Tag("validation")
    void intervalsOfIndicesHoldTheTruthAsOftenAsTheySay() {
        double[] truth = {0.09 / 0.0925, 0.0025 / 0.0925, 0}; // first and total order: nothing interacts
        int[] held = new int[7];
        for (int seed = 1; seed <= SEEDS; seed++) {
            List<List<Double>> places = SensitivityTest.places(new Saltelli(32), 3, seed);
            SplittableRandom uniforms = new SplittableRandom(seed);
            SobolIndices indices = SobolIndices.of(3, responses(places, seed), uniforms::nextDouble);
            for (int factor = 0; factor < 3; factor++) {
                held[factor] += indices.first().get(factor).contains(truth[factor]) ? 1 : 0;
                held[3 + factor] += indices.total().get(factor).contains(truth[factor]) ? 1 : 0;
            }
            held[6] += indices.mean().contains(0.175) ? 1 : 0;
        }

        assertTrue(Arrays.stream(held).allMatch(count -> count >= LEAST), Arrays.toString(held));
    }

    /** Of a mean of n values the half-width is Student's, with a group for each value. */
    @Test
    @Tag("validation")
    void theChanceOfAMeanIsThatOfStudent() {
        double[] values = {3, 1, 4, 1, 5, 9, 2, 6};
        SharedResponses shared = new SharedResponses(1, values.length);
        PairedMeans mean = new PairedMeans();
        for (int replication = 0; replication < values.length; replication++) {
            shared.add(0, replication, values[replication]);
            mean.add(values[replication], 0);
        }
        Interval student = mean.difference();

        assertEquals(student.estimate(), shared.sample().all()[0], 1e-12);
        assertEquals(student.high() - student.estimate(), shared.chance(sample -> sample.all())[0], 1e-12);
    }

    /** An experiment that was cut has fewer groups than it was to have. */
    @Test
    @Tag("property")
    void groupsWithoutReplicationsAreNone() {
        SharedResponses cut = new SharedResponses(1, 40);
        SharedResponses whole = new SharedResponses(1, 3);
        for (int replication = 0; replication < 3; replication++) {
            cut.add(0, replication, replication * replication);
            whole.add(0, replication, replication * replication);
        }

        assertEquals(whole.chance(sample -> sample.all())[0], cut.chance(sample -> sample.all())[0], 1e-12);
    }

    /** Few hits that all points share leave what the exact limits of as many of as many replications leave. */
    @ParameterizedTest
    @Tag("property")
    @ValueSource(ints = {0, 1, 4, 9})
    void aShareOfFewHitsIsNoSurerThanItsReplications(int hits) {
        SharedResponses few = new SharedResponses(2, 200);
        for (int replication = 0; replication < 200; replication++) {
            few.add(0, replication, replication < hits ? 1 : 0);
            few.add(1, replication, replication < hits ? 1 : 0);
        }
        double share = hits / 200.0;
        Interval exact = new Share(hits, 200).exact(Interval.LEVEL);

        assertEquals(
                exact.high(), few.ofShare(new Interval(share, share, share)).high(), 1e-12);
        assertEquals(exact.low(), few.ofShare(new Interval(share, share, share)).low(), 1e-12);
        assertEquals(new Interval(0.5, 0, 0.7), few.ofShare(new Interval(0.5, -0.1, 0.7)));
        assertEquals(new Interval(0, 0, 0), SharedResponses.exact(0).ofShare(new Interval(0, 0, 0)));
    }

    @Test
    @Tag("property")
    void aPointWithoutOneHalfIsUnknown() {
        SharedResponses cut = new SharedResponses(2, 40);
        cut.add(0, 0, 1);
        cut.add(0, 1, 1);
        cut.add(1, 0, 1);

        assertEquals(1, cut.unknown());
        assertEquals(1, cut.fewest());
        assertEquals(0, SharedResponses.exact(1, 2).unknown());
    }

    @Test
    @Tag("property")
    void halvesAreOfDifferentReplications() {
        SharedResponses shared = new SharedResponses(1, 3);
        shared.add(0, 0, 1);
        shared.add(0, 1, 10);
        shared.add(0, 2, 3);

        assertArrayEquals(new double[] {2}, shared.sample().evens());
        assertArrayEquals(new double[] {10}, shared.sample().odds());
    }

    @Test
    @Tag("property")
    void ofOneReplicationNothingIsKnownAndOfAFunctionAll() {
        SharedResponses one = new SharedResponses(1, 1);
        one.add(0, 0, 5);

        assertEquals(Double.POSITIVE_INFINITY, one.chance(sample -> sample.all())[0]);
        assertEquals(0, SharedResponses.exact(5).chance(sample -> sample.all())[0]);
        assertArrayEquals(new double[] {5}, one.sample().odds());
    }

    /** Nothing happened in twenty replications at any point: an effect of up to the exact limit over the step is left. */
    @Test
    @Tag("property")
    void anEffectOnAShareThatWasNotSeenIsNotExcluded() {
        List<List<Double>> places = SensitivityTest.places(new Morris(4, 4), 2, 1);
        SharedResponses none = new SharedResponses(places.size(), 20);
        for (int point = 0; point < places.size(); point++) {
            for (int replication = 0; replication < 20; replication++) {
                none.add(point, replication, 0);
            }
        }
        double most = new Share(0, 20).exact(Interval.LEVEL).high() * 1.5; // steps of two thirds
        MorrisEffects effects = MorrisEffects.ofShare(places, none);

        assertEquals(most, effects.factors().get(0).size().high(), 1e-9);
        assertEquals(-most, effects.factors().get(1).mean().low(), 1e-9);
        assertFalse(effects.isEnough());
    }

    private static SharedResponses responses(List<List<Double>> places, long seed) {
        SplittableRandom random = new SplittableRandom(1_000_003 * seed);
        SharedResponses responses = new SharedResponses(places.size(), REPLICATIONS);
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            double level = random.nextDouble() - 0.5;
            double slope = random.nextDouble() - 0.5;
            for (int point = 0; point < places.size(); point++) {
                List<Double> place = places.get(point);
                double chance = level + slope * place.get(0) + random.nextDouble() - 0.5;
                responses.add(point, replication, 0.3 * place.get(0) + 0.05 * place.get(1) + chance / 2);
            }
        }
        return responses;
    }
}
