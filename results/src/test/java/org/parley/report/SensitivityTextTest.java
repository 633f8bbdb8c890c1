package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.stats.Interval;
import org.parley.stats.MorrisEffects;
import org.parley.stats.SharedResponses;
import org.parley.stats.SobolIndices;

/** What is said about sensitivity. */
@Tag("property")
class SensitivityTextTest {
    private static final List<String> NAMES = List.of("trust", "loss");

    @Test
    void theLargestEffectIsTheFindingAndStandsFirst() {
        List<String> lines = morris(10, effect(0.05, 0.02, 0.08), effect(0.4, 0.3, 0.5));

        assertEquals(
                "In cuba, loss moves the share of war most: by 0.400 [0.300, 0.500] on average, from one end of its scale to"
                        + " the other.",
                lines.get(0));
        assertThat(lines.get(3)).startsWith("loss   0.400 [0.300, 0.500]");
        assertThat(lines).noneMatch(line -> line.startsWith("Too few"));
    }

    @Test
    void aRivalIsNamed() {
        assertThat(morris(10, effect(0.35, 0.2, 0.5), effect(0.4, 0.3, 0.5)).get(0))
                .endsWith(", though trust may matter as much.");
    }

    @Test
    void fewPointsAreSaidToBeFew() {
        assertThat(morris(3, effect(0.1, 0, 0.2), effect(0.4, 0.3, 0.5)))
                .contains("Too few points: 3 trajectories; at least 4 are needed.");
        assertThat(morris(5, effect(0.1, 0, 0.2), effect(0.4, 0, 0.9)))
                .contains("Too little: not even the largest effect can be told from none with 5 trajectories and these"
                        + " replications.");
        List<String> sobol = sobol(64, 0.04, 0.3);
        assertThat(sobol).anyMatch(line -> line.startsWith("Too few points") && line.contains("with 512 of them"));
    }

    @Test
    void aFactorOfWhichNothingIsSeenHasNoIndex() {
        Interval none = new Interval(0, 0, 0);
        Interval some = new Interval(0.8, 0.75, 0.85);
        SobolIndices indices =
                new SobolIndices(List.of(none, some), List.of(none, some), 64, new Interval(0.2, 0.1, 0.3), 0.04, 0, 0);
        List<String> lines =
                SensitivityText.of("cuba", "share of war", NAMES, indices).lines();

        assertThat(lines.get(0)).startsWith("In cuba, loss matters most");
        assertThat(lines).anyMatch(line -> line.matches("trust +none seen +·+"));
        assertThat(lines).anyMatch(line -> line.startsWith("None seen: "));
    }

    @Test
    void chanceInTheResponsesIsTold() {
        List<String> lines = sobol(64, 0.04, 0.3);

        assertThat(lines.get(0)).startsWith("In cuba, loss seems, from too little, to matter most for the share");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Chance in the responses is 30.0 % of the variance between points"));
        assertTrue(sobol(64, 0, 0).get(0).equals("In cuba, no factor can be seen to move the share of war."));
    }

    /** Where chance alone is too much, more points do not help. */
    @Test
    void fewReplicationsAreSaidToBeFew() {
        Interval wide = new Interval(0.5, 0, 1);
        List<Interval> both = List.of(wide, wide);
        SobolIndices indices = new SobolIndices(both, both, 64, new Interval(0.2, 0.1, 0.3), 0.04, 0.9, 0.45);
        List<String> lines =
                SensitivityText.of("cuba", "share of war", NAMES, indices).lines();

        assertThat(lines)
                .contains(
                        "Too few replications: chance in them, which all points share, alone leaves an index uncertain"
                                + " by up to 0.450.");
        assertThat(lines).noneMatch(line -> line.startsWith("Too few points"));
    }

    @Test
    void aBoxIsTold() { // slices of a twentieth end one point beside the planted limit
        List<List<Double>> points = IntStream.range(0, 200)
                .mapToObj(point -> List.of(point / 200.0, point * 7 % 200 / 200.0))
                .toList();
        double[] responses = points.stream()
                .mapToDouble(point -> point.get(0) >= 0.75 ? 1 : 0)
                .toArray();
        List<String> lines = new BoxText(
                        "cuba", "the hotline fails", NAMES, points, SharedResponses.exact(responses), List.of())
                .lines();

        assertThat(lines.get(0)).startsWith("In cuba, the hotline fails in 98.0 % [");
        assertThat(lines.get(0)).contains("of cases where trust ≥ 0.7");
        assertThat(lines.get(1)).contains("quasi-probability < 0.001");
        assertThat(new BoxText("cuba", "it fails", NAMES, points, SharedResponses.exact(new double[200]), List.of())
                        .lines()
                        .get(0))
                .startsWith("In cuba, no part");
    }

    /** Every second point is a case but for the ten with the least trust, none of which is one: a box of 190 of 200 points. */
    @Test
    void aBoxOfNearlyAllPointsIsNoFinding() {
        List<List<Double>> points = IntStream.range(0, 200)
                .mapToObj(point -> List.of(point / 200.0, point * 7 % 200 / 200.0))
                .toList();
        double[] responses = points.stream()
                .mapToDouble(point -> point.get(0) >= 0.05 ? Math.round(point.get(0) * 200) % 2 : 0)
                .toArray();
        BoxText text =
                new BoxText("cuba", "the hotline fails", NAMES, points, SharedResponses.exact(responses), List.of());

        assertThat(text.best().content().in()).isEqualTo(190);
        assertThat(text.lines().get(0))
                .isEqualTo(
                        "In cuba, no part of the factors' ranges was found in which it is more frequent that the hotline"
                                + " fails than in all: 47.5 % [40.7, 54.4].");
        assertThat(text.lines().get(1)).contains("190 of 200 points");
    }

    private static MorrisEffects.Effect effect(double size, double low, double high) {
        Interval interval = new Interval(size, low, high);
        return new MorrisEffects.Effect(interval, interval, interval, 5);
    }

    private static List<String> morris(int trajectories, MorrisEffects.Effect first, MorrisEffects.Effect second) {
        return SensitivityText.of(
                        "cuba", "share of war", NAMES, new MorrisEffects(List.of(first, second), trajectories, 0))
                .lines();
    }

    private static List<String> sobol(int blocks, double variance, double noise) {
        List<Interval> first = new ArrayList<>(List.of(new Interval(0.1, 0, 0.2), new Interval(0.6, 0.4, 0.8)));
        List<Interval> total = List.of(new Interval(0.2, 0.1, 0.3), new Interval(0.8, 0.6, 1));
        return SensitivityText.of(
                        "cuba",
                        "share of war",
                        NAMES,
                        new SobolIndices(
                                first, total, blocks, new Interval(0.2, 0.1, 0.3), variance, noise, noise / 10))
                .lines();
    }
}
