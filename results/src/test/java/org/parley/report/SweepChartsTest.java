package org.parley.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.play.DesignPoint;
import org.parley.form.Chart;
import org.parley.stats.Interval;
import org.parley.stats.SharedResponses;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** Which pictures a sweep gets, and that what they show is at its place. */
@Tag("property")
class SweepChartsTest {
    @Test
    void aFactorOfNumbersIsACurveFromLowToHigh() {
        List<Chart> charts = charts(List.of("loss"), Sweeps.points("0.5", "0", "0.25"), 3, 1, 2);
        JsonNode option = Trees.of(charts.get(0));

        assertEquals(List.of("mean of end"), titles(charts));
        assertEquals("loss", option.at("/xAxis/name").asString());
        assertEquals("end", option.at("/yAxis/name").asString());
        assertEquals("[[0,1],[0.25,2],[0.5,3]]", option.at("/series/0/data").toString());
    }

    @Test
    void aSecondFactorGivesACurveForEachOfItsLevels() {
        List<Chart> charts = charts(
                List.of("channel", "loss"),
                Sweeps.points("none, 0", "none, 1", "hotline, 0", "hotline, 1"),
                1,
                2,
                3,
                4);
        JsonNode option = Trees.of(charts.get(0));

        assertEquals(
                "[\"channel none\",\"channel hotline\"]",
                option.at("/legend/data").toString());
        assertEquals("[[0,1],[1,2]]", option.at("/series/0/data").toString());
        assertEquals("[[0,3],[1,4]]", option.at("/series/2/data").toString());
    }

    @Test
    void aThirdFactorGivesAPictureForEachOfItsLevels() {
        List<Chart> charts = charts(
                List.of("loss", "noise", "channel"),
                Sweeps.points("0, 0, none", "1, 0, none", "0, 0, hotline", "1, 0, hotline"),
                1,
                2,
                3,
                4);

        assertEquals(List.of("mean of end, channel none", "mean of end, channel hotline"), titles(charts));
        assertEquals("[\"noise 0\"]", Trees.of(charts.get(1)).at("/legend/data").toString());
        assertEquals(
                "[[0,3],[1,4]]", Trees.of(charts.get(1)).at("/series/0/data").toString());
    }

    @Test
    void aTableOfTwoFactorsIsAlsoColoured() {
        List<Chart> charts =
                charts(List.of("loss", "noise"), Sweeps.points("1, 0", "0, 0", "0, 3", "1, 3"), 1, 2, 3, Double.NaN);
        JsonNode option = Trees.of(charts.get(1));

        assertEquals(List.of("mean of end", "mean of end"), titles(charts));
        assertEquals("[\"0\",\"1\"]", option.at("/xAxis/data").toString());
        assertEquals("[\"0\",\"3\"]", option.at("/yAxis/data").toString());
        assertEquals("[[0,0,2],[1,0,1],[0,1,3]]", option.at("/series/0/data").toString());
    }

    @Test
    void pointsThatFillNoTableAreNotColoured() {
        List<Chart> charts = charts(
                List.of("loss", "noise"),
                Sweeps.points("0, 0", "1, 0", "0, 3", "1, 3", "2, 0", "3, 3"),
                1,
                2,
                3,
                4,
                5,
                6);

        assertEquals(1, charts.size());
    }

    @Test
    void wordsAreIntervalsTheHighestOnTop() {
        List<Chart> charts = charts(List.of("channel"), Sweeps.points("none", "hotline", "post"), 1, 3, 2);
        JsonNode option = Trees.of(charts.get(0));

        assertEquals(List.of("mean of end at each point"), titles(charts));
        assertEquals(
                "[\"0: none\",\"2: post\",\"1: hotline\"]",
                option.at("/yAxis/data").toString());
        assertEquals("[2.9,2.9,3,3.1,3.1]", option.at("/series/0/data/2").toString());
    }

    @Test
    void ofManyWordsTheHighestAreShown() {
        double[] rising = IntStream.range(0, 50).mapToDouble(point -> point).toArray();
        List<Chart> charts = charts(List.of("word"), Sweeps.worded(50), rising);
        JsonNode rows = Trees.of(charts.get(0)).at("/yAxis/data");

        assertEquals(List.of("mean of end, the 40 highest points"), titles(charts));
        assertEquals("49: word 49", rows.get(rows.size() - 1).asString());
        assertEquals("10: word 10", rows.get(0).asString());
    }

    @Test
    void moreCurvesThanCanBeToldApartAreIntervals() {
        String[] levels = IntStream.range(0, 18)
                .mapToObj(point -> point % 2 + ", word " + point / 2)
                .toArray(String[]::new);
        List<Chart> charts = charts(List.of("loss", "word"), Sweeps.points(levels), new double[18]);

        assertEquals(List.of("mean of end"), titles(charts)); // the colours alone, as it is a table
        assertEquals("heatmap", Trees.of(charts.get(0)).at("/series/0/type").asString());
    }

    @Test
    void sharesAreDrawnInPerCent() {
        Response war = new Response(
                "share of war",
                "it comes to war",
                "replications, %",
                true,
                List.of(new Interval(0.25, 0.2, 0.3), new Interval(0.5, 0.4, 0.6)),
                new SharedResponses(2, 1),
                Interval.LEVEL);
        Chart chart = new SweepCharts(List.of("loss"), Sweeps.points("0", "1"), war)
                .charts()
                .get(0);

        assertEquals("[[0,25],[1,50.0]]", Trees.of(chart).at("/series/0/data").toString());
        assertEquals("replications, %", Trees.of(chart).at("/yAxis/name").asString());
    }

    private static List<Chart> charts(List<String> factors, List<DesignPoint> points, double... values) {
        return new SweepCharts(factors, points, Sweeps.mean("end", Sweeps.values(values))).charts();
    }

    private static List<String> titles(List<Chart> charts) {
        return charts.stream().map(Chart::title).toList();
    }
}
