package org.parley.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.form.Chart;
import org.parley.form.Json;
import org.parley.stats.Interval;
import org.parley.stats.MorrisEffects;
import org.parley.stats.SharedResponses;
import org.parley.stats.SobolIndices;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said about sensitivity, as pictures and for machines. */
@Tag("property")
class SensitivityFormsTest {
    private static final List<String> NAMES = List.of("trust", "loss");
    private static final Interval SMALL = new Interval(0.1, 0.05, 0.15);
    private static final Interval LARGE = new Interval(0.4, 0.3, 0.5);
    private static final Response SHARE = Response.war(List.of(), new SharedResponses(0, 1));

    private static final MorrisEffects EFFECTS = new MorrisEffects(
            List.of(
                    new MorrisEffects.Effect(SMALL, SMALL, SMALL, 5),
                    new MorrisEffects.Effect(LARGE.negated(), LARGE, SMALL, 5)),
            10,
            0.02);

    @Test
    void theLargestEffectIsOnTopAndInPoints() {
        Chart chart = SensitivityCharts.of(SHARE, NAMES, EFFECTS);
        JsonNode option = Trees.of(chart);

        assertEquals("[\"trust\",\"loss\"]", option.at("/yAxis/data").toString()); // the last one is on top
        assertEquals("size, mu*", option.at("/series/0/name").asString());
        assertEquals(40, option.at("/series/0/data/1/2").asDouble());
        assertEquals(-40, option.at("/series/1/data/1/2").asDouble());
        assertEquals("points", option.at("/xAxis/name").asString());
    }

    @Test
    void effectsAreWrittenInTheOrderOfTheFactors() {
        JsonNode data = tree(SensitivityData.of(NAMES, EFFECTS));

        assertEquals("trust", data.at("/factors/0/factor").asString());
        assertEquals(0.4, data.at("/factors/1/size/estimate").asDouble());
        assertEquals(-0.5, data.at("/factors/1/direction/low").asDouble());
        assertEquals(0.02, data.at("/chance").asDouble());
    }

    @Test
    void indicesArePartsOfTheVariance() {
        SobolIndices indices = indices(0.04);
        JsonNode option = Trees.of(SensitivityCharts.of(SHARE, NAMES, indices));
        JsonNode data = tree(SensitivityData.of(NAMES, indices));

        assertEquals("total order", option.at("/series/0/name").asString());
        assertEquals(0.4, option.at("/series/0/data/1/2").asDouble());
        assertEquals(0.1, data.at("/factors/0/total/estimate").asDouble());
        assertEquals(0.3, data.at("/factors/1/first/low").asDouble());
        assertEquals(64, data.at("/blocks").asInt());
    }

    @Test
    void withoutVarianceNoFactorHasAPartInIt() {
        assertEquals(
                0, tree(SensitivityData.of(NAMES, indices(0))).at("/factors").size());
    }

    /** Every case has trust of at least 0.75: fifty of two hundred points. */
    @Test
    void aBoxHasTheLimitsThatItHasAndNoOthers() {
        List<List<Double>> points = IntStream.range(0, 200)
                .mapToObj(point -> List.of(point / 200.0, point * 7 % 200 / 200.0))
                .toList();
        double[] responses = points.stream()
                .mapToDouble(point -> point.get(0) >= 0.75 ? 1 : 0)
                .toArray();
        BoxText text = new BoxText("cuba", "it fails", NAMES, points, SharedResponses.exact(responses), List.of());
        JsonNode data = tree(SensitivityData.of(NAMES, text));

        assertEquals(200, data.at("/points").asInt());
        assertEquals(text.best().content().in(), data.at("/pointsInBox").asInt());
        assertEquals(1, data.at("/limits").size());
        assertEquals("trust", data.at("/limits/0/factor").asString());
        assertEquals(0.75, data.at("/limits/0/low").asDouble(), 0.011);
        assertEquals(true, data.at("/limits/0/high").isMissingNode());
    }

    private static SobolIndices indices(double variance) {
        return new SobolIndices(
                List.of(SMALL, LARGE), List.of(SMALL, LARGE), 64, new Interval(0.2, 0.1, 0.3), variance, 0, 0);
    }

    private static JsonNode tree(Object data) {
        return new JsonMapper().readTree(Json.text(data));
    }
}
