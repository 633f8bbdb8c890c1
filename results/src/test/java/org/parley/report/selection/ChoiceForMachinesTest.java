package org.parley.report.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.selection.ChoiceFindings;
import org.parley.experiment.selection.CostLevel;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** A choice of measures as a machine reads it. */
@Tag("property")
class ChoiceForMachinesTest {
    @Test
    void theChoiceIsThereInFull() {
        ChoiceFindings findings = Choices.of(3, Choices.hotline());
        JsonNode data = Trees.of(ChoiceReport.of(findings, Optional.empty()).data());

        assertEquals(
                ChoiceReport.of(findings, Optional.empty()).sentence(),
                data.at("/finding").asString());
        assertEquals("case", data.at("/scenario").asString());
        assertEquals(3, data.at("/budget").asInt());
        assertEquals(0.05, data.at("/error").asDouble());
        assertEquals(0.02, data.at("/tolerance").asDouble());
        assertTrue(data.at("/decided").asBoolean());
        assertEquals("[\"hotline\"]", data.at("/chosen").toString());
        assertEquals("[\"hotline\",\"drill\"]", data.at("/runnerUp").toString());
        assertEquals(3, data.at("/failed").asInt());
        assertEquals(100, data.at("/freshReplications").asInt());
        assertEquals("[\"A remark.\"]", data.at("/remarks").toString());
    }

    @Test
    void theFrontierHasRisksAndChanges() {
        JsonNode frontier = Trees.of(ChoiceReport.of(Choices.of(3, Choices.hotline()), Optional.empty())
                        .data())
                .at("/frontier");

        assertEquals(2, frontier.size());
        assertEquals(0.4, frontier.at("/0/risk/estimate").asDouble());
        assertFalse(frontier.get(0).has("change"));
        assertEquals("[\"hotline\"]", frontier.at("/1/members").toString());
        assertEquals(1, frontier.at("/1/cost").asInt());
        assertEquals(-0.3, frontier.at("/1/change/estimate").asDouble());
        assertEquals(-0.418, frontier.at("/1/change/low").asDouble(), 5e-4);
        assertTrue(frontier.at("/1/onFrontier").asBoolean());
        assertEquals("[]", frontier.at("/1/tiedWith").toString());
    }

    @Test
    void whatALevelWasTiedWithIsNamed() {
        JsonNode data = Trees.of(ChoiceReport.of(
                        Choices.of(3, Choices.decided(1, 0), new CostLevel(3, 4, 1, List.of(0, 1, 3), 0.03, false)),
                        Optional.empty())
                .data());

        assertFalse(data.at("/decided").asBoolean());
        assertEquals(0.03, data.at("/shortfall").asDouble());
        assertEquals(
                "[[],[\"hotline\",\"drill\"]]", data.at("/frontier/1/tiedWith").toString());
        assertFalse(data.at("/frontier/1/decided").asBoolean());
        List<Boolean> in = new ArrayList<>();
        data.at("/portfolios").forEach(portfolio -> in.add(portfolio.at("/in").asBoolean()));
        assertEquals(List.of(true, true, true, false), in); // the drill last, as the riskiest
    }

    @Test
    void stepsAndContestHaveTheirCounts() {
        JsonNode data = Trees.of(ChoiceReport.of(Choices.of(3, Choices.hotline()), Optional.empty())
                .data());

        assertEquals("drill", data.at("/steps/2/candidate").asString());
        assertEquals("[\"hotline\"]", data.at("/steps/2/addedTo").toString());
        assertEquals(0.1, data.at("/steps/2/change/estimate").asDouble());
        assertEquals(1.5, data.at("/portfolios/3/cost").asDouble());
        assertEquals(50, data.at("/portfolios/3/replications").asInt());
        assertEquals(30, data.at("/portfolios/3/hits").asInt());
    }

    @Test
    void aBudgetWithoutLimitIsLeftOut() {
        ChoiceFindings findings = Choices.of(Double.POSITIVE_INFINITY, Choices.hotline());

        assertFalse(ChoiceReport.of(findings, Optional.empty()).data().containsKey("budget"));
    }
}
