package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.RunView;
import org.parley.event.Strike;
import org.parley.model.Authenticity;
import org.parley.model.Cause;
import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.Domain;
import org.parley.model.Dyad;
import org.parley.model.IncidentKind;
import org.parley.model.Latency;
import org.parley.model.TimedEvent;
import org.parley.model.nation.DecisionClock;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** The race between an explanation and the victim's decision. A is struck by B in the first step and misreads it. */
@Tag("validation")
class ExplanationTest {
    private static final double EVIDENCE = 1.6; // incident weight 1.6 at severity 1, no hostile attribution

    @Test
    void anIncidentMisreadAddsItsWeight() {
        assertEquals(EVIDENCE, beliefAfter(struck().latency(new Latency.Fixed(8784))), 1e-12);
    }

    /** Trust and verification are both 0.5, the channel is sure: half of the evidence is taken back. */
    @Test
    void anExplanationTakesBackItsShare() {
        assertEquals(EVIDENCE * 0.5, beliefAfter(struck().latency(new Latency.Fixed(12))), 1e-12);
    }

    @Test
    void doubtAboutTheSenderTakesBackLess() {
        CrisisBuilder doubtful = struck().latency(new Latency.Fixed(12)).authenticity(new Authenticity(0.4, 0));

        assertEquals(EVIDENCE * (1 - 0.4 * 0.5), beliefAfter(doubtful), 1e-12);
    }

    @Test
    void anExplanationAfterAStepUpComesTooLate() {
        Doctrine jumpy = new Doctrine() {
            @Override
            public int nextRung(DecisionView view) {
                return view.threat() > 0.6 ? Math.min(view.topRung() - 2, view.ownRung() + 1) : view.ownRung();
            }
        };
        CrisisBuilder fast = struck().latency(new Latency.Fixed(24)).decides(DecisionClock.atRandom(100, 0, 0), jumpy);

        assertEquals(EVIDENCE, beliefAfter(fast), 1e-12);
    }

    /** The victim settles on the author after two days; the explanation of the first day leaves half, leak or no leak. */
    @Test
    void anExplanationBeforeTheBlameLeavesLessToBlame() {
        IncidentKind slow =
                new IncidentKind("slow", Domain.CYBER, Cause.ACCIDENT, 0, 1, 1, 48, 0, 0, 1, 0, "", List.of());
        CrisisBuilder crisis = new CrisisBuilder()
                .clock(6, 3)
                .incidents(slow)
                .latency(new Latency.Fixed(12))
                .events(new TimedEvent("struck", 0, 1, new Strike(new Dyad("A", "B"), "slow")));

        assertEquals(EVIDENCE * 0.5, beliefAfter(crisis), 1e-12);
    }

    private static CrisisBuilder struck() {
        return new CrisisBuilder()
                .clock(6, 3)
                .incidents(Crises.accident("collision", 0, 1))
                .events(new TimedEvent("struck", 0, 1, new Strike(new Dyad("A", "B"), "collision")));
    }

    /** Log-odds by which A's belief has moved at the end. */
    private static double beliefAfter(CrisisBuilder builder) {
        double[] belief = new double[1];
        Observer last = new Observer() {
            @Override
            public void ended(RunView run, Outcome outcome) {
                belief[0] = Math.log(run.threat(0) / (1 - run.threat(0)));
            }
        };
        CompiledScenario compiled = CompiledScenario.of(builder.build());
        assertEquals(List.of("A-B", "B-A"), compiled.relationNames());
        new CrisisRun(compiled, last).play(Rows.SEED, 0);
        return belief[0];
    }
}
