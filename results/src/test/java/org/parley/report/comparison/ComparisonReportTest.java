package org.parley.report.comparison;

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
import org.parley.form.Report;
import org.parley.model.Ladder;
import org.parley.report.Counts;
import org.parley.report.Goal;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** What is said of alternatives against the first. */
@Tag("jdk")
class ComparisonReportTest {
    private static final Goal WAR = Goal.of(Threshold.WAR, Ladder.KAHN);

    @ParameterizedTest
    @Tag("regression")
    @CsvSource(
            delimiter = '|',
            value = {
                "80, 5, 40, 875 | significantly fewer do with other (-3.5 [-5.0, -2.3] points).",
                "80, 40, 5, 875 | significantly more do with other (+3.5 [+2.3, +5.0] points).",
                "80, 0, 5, 915 | the difference of the alternative is not significant: -0.50 [-1.2, -0.12] points.",
                "80, 5, 0, 915 | the difference of the alternative is not significant: +0.50 [+0.12, +1.2] points.",
                "80, 5, 5, 910 | the difference of the alternative is not significant: 0.0 [-0.73, +0.73] points."
            })
    void theSentenceSaysWhatWasFound(String counts, String end) {
        String sentence = report(comparison(counts)).sentence();

        assertThat(sentence).startsWith("Against plain, where ");
        assertThat(sentence).endsWith(end);
    }

    /** By the interval all together five flips one way would be significant; their exact p is 0.0625. */
    @ParameterizedTest
    @Tag("property")
    @CsvSource(
            delimiter = '|',
            value = {"80, 5, 40, 875 | false", "80, 0, 5, 915 | true", "80, 5, 0, 915 | true", "80, 5, 5, 910 | false"})
    void whereIntervalAndTestDisagreeItIsSaidWhichDecides(String counts, boolean disagree) {
        List<String> lines = report(comparison(counts)).lines();

        assertEquals(disagree, lines.stream().anyMatch(line -> line.startsWith("Significant means ")), lines::toString);
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
        Report text = report(several);

        assertThat(text.sentence()).contains("significantly fewer do with better");
        assertThat(text.sentence()).contains("significantly more do with alike");
        assertThat(text.sentence()).contains("the difference of 1 of 3 alternatives is not significant");
        assertThat(text.lines()).anyMatch(line -> line.startsWith("2 replications failed"));
    }

    @Test
    @Tag("property")
    void nothingIsClaimedWithoutReplications() {
        Report text = report(comparison("0, 0, 0, 0"));

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
        Map<String, Object> data = report(twinned).data();
        String json = Json.text(data);

        FiguresForMachines.assertComplete(report(twinned));
        assertEquals(1000L, data.get("replications"));
        assertThat(json).contains("\"onlyAlternative\" : 5");
        assertThat(json).contains("\"pairingGain\"");
        assertThat(json).contains("\"clear\"");
        assertThat(report(twinned).lines()).anyMatch(line -> line.contains("clear communication"));
    }

    /** 5 of 45 pairs that differ go one way: 1 in 12 million by chance. */
    @Test
    @Tag("property")
    void machinesReadEachAlternativeAgainstTheFirst() {
        Comparison several = new Comparison(
                List.of("plain", "better", "alike"),
                List.of(Counts.pairs("80, 5, 40, 875"), Counts.pairs("115, 5, 5, 875")),
                List.of(),
                2);
        JsonNode data = Trees.of(report(several).data());

        assertEquals(2, data.at("/failed").asInt());
        assertEquals("plain", data.at("/first/name").asString());
        assertEquals(120, data.at("/first/reached/hits").asInt());
        assertFalse(data.has("twins"));
        assertEquals("better", data.at("/alternatives/0/name").asString());
        assertEquals(85, data.at("/alternatives/0/reached/hits").asInt());
        assertEquals(-0.035, data.at("/alternatives/0/difference/estimate").asDouble());
        assertEquals(5, data.at("/alternatives/0/onlyAlternative").asInt());
        assertEquals(40, data.at("/alternatives/0/onlyFirst").asInt());
        assertEquals(7.8e-8, data.at("/alternatives/0/p").asDouble(), 1e-9);
        assertEquals(1, data.at("/alternatives/1/p").asDouble());
        assertEquals(1, data.at("/alternatives/1/pHolm").asDouble());
        assertEquals("less", data.at("/alternatives/0/verdict").asString());
        assertEquals("not-significant", data.at("/alternatives/1/verdict").asString());
        FiguresForMachines.assertComplete(report(several));
    }

    @Test
    @Tag("property")
    void intervalsThatHoldTogetherAreWider() {
        Comparison several = new Comparison(
                List.of("plain", "better", "worse"),
                List.of(Counts.pairs("80, 5, 40, 875"), Counts.pairs("110, 20, 10, 860")),
                List.of(),
                0);
        Trees.of(report(several).data()).at("/alternatives").forEach(one -> {
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
        JsonNode data = Trees.of(report(twinned).data());

        assertEquals(105, data.at("/twins/0/clear/hits").asInt());
        assertEquals(0.015, data.at("/twins/0/difference/estimate").asDouble());
        assertEquals(5, data.at("/twins/1/onlyAsIs").asInt());
        assertEquals(7, data.at("/twins/1/onlyClear").asInt());
    }

    @Test
    @Tag("property")
    void thePicturesShowSharesDifferencesAndTwins() {
        List<Chart> charts = report(comparison("80, 5, 40, 875")).charts();
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
                Trees.of(report(twinned).charts().get(2))
                        .at("/series/0/data/1/2")
                        .asDouble());
        assertTrue(report(comparison("0, 0, 0, 0")).charts().isEmpty());
    }

    private static Report report(Comparison comparison) {
        return ComparisonReport.of("plain and others", WAR, comparison);
    }

    private static Comparison comparison(String counts) {
        return new Comparison(List.of("plain", "other"), List.of(Counts.pairs(counts)), List.of(), 0);
    }
}
