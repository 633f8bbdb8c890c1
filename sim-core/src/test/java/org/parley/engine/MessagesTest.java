package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.ReadMessage;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.SentMessage;
import org.parley.event.Statement;
import org.parley.model.Availability;
import org.parley.model.Dyad;
import org.parley.model.Fidelity;
import org.parley.model.Latency;
import org.parley.model.TimedEvent;
import org.parley.testing.Chance;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** What channels do to messages, one property at a time. Steps are 6 hours. */
class MessagesTest {
    /** A message of history is read in the step nearest to its latency, and never in the step it was written in. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"0, 1", "6, 1", "10, 2", "24, 4", "72, 12"})
    void aMessageTravelsItsLatency(double hours, int steps) {
        Log log = play(statements(1, 1).latency(new Latency.Fixed(hours)));

        assertEquals(List.of("sent 0 SENT", "read " + steps + " 1.00"), log.lines);
    }

    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"1, 0, 99, LOST", "0, 1, 99, REFUSED", "0, 0, 4, NO_CHANNEL"})
    void aMessageMayNeverArrive(double loss, double refusal, int closedFrom, String fate) {
        Log log = play(statements(1, 1)
                .fidelity(new Fidelity(loss, 0, 0))
                .availability(new Availability(0, 24, closedFrom, 0, 0, refusal)));

        assertEquals(List.of("sent 0 " + fate), log.lines);
    }

    @Test
    @Tag("validation")
    void aChannelIsClosedOutsideItsHours() {
        Log open = play(statements(1, 1).availability(new Availability(0, 24, 99, 22, 6, 0)));
        Log closed = play(statements(1, 1).availability(new Availability(0, 24, 99, 8, 20, 0)));

        assertEquals("sent 0 SENT", open.lines.get(0)); // the crisis begins at midnight
        assertEquals("sent 0 NO_CHANNEL", closed.lines.get(0));
    }

    /** One message a day: the third of three leaves two days after the first. */
    @Test
    @Tag("validation")
    void aChannelCarriesNoMoreThanItsCapacity() {
        Log log = play(statements(3, 1).capacity(1).latency(new Latency.Fixed(6)));

        assertEquals(List.of("read 1 1.00", "read 5 1.00", "read 9 1.00"), log.reads());
    }

    /** Attention for two messages a day: one is read every second step, the oldest first. */
    @Test
    @Tag("validation")
    void aNationReadsNoMoreThanItsAttention() {
        Log log = play(statements(3, 1).reads(2));

        assertEquals(3, log.reads().size());
        assertTrue(
                Integer.parseInt(log.reads().get(2).split(" ", -1)[1]) >= 5,
                log.reads().toString());
    }

    @Test
    @Tag("validation")
    void biasShiftsWhatIsRead() {
        Log log = play(statements(1, -1).fidelity(new Fidelity(0, 0, 0.25)));

        assertEquals("read 1 -0.75", log.lines.get(1));
    }

    /** Losses are binomial; a bias of 0.02 is caught with probability above 0.99. */
    @Test
    @Tag("validation")
    void lossIsAsFrequentAsItSays() {
        CrisisBuilder builder = statements(1, 1).fidelity(new Fidelity(0.3, 0, 0));
        int trials = 20_000;
        int lost = 0;
        Log log = new Log();
        CrisisRun run = new CrisisRun(CompiledScenario.of(builder.build()), log);
        for (int replication = 0; replication < trials; replication++) {
            log.lines.clear();
            run.play(Rows.SEED, replication);
            lost += log.lines.get(0).endsWith("LOST") ? 1 : 0;
        }

        Chance.assertShare(0.3, lost, trials);
    }

    /** A crisis of four days in which history has some messages from A to B in the first step. */
    private static CrisisBuilder statements(int count, double content) {
        TimedEvent[] events = new TimedEvent[count];
        for (int i = 0; i < count; i++) {
            events[i] = new TimedEvent("m" + i, 0, 1, new Statement(new Dyad("A", "B"), content, ""));
        }
        return new CrisisBuilder().clock(6, 4).events(events);
    }

    private static Log play(CrisisBuilder builder) {
        Log log = new Log();
        new CrisisRun(CompiledScenario.of(builder.build()), log).play(Rows.SEED, 0);
        return log;
    }

    /** Notes what happens to messages, with the step. */
    private static final class Log implements Observer {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void sent(RunView run, SentMessage message) {
            lines.add("sent " + run.tick() + " " + message.fate());
        }

        @Override
        public void read(RunView run, ReadMessage message) {
            lines.add("read %d %.2f".formatted(run.tick(), message.read()));
        }

        private List<String> reads() {
            return lines.stream().filter(line -> line.startsWith("read")).toList();
        }
    }
}
