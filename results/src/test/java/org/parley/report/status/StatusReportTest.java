package org.parley.report.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.form.Report;
import org.parley.store.Status;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** What is said of an experiment that is kept in a folder. */
@Tag("property")
class StatusReportTest {
    private static final Status.Failure FAILURE =
            new Status.Failure(1, 7, "clear", "no decision", "./parley run cuba --replication 7");

    @Test
    void aSweepIsReportedInFull() {
        Map<String, String> facts = facts();
        facts.put("factors", "hotline, loss");

        assertEquals(
                List.of(
                        "cuba-cafe: 1,999 of 2,000 replications are finished, 1 of which failed.",
                        "",
                        "State: interrupted; the same command continues",
                        "Points: 2, of hotline, loss",
                        "Worlds: as-is, clear   seed: 4   version: 0.1.0   metrics: all",
                        "Scenario: cuba   hash: cafe",
                        "Command: ./parley sweep cuba",
                        "",
                        "Failed: point 1, replication 7, clear: no decision",
                        "  again: ./parley run cuba --replication 7"),
                StatusReport.of(new Status(facts, "interrupted", 1999, 1, List.of(FAILURE)))
                        .lines());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "running     | 2000 | complete; nobody is writing",
                "complete    | 2000 | complete; nobody is writing",
                "complete    | 400  | complete, ended by its rule; nobody is writing",
                "running     | 400  | unfinished, its process ended without notice; the same command continues",
                "interrupted | 400  | interrupted; the same command continues",
                "stopped     | 400  | stopped; the same command continues"
            })
    void theStateIsSaidInWords(String state, long finished, String words) {
        List<String> lines = StatusReport.of(new Status(facts(), state, finished, 0, List.of()))
                .lines();

        assertEquals("State: " + words, lines.get(2));
        assertThat(lines.get(0)).endsWith(" of 2,000 replications are finished.");
    }

    @Test
    void aSingleRunHasNoPointsToSay() {
        List<String> lines = StatusReport.of(new Status(facts(), "complete", 2000, 0, List.of()))
                .lines();

        assertThat(lines).noneMatch(line -> line.startsWith("Points"));
    }

    @Test
    void whereMoreMayHaveFailedThanAreListedAQueryIsGiven() {
        List<String> few = failed(Status.MOST_FAILURES - 1);
        List<String> many = failed(Status.MOST_FAILURES);

        assertThat(few).noneMatch(line -> line.startsWith("For all failures"));
        assertThat(many.get(many.size() - 1)).as(many::toString).startsWith("For all failures: parley query FOLDER");
    }

    @Test
    void machinesReadTheSame() {
        Report report = StatusReport.of(new Status(facts(), "interrupted", 1999, 1, List.of(FAILURE)));
        JsonNode data = Trees.of(report.data());

        FiguresForMachines.assertComplete(report);
        assertEquals("interrupted", data.get("state").asString());
        assertEquals(1999, data.get("finished").asInt());
        assertEquals(2000, data.get("total").asInt());
        assertEquals(4, data.get("seed").asInt());
        assertEquals(7, data.at("/failures/0/replication").asInt());
        assertEquals(FAILURE.rerun(), data.at("/failures/0/again").asString());
    }

    @Test
    void aFolderThatIsBeingWrittenSaysByWhom() {
        Report report = StatusReport.beingWritten("out", "process 17, which has finished 3 of 9 replications");

        assertEquals(
                List.of("out is being written by process 17, which has finished 3 of 9 replications."), report.lines());
        assertEquals("being-written", report.data().get("state"));
        FiguresForMachines.assertComplete(report);
    }

    private static List<String> failed(int times) {
        return StatusReport.of(new Status(facts(), "complete", 2000, times, Collections.nCopies(times, FAILURE)))
                .lines();
    }

    private static Map<String, String> facts() {
        return new HashMap<>(Map.of(
                "id",
                "cuba-cafe",
                "points",
                "2",
                "replications",
                "1000",
                "worlds",
                "as-is, clear",
                "seed",
                "4",
                "version",
                "0.1.0",
                "metrics",
                "all",
                "scenario",
                "cuba",
                "scenario hash",
                "cafe",
                "command",
                "./parley sweep cuba"));
    }
}
