package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.IncidentEvent;
import org.parley.engine.watch.MessageKind;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.ReadMessage;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.SentMessage;
import org.parley.event.Statement;
import org.parley.event.Strike;
import org.parley.model.Authenticity;
import org.parley.model.Availability;
import org.parley.model.Dyad;
import org.parley.model.Fidelity;
import org.parley.model.Latency;
import org.parley.model.Scenario;
import org.parley.model.TimedEvent;
import org.parley.observe.MetricSet;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** One event goes otherwise, and nothing else does but what follows from it. Steps are 6 hours. */
class InterventionsTest {
    private static final int A_TO_B = 0; // relation
    private static final MessageKey FIRST = new MessageKey(A_TO_B, MessageKind.STATEMENT, 0, 0);
    private static final IncidentKey STRUCK = new IncidentKey(A_TO_B, 0, 0, 4096);

    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"1, 0, 99", "0, 1, 99", "0, 0, 4", "0, 0, 99"})
    void aClearMessageArrivesAsMeantInTheNextStepWhateverItsChannelDoes(double loss, double refusal, int closedFrom) {
        CrisisBuilder bad = statements(1)
                .latency(new Latency.Fixed(48))
                .fidelity(new Fidelity(loss, 0.5, 0.3))
                .authenticity(new Authenticity(0.2, 0))
                .reads(0)
                .availability(new Availability(0, 24, closedFrom, 0, 0, refusal));

        assertEquals(
                List.of("sent 0 SENT", "read 1 -0.50"),
                play(bad.build(), Interventions.of(FIRST, MessageTurn.CLEAR)).lines);
    }

    /** Trust 0.5 in a sure author: the belief moves by message weight 1 × 0.5 × −0.5, as on a channel without doubt. */
    @Test
    @Tag("validation")
    void aClearMessageLeavesNoDoubtOfItsAuthor() {
        CrisisBuilder doubtful = statements(1).authenticity(new Authenticity(0.2, 0));
        Log clear = play(doubtful.build(), Interventions.of(FIRST, MessageTurn.CLEAR));
        Log sure = play(statements(1).build(), Interventions.NONE);

        assertEquals(sure.belief, clear.belief, 1e-15);
    }

    /** Three messages, one of which is lost: the others go and wait as they did. */
    @ParameterizedTest
    @Tag("validation")
    @ValueSource(ints = {0, 1, 2})
    void aLostMessageKeepsItsPlaceInTheQueue(int lost) {
        Scenario queue = statements(3).capacity(1).latency(new Latency.Fixed(6)).build();
        MessageKey key = new MessageKey(A_TO_B, MessageKind.STATEMENT, 0, lost);
        List<Integer> steps = List.of(1, 5, 9);
        Log log = play(queue, Interventions.of(key, MessageTurn.LOST));

        assertEquals(
                1, log.lines.stream().filter(line -> line.equals("sent 0 LOST")).count());
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            if (number != lost) {
                expected.add("read " + steps.get(number) + " -0.50");
            }
        }
        assertEquals(expected, log.reads());
    }

    @ParameterizedTest
    @Tag("validation")
    @EnumSource
    void anIncidentDoesNotHappenOrIsReadRightly(IncidentTurn turn) {
        Scenario struck = struck();
        Log misread = play(struck, Interventions.NONE);
        Log turned = play(struck, Interventions.of(STRUCK, turn));

        assertEquals(List.of("incident 0 true"), misread.incidents);
        assertEquals(turn == IncidentTurn.ABSENT ? List.of() : List.of("incident 0 false"), turned.incidents);
        assertTrue(misread.belief > 0.5 && turned.belief == 0, misread.belief + " " + turned.belief);
    }

    /** No such event: nothing is different, to the last bit. */
    @Test
    @Tag("property")
    void interventionsOnWhatNeverHappensChangeNoBit() {
        Interventions elsewhere = Interventions.of(
                        new MessageKey(A_TO_B, MessageKind.STATEMENT, 3, 77), MessageTurn.LOST)
                .and(Interventions.of(new IncidentKey(A_TO_B, 0, 1, 5000), IncidentTurn.ABSENT));
        CompiledScenario compiled = CompiledScenario.of(Crises.lively().build());
        MetricSet metrics = new MetricSet(compiled);
        CrisisRun run = new CrisisRun(compiled, metrics);
        for (int replication = 0; replication < 200; replication++) {
            run.play(Rows.SEED, replication);
            double[] plain = metrics.row();
            run.play(Rows.SEED, replication, elsewhere);
            assertTrue(Arrays.equals(plain, metrics.row()), "replication " + replication);
        }
    }

    /** Interventions hold for the replication they are given to, and not for the next one on the same instance. */
    @Test
    @Tag("property")
    void interventionsAreForgotten() {
        Log log = new Log();
        CrisisRun run = new CrisisRun(CompiledScenario.of(struck()), log);
        run.play(Rows.SEED, 0, Interventions.of(STRUCK, IncidentTurn.ABSENT));
        log.incidents.clear();
        run.play(Rows.SEED, 0);

        assertEquals(1, log.incidents.size());
    }

    /** Every message and incident of many replications is named by its key, and by no other's. */
    @Test
    @Tag("property")
    void keysNameEventsApart() {
        List<Object> keys = new ArrayList<>();
        Observer watching = new Observer() {
            @Override
            public void sent(RunView run, SentMessage message) {
                keys.add(new MessageKey(message.relation(), message.kind(), run.tick(), message.number()));
            }

            @Override
            public void incident(RunView run, IncidentEvent incident) {
                keys.add(new IncidentKey(incident.relation(), incident.kind(), run.tick(), incident.number()));
            }
        };
        CrisisRun run = new CrisisRun(CompiledScenario.of(Crises.lively().build()), watching);
        for (int replication = 0; replication < 50; replication++) {
            keys.clear();
            run.play(Rows.SEED, replication);
            assertEquals(keys.size(), keys.stream().distinct().count());
        }
    }

    /** A in the first step takes an accident of B's for intent; nothing else happens. */
    private static Scenario struck() {
        return new CrisisBuilder()
                .clock(6, 2)
                .latency(new Latency.Fixed(8784))
                .incidents(Crises.accident("collision", 0, 1))
                .events(new TimedEvent("struck", 0, 1, new Strike(new Dyad("A", "B"), "collision")))
                .build();
    }

    /** A crisis of four days in which history has some messages from A to B in the first step. */
    private static CrisisBuilder statements(int count) {
        TimedEvent[] events = new TimedEvent[count];
        for (int i = 0; i < count; i++) {
            events[i] = new TimedEvent("m" + i, 0, 1, new Statement(new Dyad("A", "B"), -0.5, ""));
        }
        return new CrisisBuilder().clock(6, 4).events(events);
    }

    private static Log play(Scenario scenario, Interventions interventions) {
        Log log = new Log();
        new CrisisRun(CompiledScenario.of(scenario), log).play(Rows.SEED, 0, interventions);
        return log;
    }

    /** Notes what happens to messages and incidents, with the step, and what the sides believe at the end. */
    private static final class Log implements Observer {
        private final List<String> lines = new ArrayList<>();
        private final List<String> incidents = new ArrayList<>();
        private double belief; // log-odds, of both views together

        private List<String> reads() {
            return lines.stream().filter(line -> line.startsWith("read")).toList();
        }

        @Override
        public void incident(RunView run, IncidentEvent incident) {
            incidents.add("incident " + run.tick() + " " + incident.readAsHostile());
        }

        @Override
        public void sent(RunView run, SentMessage message) {
            if (message.kind() == MessageKind.STATEMENT) {
                lines.add("sent " + run.tick() + " " + message.fate());
            }
        }

        @Override
        public void read(RunView run, ReadMessage message) {
            lines.add("read %d %.2f".formatted(run.tick(), message.read()));
        }

        @Override
        public void ended(RunView run, Outcome outcome) {
            belief = Math.log(run.threat(0) / (1 - run.threat(0))) + Math.log(run.threat(1) / (1 - run.threat(1)));
        }
    }
}
