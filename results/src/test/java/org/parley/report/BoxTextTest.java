package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.stats.Prim;
import org.parley.stats.SharedResponses;

/**
 * What is said of a box. Its factors are trust, which has the values 0, 1 … 9 equally often, and loss, which has nothing to
 * do with what happens; as points of equal value are peeled off together, limits are found exactly.
 */
@Tag("property")
class BoxTextTest {
    private static final List<String> NAMES = List.of("trust", "loss");

    @Test
    void aLowPartIsToldByItsUpperLimit() { // 60 of 200 points, all of them cases
        assertEquals(
                "In cuba, the hotline fails in 100.0 % [94.0, 100.0] of cases where trust ≤ 2.00; that part holds"
                        + " 100.0 % [94.0, 100.0] of all such cases.",
                lines(200, trust -> trust <= 2).get(0));
    }

    @Test
    void aHighPartIsToldByItsLowerLimit() {
        assertThat(lines(200, trust -> trust >= 7).get(0)).contains(" of cases where trust ≥ 7.00; ");
    }

    @Test
    void aPartInTheMiddleIsToldByBothLimits() {
        assertThat(lines(200, trust -> trust >= 3 && trust <= 6).get(0))
                .contains(" of cases where trust in 3.00…6.00; ");
    }

    @Test
    void aLimitIsGivenWithWhatChanceWouldDo() {
        assertEquals(
                "  trust ≤ 2.00; chance alone would do as well with quasi-probability < 0.001",
                lines(200, trust -> trust <= 2).get(1));
    }

    @Test
    void boxesOnTheWayAreATableFromAllPointsDown() {
        List<String> lines = lines(200, trust -> trust <= 2);

        assertEquals(row("points", "density", "coverage", "support", "limits"), lines.get(3));
        assertEquals(row(200, "30.0 % [24.1, 36.7]", "100.0 % [94.0, 100.0]", "100.0 %", ""), lines.get(4));
        assertEquals(row(180, "33.3 % [26.9, 40.5]", "100.0 % [94.0, 100.0]", "90.0 %", "trust"), lines.get(5));
        assertEquals(row(60, "100.0 % [94.0, 100.0]", "100.0 % [94.0, 100.0]", "30.0 %", "trust"), lines.get(11));
    }

    @Test
    void fewPointsAreSaidToBeFew() {
        List<String> lines = lines(80, trust -> trust <= 2);

        assertThat(lines)
                .contains("Too few points or cases to conclude from: 24 points in the box of 80, and 24.0 cases; a box"
                        + " needs " + Prim.FEWEST + " points, the sweep five times as many and ten cases.");
        assertThat(lines(200, trust -> trust <= 2)).noneMatch(line -> line.startsWith("Too few"));
    }

    @Test
    void whatHappensEverywhereHasNoPartOfItsOwn() {
        assertEquals(
                "In cuba, no part of the factors' ranges was found in which it is more frequent that the hotline fails than"
                        + " in all: 100.0 % [98.2, 100.0].",
                lines(200, trust -> true).get(0));
    }

    /** Each value of trust comes with each of 20 values of loss; whether it happens hangs on trust alone. */
    private static List<String> lines(int count, DoublePredicate happens) {
        List<List<Double>> points = IntStream.range(0, count)
                .mapToObj(point -> List.of(point % 10.0, Math.floor(point / 10.0)))
                .toList();
        double[] responses = points.stream()
                .mapToDouble(point -> happens.test(point.get(0)) ? 1 : 0)
                .toArray();
        return new BoxText("cuba", "the hotline fails", NAMES, points, SharedResponses.exact(responses), List.of())
                .lines();
    }

    /** A switch is off or on, not at most 0.000. */
    @Test
    void levelsThatAreNoNumbersAreCalledByTheirNames() {
        List<List<Double>> points = IntStream.range(0, 200)
                .mapToObj(point -> List.of((double) (point % 2), point * 7 % 200 / 200.0))
                .toList();
        List<List<String>> levels = points.stream()
                .map(point -> List.of(point.get(0) == 0 ? "off" : "on", Double.toString(point.get(1))))
                .toList();
        double[] responses =
                points.stream().mapToDouble(point -> 1 - point.get(0)).toArray();
        String sentence = new BoxText(
                        "cuba",
                        "it fails",
                        List.of("hotline", "loss"),
                        points,
                        SharedResponses.exact(responses),
                        levels)
                .lines()
                .get(0);

        assertThat(sentence).contains("of cases where hotline off; that part");
    }

    private static String row(Object... cells) {
        return "%6s %-24s %-24s %10s  %s".formatted(cells).stripTrailing();
    }
}
