package org.parley.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.stats.Interval;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

@Tag("property")
class ChartPageTest {
    private static final Interval SOME = new Interval(0.25, 0.2, 0.3);
    private static final Interval NONE = new Interval(Double.NaN, 0, 1);

    @Test
    void rowsAreDrawnFromTheTopAndInTheUnitAskedFor() {
        Chart chart = IntervalChart.of(
                "shares",
                "%",
                100,
                List.of("war", "threat"),
                List.of(new IntervalChart.Series("as is", List.of(SOME, NONE))));
        JsonNode option = Trees.of(chart);

        assertEquals("[\"threat\",\"war\"]", option.at("/yAxis/data").toString());
        assertEquals(
                "[[],[20.0,20.0,25,30.0,30.0]]", option.at("/series/0/data").toString());
    }

    @Test
    void whiskersReachFromLimitToLimit() {
        JsonNode option = Trees.of(CurveChart.of(
                "curve",
                "x",
                "%",
                100,
                true,
                List.of(new CurveChart.Curve("c", List.of(1.0, 2.0), List.of(SOME, NONE)))));

        assertEquals("[[1,25]]", option.at("/series/0/data").toString());
        assertEquals("end", option.at("/series/0/step").asString());
        assertEquals(
                "[[1,20.0],[1,30.0],[\"-\",\"-\"]]", option.at("/series/1/data").toString());
    }

    /** Maps without an order of their own would give other bytes in every process. */
    @Test
    void aPageIsTheSameInWhateverOrderItsOptionsAre() {
        Map<String, Object> one = new LinkedHashMap<>();
        Map<String, Object> other = new LinkedHashMap<>();
        for (int key = 0; key < 10; key++) {
            one.put("key" + key, key);
            other.put("key" + (9 - key), 9 - key);
        }

        assertEquals(page(new Chart("a", Map.of("grid", one), 10)), page(new Chart("a", Map.of("grid", other), 10)));
    }

    private static String page(Chart chart) {
        return ChartPage.of("title", "sentence", List.of(chart), List.of(), "made");
    }

    @Test
    void aLongCurveHasLinesAlongItsLimits() {
        List<Double> places =
                IntStream.range(0, 100).mapToObj(place -> (double) place).toList();
        JsonNode option = Trees.of(CurveChart.of(
                "curve",
                "x",
                "%",
                100,
                false,
                List.of(new CurveChart.Curve("c", places, Collections.nCopies(100, SOME)))));

        assertEquals(3, option.at("/series").size());
        assertEquals("[99,30.0]", option.at("/series/2/data/99").toString());
    }

    @Test
    void aCurveNeedsAnIntervalForEachPlace() {
        List<Double> places = List.of(1.0, 2.0);
        List<Interval> one = List.of(SOME);

        assertThrows(IllegalArgumentException.class, () -> new CurveChart.Curve("c", places, one));
    }

    @Test
    void whatIsNotKnownHasNoColour() {
        JsonNode option = Trees.of(HeatChart.of(
                "heat",
                new HeatChart.Levels("a", List.of("1", "2")),
                new HeatChart.Levels("b", List.of("3")),
                "%",
                List.of(List.of(5.0, Double.NaN))));

        assertEquals("[[0,0,5]]", option.at("/series/0/data").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b & c > d", "</script><script>alert(1)</script>"})
    void whatUsersWriteStaysText(String title) {
        Chart chart = IntervalChart.of(title, title, 1, List.of(title), List.of());
        String body = body(ChartPage.of(title, title, List.of(chart), List.of(title), title));

        assertFalse(body.contains("<script>alert"));
        assertFalse(body.contains("a < b"));
        assertTrue(body.endsWith("</html>\n"));
    }

    @Test
    void thePageNeedsNothingFromElsewhere() {
        String page = ChartPage.of("t", "s", List.of(), List.of(), "m");

        assertTrue(page.startsWith("<!doctype html>"));
        assertFalse(page.contains("<link") || page.contains("<script src"));
    }

    /** The page without the charts' script, which is somebody else's. */
    private static String body(String page) {
        return page.substring(page.indexOf("</head>"));
    }
}
