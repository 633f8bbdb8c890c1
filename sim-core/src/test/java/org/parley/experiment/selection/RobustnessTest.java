package org.parley.experiment.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.model.Scenario;
import org.parley.testing.CrisisBuilder;

/**
 * Three ways to choose that disagree by design, over six mild worlds and a harsh one. The risks, by the binomial law of the
 * climbs: 0.0, 0.5 and 0.1 where it is mild, 1.0, 0.5 and 0.7 where it is harsh.
 */
@Tag("property")
class RobustnessTest {
    private static final List<Scenario> MILD = List.of(drifting(0.02), drifting(0.2), drifting(0.1));
    private static final List<Scenario> HARSH = List.of(drifting(0.6), drifting(0.2), drifting(0.25));
    private static final List<List<Scenario>> WORLDS = List.of(MILD, MILD, MILD, MILD, MILD, MILD, HARSH);

    private final Robustness robustness =
            Robustness.play(play(false), WORLDS, 600).orElseThrow();

    @Test
    void eachWayChoosesByWhatItCaresFor() {
        assertEquals(0, robustness.byMean());
        assertEquals(1, robustness.byWorst());
        assertEquals(2, robustness.byRegret());
    }

    @Test
    void figuresLieWithinTheirIntervals() {
        for (Robust robust : robustness.all()) {
            assertTrue(robust.mean().contains(robust.mean().estimate()));
            assertTrue(robust.worst().contains(robust.worst().estimate()));
            assertTrue(robust.regret().contains(robust.regret().estimate()));
            assertTrue(robust.worst().estimate() >= robust.mean().estimate());
            assertTrue(robust.regret().low() >= 0);
        }
    }

    @Test
    void theWorldsOfTheWorstAreNamed() {
        assertEquals(6, robustness.all().get(0).worstWorld());
        assertEquals(6, robustness.all().get(0).regretWorld());
        assertEquals(0, robustness.all().get(1).regretWorld());
        assertEquals(6, robustness.bestIn(0));
        assertEquals(1, robustness.bestIn(1));
    }

    @Test
    void twinsRegretNothing() {
        Scenario same = drifting(0.3);
        Robustness twins =
                Robustness.play(play(false), List.of(List.of(same, same)), 200).orElseThrow();

        assertEquals(0, twins.all().get(1).regret().estimate());
        assertEquals(0, twins.byMean());
        assertEquals(List.of(1), twins.alikeByMean());
        assertEquals(0, twins.failed());
        assertEquals(200, twins.replications());
    }

    @Test
    void cancelledMeansNothing() {
        assertEquals(Optional.empty(), Robustness.play(play(true), WORLDS, 600));
    }

    private static RungPlay play(boolean cancelled) {
        return new RungPlay(8, 11, 2, () -> cancelled);
    }

    private static Scenario drifting(double perDay) {
        return new CrisisBuilder()
                .clock(24, 15)
                .lossOfControl(Collections.nCopies(10, perDay))
                .build();
    }
}
