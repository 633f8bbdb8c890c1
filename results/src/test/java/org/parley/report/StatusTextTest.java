package org.parley.report;

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
import org.parley.store.Status;

/** What is said of an experiment that is kept in a folder. */
@Tag("property")
class StatusTextTest {
    private static final Status.Failure FAILURE =
            new Status.Failure(1, 7, "clear", "no decision", "./parley run cuba --replication 7");

    @Test
    void aSweepIsToldInFull() {
        Map<String, String> facts = facts();
        facts.put("factors", "hotline, loss");

        assertEquals(
                List.of(
                        "cuba-cafe: 1,999 of 2,000 replications are finished, 1 of which failed.",
                        "State: interrupted; the same command continues",
                        "Points: 2, of hotline, loss",
                        "Worlds: as-is, clear   seed: 4   version: 0.1.0   metrics: all",
                        "Scenario: cuba   hash: cafe",
                        "Command: ./parley sweep cuba",
                        "Failed: point 1, replication 7, clear: no decision",
                        "  again: ./parley run cuba --replication 7"),
                new StatusText(new Status(facts, "interrupted", 1999, 1, List.of(FAILURE))).lines());
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
    void theStateIsToldInWords(String state, long finished, String words) {
        List<String> lines = new StatusText(new Status(facts(), state, finished, 0, List.of())).lines();

        assertEquals("State: " + words, lines.get(1));
        assertThat(lines.get(0)).endsWith(" of 2,000 replications are finished.");
    }

    @Test
    void aSingleRunHasNoPointsToTell() {
        List<String> lines = new StatusText(new Status(facts(), "complete", 2000, 0, List.of())).lines();

        assertThat(lines).noneMatch(line -> line.startsWith("Points"));
    }

    @Test
    void whereMoreMayHaveFailedThanAreListedAQueryIsGiven() {
        List<String> few = failed(Status.MOST_FAILURES - 1);
        List<String> many = failed(Status.MOST_FAILURES);

        assertThat(few).noneMatch(line -> line.startsWith("For all failures"));
        assertThat(many.get(many.size() - 1)).as(many::toString).startsWith("For all failures: parley query FOLDER");
    }

    private static List<String> failed(int times) {
        return new StatusText(new Status(facts(), "complete", 2000, times, Collections.nCopies(times, FAILURE)))
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
