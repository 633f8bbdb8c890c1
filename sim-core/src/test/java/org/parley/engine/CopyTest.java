package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.doctrine.Bluffing;
import org.parley.doctrine.Motives;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.MessageKind;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.measure.TrustBuilding;
import org.parley.model.Mediation;
import org.parley.model.Obligation;
import org.parley.model.Pact;
import org.parley.model.Scenario;
import org.parley.model.Sharing;
import org.parley.model.Trust;
import org.parley.model.nation.Aim;
import org.parley.model.nation.Arms;
import org.parley.model.nation.DecisionClock;
import org.parley.model.nation.Observation;
import org.parley.model.nation.Will;
import org.parley.random.KeyedRandom;
import org.parley.testing.Chance;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Measures;
import org.parley.testing.Rows;

/** A run that is kept and taken up goes on as if nothing had been. */
class CopyTest {
    private static final int REPLICATIONS = 6;

    /** Kept after every third step, and taken up by a run that has just played something else. */
    @ParameterizedTest
    @Tag("property")
    @MethodSource("crises")
    void aCopyGoesOnToTheLastBitAsItsOriginal(Scenario scenario) {
        CompiledScenario compiled = CompiledScenario.of(scenario);
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            Recorder original = new Recorder();
            CrisisRun run = new CrisisRun(compiled, original);
            List<Snapshot> kept = new ArrayList<>();
            List<Integer> written = new ArrayList<>();
            run.begin(new KeyedRandom(Rows.SEED, replication));
            for (int step = 0; run.outcome().isEmpty(); step++) {
                if (step % 3 == 0) {
                    kept.add(run.snapshot());
                    written.add(original.lines().size());
                }
                run.advance();
            }
            for (int i = 0; i < kept.size(); i++) {
                Recorder copied = new Recorder();
                CrisisRun copy = new CrisisRun(compiled, copied);
                copy.play(Rows.SEED, 1000 + i);
                copied.lines().clear();
                copy.resume(kept.get(i));
                playOn(copy);

                assertEquals(
                        original.lines()
                                .subList(written.get(i), original.lines().size()),
                        copied.lines());
                assertEquals(run.outcome(), copy.outcome());
            }
        }
    }

    /** The instance that takes it up has just lost, by intervention, every message that was to be written from there on. */
    @Test
    @Tag("property")
    void aCopyForgetsTheInterventionsOfWhatWasPlayedBefore() {
        CompiledScenario compiled = CompiledScenario.of(
                Crises.lively().writes(4, new Bluffing(0.8, 0.5)).build());
        Recorder recorder = new Recorder();
        CrisisRun run = new CrisisRun(compiled, recorder);
        Interventions lost = allSignalsLost(compiled);
        int differing = 0;
        for (int replication = 0; replication < 200; replication++) {
            run.begin(new KeyedRandom(Rows.SEED, replication));
            run.advance();
            Snapshot kept = run.snapshot();
            recorder.lines().clear();
            playOn(run);
            List<String> original = List.copyOf(recorder.lines());
            run.play(Rows.SEED, replication, lost);
            recorder.lines().clear();
            run.resume(kept);
            playOn(run);
            differing += original.equals(recorder.lines()) ? 0 : 1;
        }

        assertEquals(0, differing);
    }

    private static Interventions allSignalsLost(CompiledScenario compiled) {
        Map<MessageKey, MessageTurn> turns = new HashMap<>();
        for (int tick = 0; tick < compiled.ticks; tick++) {
            for (int relation = 0; relation < compiled.relations.count; relation++) {
                for (int number = 0; number < 4; number++) {
                    turns.put(new MessageKey(relation, MessageKind.SIGNAL, tick, number), MessageTurn.LOST);
                }
            }
        }
        return new Interventions(turns, Map.of());
    }

    @ParameterizedTest
    @Tag("property")
    @MethodSource("crises")
    void beingKeptAndCopiedDisturbsNothing(Scenario scenario) {
        CompiledScenario compiled = CompiledScenario.of(scenario);
        Recorder undisturbed = new Recorder();
        new CrisisRun(compiled, undisturbed).play(Rows.SEED, 0);
        Recorder disturbed = new Recorder();
        CrisisRun run = new CrisisRun(compiled, disturbed);
        CrisisRun copy = new CrisisRun(compiled, Observer.NONE);
        run.begin(new KeyedRandom(Rows.SEED, 0));
        for (int step = 0; run.outcome().isEmpty(); step++) {
            copy.resume(run.snapshot(), step, 0);
            run.advance();
            playOn(copy);
        }

        assertEquals(undisturbed.lines(), disturbed.lines());
    }

    static Stream<Arguments> crises() {
        return Stream.of(
                        Crises.lively(),
                        Crises.lively().nations("A", "B", "C").measures(Measures.full(new Mediation(3, 1, 0.5, 1))),
                        Crises.lively().nations("A", "B", "C").pacts(pact()),
                        Crises.lively().writes(40, new Bluffing(0.8, 0.5)),
                        years())
                .map(crisis -> Arguments.of(crisis.build()));
    }

    private static Pact pact() {
        return new Pact(
                "pact",
                List.of("A", "C"),
                List.of("A", "C"),
                new Obligation(0.8, 0.9, 0.7, 0.3, 0.5),
                new Sharing(0.5, 0.5, 0.2),
                Map.of());
    }

    /** Three years in steps of a day, of ten days while all is calm. */
    private static CrisisBuilder years() {
        return Crises.lively()
                .startRung(1)
                .clock(24, 1100)
                .settles(0, 36525)
                .coarse(10)
                .prior(0.3)
                .trust(new Trust(0.6, 0.01, 0.3, 0.2))
                .will(new Will(0.7, 0.01, 0.2, 0.5))
                .arms(new Arms(0.3, 0.2, 0.1, 0.05, 60, 90))
                .decides(DecisionClock.atRandom(0.05, 10, 0), new Motives(1, 3, 8, 1.6, 0.25, 0.12, 1))
                .writes(0.1, new Bluffing(0.8, 0.5))
                .observation(new Observation(0.3, 48, 24))
                .measures(Measures.full(new TrustBuilding(0.001, 0.1)));
    }

    @Test
    @Tag("property")
    void whatHasEndedStaysEnded() {
        CrisisRun run = new CrisisRun(CompiledScenario.of(Crises.lively().build()), Observer.NONE);
        Outcome outcome = run.play(Rows.SEED, 0);
        Snapshot kept = run.snapshot();
        run.begin(new KeyedRandom(Rows.SEED, 1));
        run.resume(kept, 1, 1);

        assertEquals(outcome, run.outcome().orElseThrow());
        assertThrows(IllegalStateException.class, run::advance);
    }

    @Test
    @Tag("property")
    void aRunOfAnotherScenarioCannotBeTakenUp() {
        CrisisRun one = new CrisisRun(CompiledScenario.of(Crises.lively().build()), Observer.NONE);
        CrisisRun other = new CrisisRun(CompiledScenario.of(Crises.lively().build()), Observer.NONE);
        one.begin(new KeyedRandom(1, 1));
        Snapshot kept = one.snapshot();

        assertThrows(IllegalArgumentException.class, () -> other.resume(kept));
    }

    @Test
    @Tag("property")
    void copiesGoDifferentWays() {
        CompiledScenario compiled = CompiledScenario.of(Crises.lively().build());
        Recorder recorder = new Recorder();
        CrisisRun run = new CrisisRun(compiled, recorder);
        run.begin(new KeyedRandom(Rows.SEED, 0));
        Snapshot kept = run.snapshot();
        List<List<String>> stories = new ArrayList<>();
        for (int clone = 0; clone < 3; clone++) {
            recorder.lines().clear();
            run.resume(kept, 1, clone);
            playOn(run);
            stories.add(List.copyOf(recorder.lines()));
        }

        assertNotEquals(stories.get(0), stories.get(1));
        assertNotEquals(stories.get(1), stories.get(2));
    }

    /**
     * Runs that change their numbers midway end in war as often as those that do not, 4000 each with different numbers.
     * Correct code fails with chance 10⁻⁶; a bias of 0.06 is caught with probability above 0.7.
     */
    @Test
    @Tag("property")
    void freshNumbersMidwayLeaveTheShareOfWars() {
        int trials = 4000;
        Scenario scenario = Crises.lively().clock(6, 30).build();
        CrisisRun run = new CrisisRun(CompiledScenario.of(scenario), Observer.NONE);
        int wars = 0;
        for (int trial = 0; trial < trials; trial++) {
            run.begin(new KeyedRandom(Rows.SEED + 1, trial));
            for (int step = 0; step < 1 + trial % 40 && run.outcome().isEmpty(); step++) {
                run.advance();
            }
            run.resume(run.snapshot(), 1, 0);
            playOn(run);
            wars += run.outcome().orElseThrow() == Outcome.WAR ? 1 : 0;
        }

        Chance.assertSameShare(Rows.wars(scenario, trials), wars, trials);
    }

    /** A mediator who told one party what it makes of C tells another the same, though the run was copied in between. */
    @Test
    @Tag("property")
    void aMediatorKeepsItsOpinionInACopy() {
        Scenario scenario = new CrisisBuilder()
                .nations("A", "B")
                .aim(new Aim(0.5, 1))
                .measures(Measures.full(new Mediation(4, 2, 0.5, 1)))
                .build();
        Crisis crisis = new Crisis(CompiledScenario.of(scenario), Observer.NONE);
        crisis.start(new KeyedRandom(Rows.SEED, 0));
        crisis.state.measures.opinion[0][1] = 0.25;
        Crisis copy = new Crisis(crisis.scenario(), Observer.NONE);
        copy.copyFrom(crisis);

        assertEquals(0.25, copy.state.measures.opinion[0][1]);
        assertTrue(Double.isNaN(copy.state.measures.opinion[0][0]));
    }

    private static void playOn(CrisisRun run) {
        while (run.outcome().isEmpty()) {
            run.advance();
        }
    }
}
