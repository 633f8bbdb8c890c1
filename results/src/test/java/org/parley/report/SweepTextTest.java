package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.tally.Findings;
import org.parley.form.Json;

/** What is said of a sweep, to a person and to a machine. */
@Tag("property")
class SweepTextTest {
    private static final List<List<String>> LEVELS = List.of(List.of("0", "none"), List.of("0.5", "hotline"));
    private static final String FOOT = "In brackets: 95 % intervals. They cover chance, not what the scenario assumes.";

    @Test
    void theSentenceNamesTheMostPeacefulPointAndTheLeast() {
        assertEquals(
                "Over 2 points of cuba, war as is happens in 10.0 % [5.5, 17.4] (95 % interval; loss=0.5,"
                        + " channel=hotline) to 50.0 % [40.4, 59.6] (loss=0, channel=none) of replications.",
                text(findings("50, 0, 0, 50", "10, 0, 0, 90", false)).sentence());
    }

    @Test
    void pointsThatAreAllAlikeAreToldAsOne() {
        assertEquals(
                "At all 2 points of cuba, war as is happens in 10.0 % [5.5, 17.4] (95 % interval) of replications.",
                text(findings("10, 0, 0, 90", "10, 0, 0, 90", false)).sentence());
    }

    @Test
    void whereMiscommunicationSignificantlyMattersIsCounted() { // 3.5 points more at the first, which is surely
        // above nothing
        String sentence =
                text(findings("80, 40, 5, 875", "80, 5, 5, 910", true)).sentence();

        assertThat(sentence)
                .endsWith(" of replications. Miscommunication significantly adds war at 1 of them and takes it away at"
                        + " 0 (McNemar, adjusted by Holm).");
    }

    /** Fourteen flips against four have p = 0.031: enough by itself, not for one of two. */
    @Test
    void whatMayBeOneChanceAmongSeveralIsNotSure() {
        assertThat(text(findings("80, 14, 4, 902", "80, 5, 5, 910", true)).sentence())
                .contains("at 0 of them");
        assertThat(text(findings("80, 14, 4, 902", "0, 0, 0, 0", true)).sentence())
                .contains("at 1 of them");
    }

    @Test
    void aPointWithoutReplicationsDoesNotCount() {
        assertEquals(
                "At the one point of cuba that was played, war as is happens in 10.0 % [5.5, 17.4] (95 % interval) of replications.",
                text(findings("0, 0, 0, 0", "10, 0, 0, 90", false)).sentence());
        assertEquals(
                "cuba: no replication ran to its end, so nothing was found.",
                text(findings("0, 0, 0, 0", "0, 0, 0, 0", false)).sentence());
    }

    @Test
    void pointsThatWereNotPlayedAreNotCountedAsIfTheyWere() {
        List<Findings> cut = List.of(
                Counts.findings("50, 0, 0, 50", false),
                Counts.findings("10, 0, 0, 90", false),
                Counts.findings("0, 0, 0, 0", false));
        List<List<String>> levels = List.of(List.of("0"), List.of("0.5"), List.of("1"));

        String sentence = new SweepText("cuba", List.of("loss"), levels, cut).sentence();
        assertThat(sentence).startsWith("Over the 2 of 3 points of cuba that were played, war as is");
    }

    @Test
    void twinsHaveColumnsOfTheirOwn() {
        List<String> lines =
                text(findings("80, 40, 5, 875", "80, 5, 5, 910", true)).lines();

        assertEquals(
                List.of(
                        row("point", "loss, channel", "war as is", "war, clear", "difference, points"),
                        row("0", "0, none", "12.0 % [10.1, 14.2]", "8.5 % [6.9, 10.4]", "+3.5 [+2.3, +5.0]"),
                        row("1", "0.5, hotline", "8.5 % [6.9, 10.4]", "8.5 % [6.9, 10.4]", "0.0 [-0.73, +0.73]"),
                        "",
                        "2,000 replications over all points.",
                        FOOT),
                lines.subList(2, lines.size()));
    }

    @Test
    void withoutATwinThereIsNothingToCompare() {
        List<String> lines =
                text(findings("50, 0, 0, 50", "10, 0, 0, 90", false)).lines();

        assertEquals(row("point", "loss, channel", "war as is", "", ""), lines.get(2));
        assertEquals(row("0", "0, none", "50.0 % [40.4, 59.6]", "", ""), lines.get(3));
    }

    @Test
    void failuresOfAllPointsAreAddedUp() {
        List<String> lines = text(List.of(
                        Counts.findings("50, 0, 0, 50", false, 1000), Counts.findings("10, 0, 0, 90", false, 234)))
                .lines();

        assertEquals("1,234 replications failed and are left out; parley status has the reasons.", lines.get(7));
    }

    @Test
    void aLongTableEndsAndLongLevelsAreCut() {
        List<String> level = List.of("x".repeat(60));
        List<String> lines = new SweepText(
                        "cuba",
                        List.of("name"),
                        Collections.nCopies(42, level),
                        Collections.nCopies(42, Counts.findings("50, 0, 0, 50", false)))
                .lines();

        assertEquals(row("39", "x".repeat(47) + "…", "50.0 % [40.4, 59.6]", "", ""), lines.get(3 + 39));
        assertEquals("… and 2 more (parley export)", lines.get(3 + 40));
    }

    @Test
    void machinesReadEveryPoint() {
        Map<String, Object> data =
                SweepData.of("found", List.of("loss", "channel"), LEVELS, findings("0, 0, 0, 4", "4, 0, 0, 0", false));

        assertEquals("""
                {
                  "finding" : "found",
                  "confidenceLevel" : 0.95,
                  "factors" : [ "loss", "channel" ],
                  "points" : [ {
                    "point" : 0,
                    "levels" : [ "0", "none" ],
                    "replications" : 4,
                    "failed" : 0,
                    "war" : {
                      "asIs" : {
                        "estimate" : 0,
                        "low" : 0,
                        "high" : 0.602365,
                        "hits" : 0,
                        "of" : 4
                      }
                    }
                  }, {
                    "point" : 1,
                    "levels" : [ "0.5", "hotline" ],
                    "replications" : 4,
                    "failed" : 0,
                    "war" : {
                      "asIs" : {
                        "estimate" : 1,
                        "low" : 0.397635,
                        "high" : 1,
                        "hits" : 4,
                        "of" : 4
                      }
                    }
                  } ]
                }""", Json.text(data));
    }

    private static List<Findings> findings(String first, String second, boolean twinned) {
        return List.of(Counts.findings(first, twinned), Counts.findings(second, twinned));
    }

    private static SweepText text(List<Findings> findings) {
        return new SweepText("cuba", List.of("loss", "channel"), LEVELS, findings);
    }

    private static String row(String... cells) {
        return "%6s  %-48s  %-20s %-20s %s".formatted((Object[]) cells).stripTrailing();
    }
}
