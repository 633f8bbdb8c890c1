package org.parley.report.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.form.Chart;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** The frontier and what each measure does, as pictures. */
@Tag("property")
class ChoicePicturesTest {
    @Test
    void theFrontierGoesDownWithCost() {
        JsonNode front = Trees.of(ChoiceReport.of(Choices.of(3, Choices.hotline()), Optional.empty())
                .charts()
                .get(0));

        assertEquals("[[0,40.0],[1,10.0]]", front.at("/series/0/data").toString());
        assertEquals("end", front.at("/series/0/step").asString());
    }

    @Test
    void whatEachDoesIsDrawnAsInTheText() {
        List<Chart> charts = ChoiceReport.of(Choices.of(3, Choices.decided(1, 0)), Optional.empty())
                .charts();
        JsonNode steps = Trees.of(charts.get(0)); // nothing was chosen, so there is no frontier

        assertEquals(1, charts.size());
        assertEquals(
                "[\"drill on top\",\"drill alone\",\"hotline alone\"]",
                steps.at("/yAxis/data").toString());
        assertEquals(-30, steps.at("/series/0/data/2/2").asDouble());
        assertEquals(20, steps.at("/series/0/data/1/2").asDouble());
        assertEquals(10, steps.at("/series/0/data/0/2").asDouble());
    }
}
