package org.parley.report.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.tally.Stopped;
import org.parley.form.Report;
import org.parley.report.Counts;
import org.parley.stats.Share;
import org.parley.stats.UntilPrecise;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;

/** What is said of findings, in which every rung above the first is reached as often as war. */
@Tag("jdk")
class FindingsReportTest {
    @ParameterizedTest
    @Tag("regression")
    @CsvSource(
            delimiter = '|',
            value = {
                "80, 40, 5, 875 | Miscommunication adds 3.5 points of war (2.3 to 5.0).",
                "80, 5, 40, 875 | Miscommunication takes away 3.5 points of war (2.3 to 5.0).",
                "80, 5, 5, 910 | The difference is not significant: 0.0 [-0.73, +0.73] points."
            })
    void theSentenceSaysWhatWasFound(String counts, String end) {
        String sentence =
                FindingsReport.of("case", Counts.findings(counts, true)).sentence();

        assertThat(sentence).startsWith("In case, ");
        assertThat(sentence).endsWith(end);
    }

    @Test
    @Tag("property")
    void nothingIsClaimedWithoutReplications() {
        Report report = FindingsReport.of("case", Counts.findings("0, 0, 0, 0", true, 5));

        assertEquals(
                List.of(
                        "case: no replication ran to its end, so nothing was found.",
                        "",
                        "5 replications failed and are left out; replications.csv has the reasons."),
                report.lines());
        assertTrue(report.charts().isEmpty());
        FiguresForMachines.assertComplete(report);
    }

    @Test
    @Tag("property")
    void withoutATwinThereIsNothingToCompare() {
        Report report = FindingsReport.of("case", Counts.findings("30, 0, 0, 70", false));
        Map<String, Object> data = report.data();

        assertTrue(
                report.lines().stream().noneMatch(line -> line.contains("clear communication")),
                report.lines()::toString);
        FiguresForMachines.assertComplete(report);
        assertTrue(data.containsKey("war") && !data.containsKey("deliberateShareOfWars"));
        assertEquals(100L, data.get("replications"));
    }

    @Test
    @Tag("property")
    void peopleReadEveryRungAboveTheFirstAndMachinesAll() {
        Report report = FindingsReport.of("case", Counts.findings("80, 40, 5, 875", true));

        assertTrue(
                report.lines().get(2).matches(" +as is +clear communication +difference, points +only in one"),
                report.lines()::toString);
        assertEquals(
                "war 12.0 % [10.1, 14.2] 8.5 % [6.9, 10.4] +3.5 [+2.3, +5.0] 40 / 5 █·······",
                report.lines().get(3).replaceAll(" +", " "));
        assertThat(report.lines().get(4)).startsWith("rung ≥ 4  show of force, alert ");
        assertEquals("more", Trees.of(report.data()).at("/war/verdict").asString());
        assertEquals(12, Trees.of(report.data()).get("reached").size());
        FiguresForMachines.assertComplete(report);
    }

    @Test
    @Tag("property")
    void whatIsCorrectedForInterimLooksSaysSo() {
        Stopped stopped = new Stopped(UntilPrecise.absolute(0.05, 400, 1000), 1000, false, true, new Share(120, 1000));
        Report report = FindingsReport.of(
                "case",
                Counts.findings("80, 40, 5, 875", true).at(stopped.rule().level()),
                Optional.of(stopped));
        List<String> lines = report.lines();

        assertTrue(
                lines.contains(
                        "In brackets: 95 % intervals, corrected for interim looks. They cover chance, not what the"
                                + " scenario assumes."),
                lines::toString);
        assertTrue(lines.get(lines.size() - 1).startsWith("The rule ("), lines::toString);
        assertEquals(1000, Trees.of(report.data()).at("/stopping/replications").asInt());
        FiguresForMachines.assertComplete(report);
    }
}
