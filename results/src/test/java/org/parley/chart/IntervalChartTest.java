package org.parley.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.form.Chart;
import org.parley.stats.Interval;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** Intervals side by side. */
@Tag("property")
class IntervalChartTest {
    private static final Interval SOME = new Interval(2, 1, 4);

    @ParameterizedTest
    @CsvSource({"NaN, 0, 1", "1, -Infinity, 2", "1, 0, Infinity"})
    void whatHasNoLimitsIsNotDrawn(double estimate, double low, double high) {
        Interval open = new Interval(estimate, low, high);
        JsonNode option = Trees.of(chart(List.of("a", "b"), new IntervalChart.Series("as is", List.of(SOME, open))));

        assertEquals("[[],[1,1,2,4,4]]", option.at("/series/0/data").toString());
    }

    @Test
    void eachSeriesHasItsName() {
        JsonNode option = Trees.of(chart(
                List.of("a"),
                new IntervalChart.Series("as is", List.of(SOME)),
                new IntervalChart.Series("clear", List.of(SOME))));

        assertEquals("as is", option.at("/series/0/name").asString());
        assertEquals("clear", option.at("/series/1/name").asString());
        assertEquals("boxplot", option.at("/series/1/type").asString());
    }

    @Test
    void aRowOfEachSeriesIsAsHighAsAnyOther() {
        IntervalChart.Series two = new IntervalChart.Series("x", List.of(SOME, SOME));
        int oneByTwo = chart(List.of("a", "b"), two).height();
        int twoByTwo = chart(List.of("a", "b"), two, two).height();
        int none = chart(List.of(), two).height();

        assertEquals(2 * (oneByTwo - none), twoByTwo - none);
    }

    private static Chart chart(List<String> categories, IntervalChart.Series... series) {
        return IntervalChart.of("intervals", "days", 1, categories, List.of(series));
    }
}
