package org.parley.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.Comparison;
import org.parley.experiment.Threshold;
import org.parley.model.Ladder;
import org.parley.stats.PairedShares;
import org.parley.store.Json;

class ComparisonTextTest {
    private static final Goal WAR = Goal.of(Threshold.WAR, Ladder.KAHN);

    @ParameterizedTest
    @Tag("regression")
    @CsvSource(
            delimiter = '|',
            value = {
                "80, 5, 40, 875 | surely fewer do with other (-3.5 [-5.0, -2.3] points).",
                "80, 40, 5, 875 | surely more do with other (+3.5 [+2.3, +5.0] points).",
                "80, 0, 5, 915 | perhaps fewer do with other (-0.50 [-1.2, -0.12] points).",
                "80, 5, 0, 915 | perhaps more do with other (+0.50 [+0.12, +1.2] points).",
                "80, 5, 5, 910 | the alternative cannot be told apart from it: 0.0 [-0.73, +0.73] points."
            })
    void theSentenceSaysWhatWasFound(String counts, String end) {
        String sentence = new ComparisonText(WAR, comparison(counts)).sentence();

        assertTrue(sentence.startsWith("Against plain, where "), sentence);
        assertTrue(sentence.endsWith(end), sentence);
        assertEquals(
                end.startsWith("perhaps"),
                new ComparisonText(WAR, comparison(counts))
                        .lines().stream().anyMatch(line -> line.startsWith("perhaps: ")));
    }

    @Test
    @Tag("property")
    void ofSeveralAlternativesEachIsNamedOnItsSide() {
        Comparison several = new Comparison(
                List.of("plain", "better", "worse", "alike"),
                List.of(shares("80, 5, 60, 855"), shares("80, 60, 60, 800"), shares("130, 70, 10, 790")),
                List.of(),
                2);
        ComparisonText text = new ComparisonText(WAR, several);

        assertTrue(text.sentence().contains("surely fewer do with better"), text.sentence());
        assertTrue(text.sentence().contains("surely more do with alike"), text.sentence());
        assertTrue(text.sentence().contains("1 of 3 alternatives cannot be told apart from it"), text.sentence());
        assertTrue(text.lines().stream().anyMatch(line -> line.startsWith("2 replications failed")));
    }

    @Test
    @Tag("property")
    void nothingIsClaimedWithoutReplications() {
        ComparisonText text = new ComparisonText(WAR, comparison("0, 0, 0, 0"));

        assertEquals(1, text.lines().size());
        assertTrue(text.sentence().contains("nothing was found"));
    }

    @Test
    @Tag("property")
    void figuresForMachinesAreThoseOfTheText() {
        Comparison twinned = new Comparison(
                List.of("plain", "other"),
                List.of(shares("80, 5, 40, 875")),
                List.of(shares("100, 20, 5, 875"), shares("80, 5, 5, 910")),
                0);
        Map<String, Object> data = ComparisonData.of("found", twinned);
        String json = Json.text(data);

        assertEquals(1000L, data.get("replications"));
        assertTrue(json.contains("\"onlyAlternative\" : 5"), json);
        assertTrue(json.contains("\"pairingGain\""), json);
        assertTrue(json.contains("\"clear\""), json);
        assertTrue(new ComparisonText(WAR, twinned)
                .lines().stream().anyMatch(line -> line.contains("clear communication")));
    }

    private static Comparison comparison(String counts) {
        return new Comparison(List.of("plain", "other"), List.of(shares(counts)), List.of(), 0);
    }

    private static PairedShares shares(String counts) {
        long[] cell = List.of(counts.split(", ", -1)).stream()
                .mapToLong(Long::parseLong)
                .toArray();
        return new PairedShares(cell[0], cell[1], cell[2], cell[3]);
    }
}
