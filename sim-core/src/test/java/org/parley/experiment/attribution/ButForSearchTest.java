package org.parley.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.CompiledScenario;
import org.parley.engine.mason.CrisisRun;
import org.parley.event.Statement;
import org.parley.event.Strike;
import org.parley.experiment.play.Threshold;
import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.Dyad;
import org.parley.model.Latency;
import org.parley.model.Mechanism;
import org.parley.model.Scenario;
import org.parley.model.TimedEvent;
import org.parley.model.nation.DecisionClock;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** Stories made up so that what they needed is known: A goes to war once its threat passes a line. */
@Tag("property")
class ButForSearchTest {
    /** One misread accident takes the threat from 0.50 to 0.83. */
    @Test
    void aWarOfOneIncidentNeededIt() {
        ButFor found = search(stories(0.7, strike("first", 0)).build());

        assertTrue(found.reached());
        assertEquals(
                List.of("not happened", "been read rightly"),
                found.needed().stream()
                        .map(change -> change.alternative().words())
                        .toList());
        assertEquals(List.of(Mechanism.MISATTRIBUTION), found.mechanisms());
        assertTrue(found.pairs().isEmpty() && found.effort().pairsTried() == 0);
        assertEquals(4, found.needed().get(0).peak()); // where everybody stands at the start
    }

    /** Two accidents, each enough by itself: neither was needed, both together were. */
    @Test
    void aWarWithTwoReasonsNeededOneOfThem() {
        ButFor found =
                search(stories(0.7, strike("first", 0), strike("second", 0)).build());

        assertTrue(found.needed().isEmpty());
        assertEquals(4, found.pairs().size()); // each not happened or read rightly
        assertEquals(List.of(Mechanism.MISATTRIBUTION), found.mechanisms());
    }

    /** Both accidents are needed to pass the higher line. */
    @Test
    void aWarOfTwoIncidentsNeededEach() {
        ButFor found =
                search(stories(0.93, strike("first", 0), strike("second", 1)).build());

        assertEquals(
                2, found.needed().stream().map(ButFor.Change::event).distinct().count());
    }

    /** An explanation that would have come in time, had it not travelled for days. */
    @Test
    void aWarOfALateExplanationNeededItToBeLate() {
        Scenario late = stories(0.7, struck("collision", "bump", 0))
                .latency(new Latency.Fixed(72))
                .decides(DecisionClock.atRandom(0, 0, 0), new Jumpy(0.7))
                .events(
                        struck("collision", "bump", 0),
                        new TimedEvent("decide", 1, 1, actions -> actions.decideNow("A")))
                .trust(0.9)
                .build();
        ButFor found = search(late);

        assertThat(found.needed())
                .anyMatch(change -> change.event() instanceof PastMessage
                        && change.alternative().words().equals("arrived clear and at once"));
        assertThat(found.mechanisms()).contains(Mechanism.LATENCY);
    }

    @Test
    void aThreatThatWasReadIsTold() {
        TimedEvent threat = new TimedEvent("threat", 0, 1, new Statement(new Dyad("B", "A"), 1, ""));
        ButFor found = search(stories(0.6, threat).build());
        PastMessage message = (PastMessage) found.needed().get(0).event();

        assertEquals(1, found.events());
        assertEquals("been lost", found.needed().get(0).alternative().words());
        assertEquals(1, message.meant());
        assertEquals(1, message.readTick().orElseThrow());
    }

    @Test
    void withoutAWarThereIsNothingToFind() {
        ButFor found = search(stories(0.7).build());

        assertFalse(found.reached());
        assertEquals(0, found.effort().tried());
        assertTrue(found.needed().isEmpty() && found.mechanisms().isEmpty());
    }

    /** The latest are tried, and how many were not is told. */
    @Test
    void theSearchIsBounded() {
        Scenario two = stories(0.7, strike("first", 0), strike("second", 0)).build();
        ButFor found = new ButForSearch(two, Threshold.WAR, Rows.SEED, 0, 1, () -> false).run(() -> {});

        assertEquals(1, found.effort().tried());
        assertTrue(found.effort().untried() > 0);
        assertThrows(
                IllegalArgumentException.class,
                () -> new ButForSearch(two, Threshold.WAR, Rows.SEED, 0, 0, () -> false));
    }

    @Test
    void anInterruptedSearchSaysSo() {
        Scenario two = stories(0.7, strike("first", 0)).build();

        assertFalse(new ButForSearch(two, Threshold.WAR, Rows.SEED, 0, 99, () -> true)
                .run(() -> {})
                .effort()
                .complete());
    }

    /** What is listed as needed is: played again with it gone otherwise, there is no war; and only war is changed. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void whatIsNeededInALivelyCrisisIsNeeded(long replication) {
        Scenario lively = Crises.lively().build();
        CompiledScenario compiled = CompiledScenario.of(lively);
        ButFor found =
                new ButForSearch(lively, Threshold.at(6), Rows.SEED, replication, 500, () -> false).run(() -> {});
        Ascent ascent = new Ascent(compiled, 6);
        CrisisRun run = new CrisisRun(compiled, ascent);
        run.play(Rows.SEED, replication);

        assertEquals(ascent.reached(), found.reachedTick());
        assertEquals(ascent.peak(), found.peak());
        found.needed().forEach(change -> {
            run.play(Rows.SEED, replication, change.alternative().interventions());
            assertTrue(ascent.peak() < 6 && ascent.peak() == change.peak());
        });
    }

    private static ButFor search(Scenario scenario) {
        return new ButForSearch(scenario, Threshold.WAR, Rows.SEED, 0, 5000, () -> false).run(() -> {});
    }

    /** Nobody explains in time, everybody decides many times a step, and A is the one who may jump. */
    private static CrisisBuilder stories(double line, TimedEvent... events) {
        return new CrisisBuilder()
                .clock(6, 6)
                .decides(DecisionClock.atRandom(100, 0, 0), new Jumpy(line))
                .incidents(Crises.falseAlarm("alarm", 0, 1), Crises.accident("collision", 0, 1))
                .latency(new Latency.Fixed(0))
                .trust(0.5)
                .events(events);
    }

    /** A false alarm, which nobody explains. */
    private static TimedEvent strike(String id, double day) {
        return struck("alarm", id, day);
    }

    private static TimedEvent struck(String kind, String id, double day) {
        return new TimedEvent(id, day, 1, new Strike(new Dyad("A", "B"), kind));
    }

    /** Goes to war where the threat is above a line. */
    private record Jumpy(double line) implements Doctrine {
        @Override
        public int nextRung(DecisionView view) {
            return view.threat() > line ? view.topRung() : view.ownRung();
        }
    }
}
