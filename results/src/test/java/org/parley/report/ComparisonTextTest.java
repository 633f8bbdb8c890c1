package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.comparison.Comparison;
import org.parley.experiment.play.Threshold;
import org.parley.form.Chart;
import org.parley.form.Json;
import org.parley.model.Ladder;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

@Tag("jdk")
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

        assertThat(sentence).startsWith("Against plain, where ");
        assertThat(sentence).endsWith(end);
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
                List.of(
                        Counts.pairs("80, 5, 60, 855"),
                        Counts.pairs("80, 60, 60, 800"),
                        Counts.pairs("130, 70, 10, 790")),
                List.of(),
                2);
        ComparisonText text = new ComparisonText(WAR, several);

        assertThat(text.sentence()).contains("surely fewer do with better");
        assertThat(text.sentence()).contains("surely more do with alike");
        assertThat(text.sentence()).contains("1 of 3 alternatives cannot be told apart from it");
        assertThat(text.lines()).anyMatch(line -> line.startsWith("2 replications failed"));
    }

    @Test
    @Tag("property")
    void nothingIsClaimedWithoutReplications() {
        ComparisonText text = new ComparisonText(WAR, comparison("0, 0, 0, 0"));

        assertEquals(1, text.lines().size());
        assertThat(text.sentence()).contains("nothing was found");
    }

    @Test
    @Tag("property")
    void figuresForMachinesAreThoseOfTheText() {
        Comparison twinned = new Comparison(
                List.of("plain", "other"),
                List.of(Counts.pairs("80, 5, 40, 875")),
                List.of(Counts.pairs("100, 20, 5, 875"), Counts.pairs("80, 5, 5, 910")),
                0);
        Map<String, Object> data = ComparisonData.of("found", twinned);
        String json = Json.text(data);

        assertEquals(1000L, data.get("replications"));
        assertThat(json).contains("\"onlyAlternative\" : 5");
        assertThat(json).contains("\"pairingGain\"");
        assertThat(json).contains("\"clear\"");
        assertThat(new ComparisonText(WAR, twinned).lines()).anyMatch(line -> line.contains("clear communication"));
    }

    /** 5 of 45 pairs that differ go one way: 1 in 12 million by chance, which is nothing to six places. */
    @Test
    @Tag("property")
    void machinesReadEachAlternativeAgainstTheFirst() {
        Comparison several = new Comparison(
                List.of("plain", "better", "alike"),
                List.of(Counts.pairs("80, 5, 40, 875"), Counts.pairs("115, 5, 5, 875")),
                List.of(),
                2);
        JsonNode data = Trees.of(ComparisonData.of("found", several));

        assertEquals(2, data.at("/failed").asInt());
        assertEquals("plain", data.at("/first/name").asString());
        assertEquals(120, data.at("/first/reached/hits").asInt());
        assertFalse(data.at("/first").has("twin"));
        assertEquals("better", data.at("/alternatives/0/name").asString());
        assertEquals(85, data.at("/alternatives/0/reached/hits").asInt());
        assertEquals(-0.035, data.at("/alternatives/0/difference/estimate").asDouble());
        assertEquals(5, data.at("/alternatives/0/onlyAlternative").asInt());
        assertEquals(40, data.at("/alternatives/0/onlyFirst").asInt());
        assertEquals(0, data.at("/alternatives/0/p").asDouble(), 1e-6);
        assertEquals(1, data.at("/alternatives/1/p").asDouble());
        assertEquals(1, data.at("/alternatives/1/pHolm").asDouble());
    }

    @Test
    @Tag("property")
    void intervalsThatHoldTogetherAreWider() {
        Comparison several = new Comparison(
                List.of("plain", "better", "worse"),
                List.of(Counts.pairs("80, 5, 40, 875"), Counts.pairs("110, 20, 10, 860")),
                List.of(),
                0);
        Trees.of(ComparisonData.of("found", several)).at("/alternatives").forEach(one -> {
            assertTrue(
                    one.at("/differenceTogether/low").asDouble()
                            < one.at("/difference/low").asDouble(),
                    one::toString);
            assertTrue(
                    one.at("/differenceTogether/high").asDouble()
                            > one.at("/difference/high").asDouble(),
                    one::toString);
            assertEquals(
                    one.at("/difference/estimate").asDouble(),
                    one.at("/differenceTogether/estimate").asDouble());
        });
    }

    @Test
    @Tag("property")
    void twinsAreOfEachAlternativeItself() {
        Comparison twinned = new Comparison(
                List.of("plain", "other"),
                List.of(Counts.pairs("80, 5, 40, 875")),
                List.of(Counts.pairs("100, 20, 5, 875"), Counts.pairs("80, 5, 7, 908")),
                0);
        JsonNode data = Trees.of(ComparisonData.of("found", twinned));

        assertEquals(105, data.at("/first/twin/clear/hits").asInt());
        assertEquals(0.015, data.at("/first/twin/difference/estimate").asDouble());
        assertEquals(5, data.at("/alternatives/0/twin/onlyAsIs").asInt());
        assertEquals(7, data.at("/alternatives/0/twin/onlyClear").asInt());
    }

    @Test
    @Tag("property")
    void thePicturesShowSharesDifferencesAndTwins() {
        List<Chart> charts = ComparisonCharts.of(WAR, comparison("80, 5, 40, 875"));
        Comparison twinned = new Comparison(
                List.of("plain", "other"),
                List.of(Counts.pairs("80, 5, 40, 875")),
                List.of(Counts.pairs("100, 20, 5, 875"), Counts.pairs("80, 5, 7, 908")),
                0);

        assertEquals(2, charts.size());
        assertEquals(12, Trees.of(charts.get(0)).at("/series/0/data/1/2").asDouble()); // the first on top
        assertEquals(8.5, Trees.of(charts.get(0)).at("/series/0/data/0/2").asDouble());
        assertEquals(-3.5, Trees.of(charts.get(1)).at("/series/0/data/0/2").asDouble());
        assertEquals(
                1.5,
                Trees.of(ComparisonCharts.of(WAR, twinned).get(2))
                        .at("/series/0/data/1/2")
                        .asDouble());
        assertTrue(ComparisonCharts.of(WAR, comparison("0, 0, 0, 0")).isEmpty());
    }

    private static Comparison comparison(String counts) {
        return new Comparison(List.of("plain", "other"), List.of(Counts.pairs(counts)), List.of(), 0);
    }
}
