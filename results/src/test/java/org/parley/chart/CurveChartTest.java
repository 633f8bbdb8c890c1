package org.parley.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.form.Chart;
import org.parley.stats.Interval;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** Curves, their intervals and their legend. */
@Tag("property")
class CurveChartTest {
    private static final Interval SOME = new Interval(0.25, 0.125, 0.5);
    private static final Interval OPEN = new Interval(3, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    @Test
    void theLegendNamesCurvesAndNotTheirIntervals() {
        JsonNode option = Trees.of(chart(curve("as is", 3), curve("clear", 3)));

        assertEquals("[\"as is\",\"clear\"]", option.at("/legend/data").toString());
        assertEquals("as is", option.at("/series/0/name").asString());
        assertEquals("", option.at("/series/1/name").asString());
        assertTrue(option.at("/series/1/silent").asBoolean());
        assertFalse(option.at("/series/1/tooltip/show").asBoolean());
    }

    @Test
    void aCurveAndItsIntervalsShareAColourThatItsNeighbourHasNot() {
        JsonNode option = Trees.of(chart(curve("as is", 3), curve("clear", 3)));

        assertEquals(colour(option, 0), colour(option, 1));
        assertEquals(colour(option, 2), colour(option, 3));
        assertNotEquals(colour(option, 0), colour(option, 2));
    }

    @Test
    void moreCurvesThanColoursBeginAgain() {
        CurveChart.Curve[] curves = IntStream.range(0, 9)
                .mapToObj(number -> curve("curve " + number, 1))
                .toArray(CurveChart.Curve[]::new);
        JsonNode option = Trees.of(chart(curves));

        assertEquals(colour(option, 0), colour(option, 16));
    }

    @Test
    void anEstimateWithoutLimitsHasNoWhiskers() {
        JsonNode option = Trees.of(chart(new CurveChart.Curve("c", List.of(1.0, 2.0), List.of(OPEN, SOME))));

        assertEquals("[[1,3],[2,0.25]]", option.at("/series/0/data").toString());
        assertEquals(
                "[[2,0.125],[2,0.5],[\"-\",\"-\"]]", option.at("/series/1/data").toString());
    }

    @ParameterizedTest
    @CsvSource({"40, 2, true", "41, 3, false"})
    void whiskersAndSymbolsGiveWayToLinesWhereThereAreMany(int points, int series, boolean symbols) {
        JsonNode option = Trees.of(chart(curve("c", points)));

        assertEquals(series, option.at("/series").size());
        assertEquals(symbols, option.at("/series/0/showSymbol").asBoolean());
    }

    @Test
    void onlySteppedCurvesJump() {
        JsonNode joined = Trees.of(chart(curve("c", 50)));
        JsonNode stepped = Trees.of(CurveChart.of("curves", "day", "%", 1, true, List.of(curve("c", 50))));

        assertFalse(joined.at("/series/0").has("step"));
        assertEquals("end", stepped.at("/series/0/step").asString());
        assertEquals("end", stepped.at("/series/2/step").asString());
    }

    private static String colour(JsonNode option, int series) {
        return option.at("/series/" + series + "/lineStyle/color").asString();
    }

    private static CurveChart.Curve curve(String name, int points) {
        List<Double> places =
                IntStream.range(0, points).mapToObj(place -> (double) place).toList();
        return new CurveChart.Curve(name, places, Collections.nCopies(points, SOME));
    }

    private static Chart chart(CurveChart.Curve... curves) {
        return CurveChart.of("curves", "day", "%", 1, false, List.of(curves));
    }
}
