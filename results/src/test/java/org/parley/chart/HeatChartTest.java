package org.parley.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.form.Chart;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** Colours over two factors. */
@Tag("property")
class HeatChartTest {
    private static final double NONE = Double.NaN;

    @Test
    void aValueStandsInTheColumnAndRowOfItsLevels() {
        JsonNode option = Trees.of(chart(List.of(List.of(1.0, 2.0, 3.0), List.of(4.0, 5.0, 6.0))));

        assertEquals("[0,0,1]", option.at("/series/0/data/0").toString());
        assertEquals("[2,0,3]", option.at("/series/0/data/2").toString());
        assertEquals("[0,1,4]", option.at("/series/0/data/3").toString());
        assertEquals("loss", option.at("/xAxis/name").asString());
        assertEquals("[\"0\",\"0.5\",\"1\"]", option.at("/xAxis/data").toString());
        assertEquals("channel", option.at("/yAxis/name").asString());
    }

    @Test
    void coloursReachFromTheLeastToTheMost() {
        JsonNode scale = Trees.of(chart(List.of(List.of(7.0, NONE, 3.0), List.of(4.0, 9.5, NONE))))
                .at("/visualMap");

        assertEquals(3, scale.at("/min").asDouble());
        assertEquals(9.5, scale.at("/max").asDouble());
        assertEquals("end, days", scale.at("/text/0").asString());
    }

    @Test
    void valuesThatAreAllAlikeStillHaveAScale() {
        JsonNode scale =
                Trees.of(chart(Collections.nCopies(2, List.of(7.0, 7.0, 7.0)))).at("/visualMap");

        assertTrue(scale.at("/max").asDouble() > scale.at("/min").asDouble(), scale::toString);
    }

    @Test
    void whereNothingIsKnownThereIsAScaleAndNoField() {
        JsonNode option = Trees.of(chart(Collections.nCopies(2, List.of(NONE, NONE, NONE))));

        assertEquals("[]", option.at("/series/0/data").toString());
        assertEquals(0, option.at("/visualMap/min").asInt());
        assertEquals(1, option.at("/visualMap/max").asInt());
    }

    @Test
    void fieldsTooSmallForFiguresHaveNone() {
        assertTrue(label(10, 15));
        assertFalse(label(10, 16));
    }

    @Test
    void moreRowsMakeAHigherChart() {
        Chart two = chart(Collections.nCopies(2, List.of(1.0, 2.0, 3.0)));
        Chart three = HeatChart.of(
                "heat",
                new HeatChart.Levels("a", List.of("1")),
                new HeatChart.Levels("b", List.of("1", "2", "3")),
                "",
                Collections.nCopies(3, List.of(1.0)));

        assertTrue(three.height() > two.height());
    }

    private static boolean label(int rows, int columns) {
        Chart chart = HeatChart.of(
                "heat",
                new HeatChart.Levels("a", Collections.nCopies(columns, "x")),
                new HeatChart.Levels("b", Collections.nCopies(rows, "y")),
                "",
                Collections.nCopies(rows, Collections.nCopies(columns, 1.0)));
        return Trees.of(chart).at("/series/0/label/show").asBoolean();
    }

    private static Chart chart(List<List<Double>> values) {
        return HeatChart.of(
                "heat",
                new HeatChart.Levels("loss", List.of("0", "0.5", "1")),
                new HeatChart.Levels("channel", List.of("none", "hotline")),
                "end, days",
                values);
    }
}
