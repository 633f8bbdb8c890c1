package org.parley.report.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.form.Chart;
import org.parley.report.Counts;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** The pictures of findings, in which each rung above the start has a row. */
@Tag("property")
class FindingsPicturesTest {
    @Test
    void rungsAboveTheStartHaveTheirShareInEachWorld() {
        List<Chart> charts = FindingsReport.of("case", Counts.findings("10, 40, 0, 50", true))
                .charts();
        JsonNode shares = Trees.of(charts.get(0));

        assertEquals("How often each rung is reached", charts.get(0).title());
        assertEquals(11 - 3, shares.at("/yAxis/data").size());
        assertEquals("11  nuclear use", shares.at("/yAxis/data/0").asString());
        assertEquals("4  show of force, alert", shares.at("/yAxis/data/7").asString());
        assertEquals("as is", shares.at("/series/0/name").asString());
        assertEquals(50, shares.at("/series/0/data/0/2").asDouble());
        assertEquals("clear communication", shares.at("/series/1/name").asString());
        assertEquals(10, shares.at("/series/1/data/0/2").asDouble());
    }

    @Test
    void theDifferenceIsAPictureOfItsOwn() {
        JsonNode difference = Trees.of(FindingsReport.of("case", Counts.findings("80, 40, 5, 875", true))
                .charts()
                .get(1));

        assertEquals("points", difference.at("/xAxis/name").asString());
        assertEquals(3.5, difference.at("/series/0/data/0/2").asDouble());
        assertEquals(2.302, difference.at("/series/0/data/0/0").asDouble(), 1e-3);
        assertEquals(4.952, difference.at("/series/0/data/0/4").asDouble(), 1e-3);
    }

    @Test
    void withoutATwinThereIsOnePictureOfOneWorld() {
        List<Chart> charts = FindingsReport.of("case", Counts.findings("50, 0, 0, 50", false))
                .charts();

        assertEquals(1, charts.size());
        assertEquals(1, Trees.of(charts.get(0)).at("/series").size());
    }
}
