package org.parley.report.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.attribution.AttributionFindings;
import org.parley.experiment.attribution.Contribution;
import org.parley.experiment.attribution.Interaction;
import org.parley.experiment.attribution.Player;
import org.parley.experiment.play.Threshold;
import org.parley.form.Chart;
import org.parley.form.Json;
import org.parley.form.Report;
import org.parley.model.Ladder;
import org.parley.model.Mechanism;
import org.parley.report.Counts;
import org.parley.report.Goal;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

@Tag("jdk")
class AttributionReportTest {
    private static final Goal WAR = Goal.of(Threshold.WAR, Ladder.KAHN);
    private static final Player LOSS = new Player("loss", Set.of(Mechanism.LOSS));
    private static final Player NOISE = new Player("noise", Set.of(Mechanism.NOISE));

    @ParameterizedTest
    @Tag("regression")
    @CsvSource(
            delimiter = '|',
            value = {
                "80, 40, 5, 875 | +3.5 [+2.3, +5.0] points of war are due to them together, most of them,"
                        + " +2.5 [+1.0, +4.0], to noise.",
                "80, 5, 5, 910 | the difference is not significant (0.0 [-0.73, +0.73] points)."
            })
    void theSentenceSaysWhatWasFound(String counts, String end) {
        String sentence = text(counts, true).sentence();

        assertThat(sentence).startsWith("In case, ");
        assertThat(sentence).contains("with loss and noise off");
        assertThat(sentence).endsWith(end);
    }

    @Test
    @Tag("property")
    void whatContradictsMonotonicityIsCounted() {
        List<String> lines = text("80, 40, 5, 875", true).lines();

        assertThat(lines).anyMatch(line -> line.startsWith("5 end in war with all off only, which contradicts"));
        assertThat(lines).anyMatch(line -> line.startsWith("necessary (PN)") && line.contains("29.2 to 100.0 %"));
    }

    @Test
    @Tag("property")
    void sampledSharesAreToldAsSuch() {
        List<String> lines = text("80, 40, 5, 875", false).lines();

        assertThat(lines).anyMatch(line -> line.contains("30 random orders"));
        assertThat(lines).noneMatch(line -> line.contains("alone, others off"));
        assertThat(lines).noneMatch(line -> line.contains("interaction, points"));
    }

    @Test
    @Tag("property")
    void whatNeverHappenedContradictsNothing() {
        List<String> lines = text("80, 40, 0, 880", true).lines();

        assertThat(lines).anyMatch(line -> line.startsWith("0 end in war with all off only, which would contradict"));
    }

    @Test
    @Tag("property")
    void nothingIsClaimedWithoutReplications() {
        assertEquals(1, text("0, 0, 0, 0", true).lines().size());
    }

    @Test
    @Tag("property")
    void figuresForMachinesLeaveOutWhatIsNotKnown() {
        Map<String, Object> data = AttributionReport.of("case", WAR, attribution("0, 0, 0, 100", true), List.of(), true)
                .data();
        String json = Json.text(data);

        assertThat(json).contains("\"necessityBounds\" : [ ]");
        assertThat(json).doesNotContain("NaN");
        assertThat(json).doesNotContain("Infinity");
    }

    @Test
    @Tag("property")
    void thePicturesShowTheSharesAndThePairs() {
        List<Chart> charts = AttributionReport.of("case", WAR, attribution("80, 40, 5, 875", true), List.of(), true)
                .charts();
        JsonNode shares = Trees.of(charts.get(0));

        assertEquals(2, charts.size());
        assertEquals(
                "[\"all together\",\"noise\",\"loss\"]",
                shares.at("/yAxis/data").toString());
        assertEquals(3.5, shares.at("/series/0/data/0/2").asDouble()); // rows from below
        assertEquals("[0.5,0.5,1,1.5,1.5]", shares.at("/series/0/data/2").toString());
        assertEquals(
                "[\"loss and noise\"]",
                Trees.of(charts.get(1)).at("/yAxis/data").toString());
        assertEquals(
                1,
                AttributionReport.of("case", WAR, attribution("80, 40, 5, 875", true), List.of(), false)
                        .charts()
                        .size());
        assertTrue(AttributionReport.of("case", WAR, attribution("0, 0, 0, 0", true), List.of(), true)
                .charts()
                .isEmpty());
    }

    /** Shares of 12 and 8.5 per cent, so that at least 3.5 points, and at most all 12, must be necessary and sufficient. */
    @Test
    @Tag("property")
    void machinesReadTheSameFigures() {
        FiguresForMachines.assertComplete(text("80, 40, 5, 875", true));
        JsonNode data = Trees.of(AttributionReport.of("case", WAR, attribution("80, 40, 5, 875", true), List.of(), true)
                .data());

        assertEquals(1000, data.at("/replications").asInt());
        assertTrue(data.at("/exact").asBoolean());
        assertEquals(0.12, data.at("/asIs/estimate").asDouble());
        assertEquals(0.085, data.at("/allOff/estimate").asDouble());
        assertEquals(0.035, data.at("/difference/estimate").asDouble());
        assertEquals("loss", data.at("/contributions/0/player").asString());
        assertEquals(0.01, data.at("/contributions/0/share/estimate").asDouble());
        assertEquals(0.035, data.at("/contributions/1/alone/estimate").asDouble());
        assertEquals(-0.035, data.at("/contributions/1/takenAway/estimate").asDouble());
        assertEquals("[\"loss\",\"noise\"]", data.at("/interactions/0/players").toString());
        assertEquals(-0.01, data.at("/interactions/0/index/low").asDouble());
    }

    @Test
    @Tag("property")
    void causesAreCountedAndBoundedForMachines() {
        JsonNode causes = Trees.of(
                        AttributionReport.of("case", WAR, attribution("80, 40, 5, 875", true), List.of(), true)
                                .data())
                .at("/causation");

        assertEquals(40, causes.at("/necessity/hits").asInt());
        assertEquals(120, causes.at("/necessity/of").asInt());
        assertEquals("[0.291667,1]", causes.at("/necessityBounds").toString());
        assertEquals(915, causes.at("/sufficiency/of").asInt());
        assertEquals("[0.038251,0.131148]", causes.at("/sufficiencyBounds").toString());
        assertEquals(0.04, causes.at("/necessityAndSufficiency/estimate").asDouble());
        assertEquals("[0.035,0.12]", causes.at("/necessityAndSufficiencyBounds").toString());
        assertEquals(0.291667, causes.at("/attributableFraction/estimate").asDouble());
        assertEquals(5, causes.at("/prevented/hits").asInt());
    }

    @Test
    @Tag("property")
    void sampledSharesHaveNoWorldsOfTheirOwnForMachines() {
        JsonNode one = Trees.of(AttributionReport.of("case", WAR, attribution("80, 40, 5, 875", false), List.of(), true)
                        .data())
                .at("/contributions/0");

        assertTrue(one.has("share") && !one.has("alone") && !one.has("takenAway"), one::toString);
    }

    @Test
    @Tag("property")
    void aSinglePlayerHasAllOfIt() {
        PairedShares total = Counts.pairs("80, 40, 5, 875");
        Contribution all = new Contribution(LOSS, total.difference(), Optional.of(total), Optional.of(total));
        AttributionFindings single = new AttributionFindings(List.of(all), List.of(), total, 12, true, 0);
        List<String> lines =
                AttributionReport.of("case", WAR, single, List.of(NOISE), true).lines();

        assertEquals(
                "In case, 12.0 % [10.1, 14.2] of 1,000 replications end in war, and 8.5 % [6.9, 10.4] with loss off: +3.5"
                        + " [+2.3, +5.0] points of war are due to it together.",
                lines.get(0));
        assertThat(lines).contains("Without strength in this scenario, so without a share: noise.");
        assertThat(lines).contains("12 replications failed in some world and are left out.");
        assertThat(lines).contains("Shares are exact over all 2 coalitions in each replication and add up exactly.");
        assertThat(lines).noneMatch(line -> line.contains("interaction, points"));
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"10, war", "8, 'rung 8 (limited attack, few dead)'"})
    void aGoalIsNamedByItsRung(int rung, String noun) {
        assertEquals(noun, Goal.of(Threshold.at(rung), Ladder.KAHN).noun());
    }

    private static Report text(String counts, boolean exact) {
        return AttributionReport.of("case", WAR, attribution(counts, exact), List.of(), true);
    }

    private static AttributionFindings attribution(String counts, boolean exact) {
        PairedShares total = Counts.pairs(counts);
        Optional<PairedShares> known = exact ? Optional.of(total) : Optional.empty();
        return new AttributionFindings(
                List.of(
                        new Contribution(LOSS, new Interval(0.01, 0.005, 0.015), known, known),
                        new Contribution(NOISE, new Interval(0.025, 0.01, 0.04), known, known)),
                exact ? List.of(new Interaction(LOSS, NOISE, new Interval(0, -0.01, 0.01))) : List.of(),
                total,
                0,
                exact,
                exact ? 0 : 30);
    }
}
