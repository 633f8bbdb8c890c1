package org.parley.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.CompiledScenario;
import org.parley.engine.mason.CrisisRun;
import org.parley.event.Discovery;
import org.parley.event.Move;
import org.parley.event.Ultimatum;
import org.parley.model.Dyad;
import org.parley.model.Scenario;
import org.parley.model.TimedEvent;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

@Tag("jdk")
class TraceTest {
    private static final Dyad PAIR = new Dyad("A", "B");

    @Test
    @Tag("regression")
    void aSmallStoryIsToldInOrder() {
        Scenario scenario = new CrisisBuilder()
                .startRung(1)
                .clock(6, 1)
                .events(
                        new TimedEvent("note", 0, 1, new Ultimatum(PAIR, 5, 12, "")),
                        new TimedEvent("spies", 0.25, 1, new Discovery(PAIR, 1)),
                        new TimedEvent("rumour", 0.25, 0, new Move(PAIR, 9)),
                        new TimedEvent("seizure", 0.5, 1, new Move(PAIR, 8)))
                .build();

        assertEquals(
                List.of(
                        "day 0             A seeks security",
                        "day 0             B seeks security",
                        "day 0             event note happens",
                        "day 0             A sends B a statement by A_B, threatening (+1.00)",
                        "day 0.25          event spies happens",
                        "day 0.25          event rumour does not happen this time",
                        "day 0.25          B reads A's statement of day 0 by A_B: meant +1.00, read +1.00; threat now 62 %",
                        "day 0.25          A weighs B: threat 73 %, sees rung 1.0 (true 1), committed to 5.0; stays on rung 1",
                        "day 0.5           event seizure happens",
                        "day 0.5           A against B: rung 1 rung 1 → 8 rung 8 (event)",
                        "day 0.5           A weighs B: threat 73 %, sees rung 1.0 (true 1), committed to 8.0; stays on rung 8",
                        "day 0.5           B weighs A: threat 62 %, sees rung 8.0 (true 8), committed to 0.0; stays on rung 1",
                        "day 0.5           it is war"),
                story(scenario, 0));
    }

    /** The story and the row of a replication tell of the same messages, incidents and moves. */
    @ParameterizedTest
    @Tag("property")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void theStoryAgreesWithTheRow(int replication) {
        Scenario scenario = Crises.lively().build();
        List<String> story = story(scenario, replication);
        Map<String, Double> row = Rows.of(scenario, replication + 1).get(replication);

        assertEquals(row.getOrDefault("messages_lost", -1.0), count(story, "lost on the way"));
        assertEquals(row.getOrDefault("messages_read", -1.0), count(story, " reads "));
        assertEquals(row.getOrDefault("messages_refused", -1.0), count(story, "nobody picks up"));
        assertEquals(row.getOrDefault("incidents_accident_read_as_hostile", -1.0), count(story, "takes it for intent"));
        assertEquals(
                row.getOrDefault("outcome", -1.0) == 0,
                story.get(story.size() - 1).endsWith("it is war"));
        assertThat(story).noneMatch(line -> line.contains("null"));
    }

    private static double count(List<String> story, String words) {
        return story.stream().filter(line -> line.contains(words)).count();
    }

    private static List<String> story(Scenario scenario, int replication) {
        List<String> lines = new ArrayList<>();
        CompiledScenario compiled = CompiledScenario.of(scenario);
        new CrisisRun(compiled, new Trace(compiled, lines::add)).play(Rows.SEED, replication);
        return lines;
    }
}
