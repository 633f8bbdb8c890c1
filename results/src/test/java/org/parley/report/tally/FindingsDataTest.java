package org.parley.report.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.play.World;
import org.parley.experiment.tally.Findings;
import org.parley.form.Figures;
import org.parley.model.Ladder;
import org.parley.report.Counts;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** Findings as machines and persons read them: of 100 replications 50 end in war as is, 20 of them in both worlds. */
@Tag("property")
class FindingsDataTest {
    private static final Findings FINDINGS = findings();

    @Test
    void sharesComeWithTheirCountsAndLimits() {
        JsonNode data = Trees.of(FindingsReport.of("case", FINDINGS).data());

        assertEquals(
                FindingsReport.of("case", FINDINGS).sentence(),
                data.at("/finding").asString());
        assertEquals(100, data.at("/replications").asInt());
        assertEquals(7, data.at("/failed").asInt());
        assertEquals(0.5, data.at("/war/asIs/estimate").asDouble());
        assertEquals(50, data.at("/war/asIs/hits").asInt());
        assertEquals(100, data.at("/war/asIs/of").asInt());
        assertEquals(0.404, data.at("/war/asIs/low").asDouble(), 5e-4);
        assertEquals(0.596, data.at("/war/asIs/high").asDouble(), 5e-4);
        assertEquals(0.2, data.at("/war/clear/estimate").asDouble());
        assertEquals(0.3, data.at("/war/difference/estimate").asDouble());
        assertEquals(30, data.at("/war/onlyAsIs").asInt());
        assertEquals(0, data.at("/war/onlyClear").asInt());
    }

    /** Of 50 wars 30 would not have been with clear communication, 20 would: what is left. */
    @Test
    void afterARuleWhatIsLeftOfAShareHasTheLimitsThatAreLeft() {
        JsonNode data = Trees.of(FindingsReport.of("case", FINDINGS.at(0.975)).data());
        JsonNode only = data.at("/shareOfWarsOnlyAsIs");
        JsonNode deliberate = data.at("/deliberateShareOfWars");

        assertEquals(
                new Share(30, 50).at(0.975).interval().low(), only.get("low").asDouble(), 1e-6);
        assertEquals(1 - only.get("low").asDouble(), deliberate.get("high").asDouble(), 2e-6);
        assertEquals(1 - only.get("high").asDouble(), deliberate.get("low").asDouble(), 2e-6);
    }

    @Test
    void eachRungHasItsNumberAndLabel() {
        JsonNode reached = Trees.of(FindingsReport.of("case", FINDINGS).data()).at("/reached");

        assertEquals(12, reached.size());
        assertEquals(10, reached.at("/10/rung").asInt());
        assertEquals("full-scale war", reached.at("/10/label").asString());
        assertEquals(50, reached.at("/10/asIs/hits").asInt());
        assertEquals(100, reached.at("/3/asIs/hits").asInt());
    }

    @Test
    void outcomesAreGivenByWorld() {
        JsonNode outcomes = Trees.of(FindingsReport.of("case", FINDINGS).data()).at("/outcomes");

        assertEquals(50, outcomes.at("/as-is/war/hits").asInt());
        assertEquals(40, outcomes.at("/as-is/settled/hits").asInt());
        assertEquals(20, outcomes.at("/clear/war/hits").asInt());
        assertEquals(0, outcomes.at("/clear/unresolved/hits").asInt());
    }

    @Test
    void warsAreDividedByWhatBecomesOfThemInTheTwin() {
        JsonNode data = Trees.of(FindingsReport.of("case", FINDINGS).data());

        assertEquals(0.6, data.at("/shareOfWarsOnlyAsIs/estimate").asDouble());
        assertEquals(0.4, data.at("/deliberateShareOfWars/estimate").asDouble());
        assertEquals(0.2, data.at("/inadvertentShareOfWars/estimate").asDouble());
        assertEquals(50, data.at("/deliberateShareOfWars/of").asInt());
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        JsonNode nothing = Trees.of(
                FindingsReport.of("case", Counts.findings("0, 0, 0, 0", true)).data());

        assertFalse(nothing.at("/war/asIs").has("estimate"));
        assertEquals(1, nothing.at("/war/asIs/high").asInt());
        assertEquals(
                "{}",
                Trees.of(Figures.of(new Interval(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)))
                        .toString());
    }

    @Test
    void machinesReadEveryFigureOfTheText() {
        FiguresForMachines.assertComplete(FindingsReport.of("case", FINDINGS));
    }

    @Test
    void thePersonsTextSaysTheSame() {
        List<String> lines = FindingsReport.of("case", FINDINGS).lines();

        assertEquals(
                "In case, 50.0 % of 100 replications end in war (95 % interval 40.4 to 59.6 %); with clear communication it"
                        + " is 20.0 % (13.3 to 28.9 %). Miscommunication adds 30.0 points of war (21.9 to 39.6).",
                lines.get(0));
        assertThat(lines).anyMatch(line -> line.matches(" +war +settled +unresolved"));
        assertThat(lines).anyMatch(line -> line.matches("as-is +50 +40 +10"));
        assertThat(lines).anyMatch(line -> line.matches("clear +20 +80 +0"));
        assertThat(lines).contains("Inadvertent (no nation greedy): 20.0 % [11.2, 33.0] of the wars as is.");
        assertThat(lines)
                .contains("Would not have happened with clear communication: 60.0 % [46.2, 72.4] of the wars as is.");
        assertThat(lines).anyMatch(line -> line.startsWith("7 replications failed and are left out"));
    }

    private static Findings findings() {
        PairedShares all = new PairedShares(100, 0, 0, 0);
        PairedShares war = new PairedShares(20, 30, 0, 50);
        List<PairedShares> reached = List.of(all, all, all, all, war, war, war, war, war, war, war, war);
        return new Findings(
                List.of(World.AS_IS, World.CLEAR),
                Ladder.KAHN,
                3,
                7,
                List.of(
                        List.of(new Share(50, 100), new Share(40, 100), new Share(10, 100)),
                        List.of(new Share(20, 100), new Share(80, 100), new Share(0, 100))),
                reached,
                new Share(10, 50));
    }
}
