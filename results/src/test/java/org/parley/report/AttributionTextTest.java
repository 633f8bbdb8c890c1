package org.parley.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.Attribution;
import org.parley.experiment.Contribution;
import org.parley.experiment.Interaction;
import org.parley.experiment.Player;
import org.parley.experiment.Threshold;
import org.parley.model.Ladder;
import org.parley.model.Mechanism;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.store.Json;

class AttributionTextTest {
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
                "80, 5, 5, 910 | these replications cannot tell the two apart (0.0 [-0.73, +0.73] points)."
            })
    void theSentenceSaysWhatWasFound(String counts, String end) {
        String sentence = text(counts, true).sentence();

        assertTrue(sentence.startsWith("In case, "), sentence);
        assertTrue(sentence.contains("with loss and noise off"), sentence);
        assertTrue(sentence.endsWith(end), sentence);
    }

    @Test
    @Tag("property")
    void whatContradictsMonotonicityIsCounted() {
        List<String> lines = text("80, 40, 5, 875", true).lines();

        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("5 end in war with all off only, which contradicts")),
                lines.toString());
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("necessary (PN)") && line.contains("29.2 to 100.0 %")));
    }

    @Test
    @Tag("property")
    void sampledSharesAreToldAsSuch() {
        List<String> lines = text("80, 40, 5, 875", false).lines();

        assertTrue(lines.stream().anyMatch(line -> line.contains("30 random orders")));
        assertFalse(lines.stream().anyMatch(line -> line.contains("alone, others off")));
        assertFalse(lines.stream().anyMatch(line -> line.contains("interaction, points")));
    }

    @Test
    @Tag("property")
    void nothingIsClaimedWithoutReplications() {
        assertEquals(1, text("0, 0, 0, 0", true).lines().size());
    }

    @Test
    @Tag("property")
    void figuresForMachinesLeaveOutWhatIsNotKnown() {
        Map<String, Object> data = AttributionData.of("found", attribution("0, 0, 0, 100", true));
        String json = Json.text(data);

        assertTrue(json.contains("\"necessityBounds\" : [ ]"), json);
        assertFalse(json.contains("NaN") || json.contains("Infinity"), json);
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"10, war", "8, 'rung 8 (limited attack, few dead)'"})
    void aGoalIsNamedByItsRung(int rung, String noun) {
        assertEquals(noun, Goal.of(Threshold.at(rung), Ladder.KAHN).noun());
    }

    private static AttributionText text(String counts, boolean exact) {
        return new AttributionText("case", WAR, attribution(counts, exact), List.of(), true);
    }

    private static Attribution attribution(String counts, boolean exact) {
        PairedShares total = Counts.pairs(counts);
        Optional<PairedShares> known = exact ? Optional.of(total) : Optional.empty();
        return new Attribution(
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
