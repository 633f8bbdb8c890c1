package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.RunView;
import org.parley.event.Move;
import org.parley.model.Dyad;
import org.parley.model.Obligation;
import org.parley.model.Pact;
import org.parley.model.Scenario;
import org.parley.model.Sharing;
import org.parley.model.TimedEvent;
import org.parley.model.Trust;
import org.parley.model.nation.Will;
import org.parley.random.KeyedRandom;
import org.parley.testing.Chance;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** What pacts oblige to, and what becomes of it. C stands on rung 6 against A; B protects A. */
@Tag("validation")
class PactsTest {
    private static final int REPLICATIONS = 2000;

    @Test
    void aProtectorSeesTheThreatToItsAllyAsItsOwn() {
        assertEquals(6 * 0.8 * 0.5, seen(pact(new Obligation(0.8, 0.5, 1, 0, 0)), 0), 1e-9);
    }

    /** A bias of 0.05 is caught with probability above 0.99. */
    @Test
    void aPactIsHonouredAsOftenAsItSays() {
        Chance.assertShare(0.7, honoured(threatened().pacts(pact(new Obligation(1, 1, 0.7, 0, 0)))), REPLICATIONS);
    }

    @Test
    void politicalWillScalesHonouring() {
        CrisisBuilder half = threatened().will(new Will(0.5, 0.01, 0, 0)).pacts(pact(new Obligation(1, 1, 0.8, 0, 0)));

        Chance.assertShare(0.4, honoured(half), REPLICATIONS);
    }

    /** Two pacts that claim three quarters each get two thirds of what they ask for. */
    @Test
    void whatIsClaimedTwiceCannotBeGivenTwice() {
        Pact one = pact(new Obligation(0.9, 1, 1, 0.75, 0));
        Pact two = new Pact("two", List.of("B"), List.of("A"), one.obligation(), Sharing.nothing(), Map.of());

        assertEquals(6 * 0.9 / 1.5, seen(one, 0, two), 1e-9);
    }

    /** A is threatened, and a member itself; it breaks nothing by not protecting itself, so B goes on trusting it. */
    @Test
    void nobodyDesertsItself() {
        List<String> members = List.of("A", "B");
        Pact never = new Pact("never", members, members, new Obligation(1, 1, 0, 0.5, 0), Sharing.nothing(), Map.of());
        CrisisBuilder broken = threatened().trust(new Trust(0.8, 0, 0, 0.5)).pacts(never);
        Scenario scenario = broken.build();
        CompiledScenario compiled = CompiledScenario.of(scenario);
        Map<String, Double> trust = new TreeMap<>();
        new CrisisRun(compiled, new Observer() {
                    @Override
                    public void ended(RunView run, Outcome outcome) {
                        for (int relation = 0;
                                relation < compiled.relationNames().size();
                                relation++) {
                            trust.put(compiled.relationNames().get(relation), run.trust(relation));
                        }
                    }
                })
                .play(1, 0);

        assertEquals(0.8, trust.getOrDefault("B-A", Double.NaN), 1e-12);
        assertEquals(0.4, trust.getOrDefault("A-B", Double.NaN), 1e-12);
    }

    @Test
    void aBrokenPactCostsTrust() {
        CrisisBuilder broken = threatened().trust(new Trust(0.8, 0, 0, 0.5)).pacts(pact(new Obligation(1, 1, 0, 0, 0)));
        double[] trust = new double[1];
        Observer last = new Observer() {
            @Override
            public void ended(RunView run, Outcome outcome) {
                trust[0] = run.trust(run.index().relationNames().indexOf("A-B"));
            }
        };
        new CrisisRun(CompiledScenario.of(broken.build()), last).play(Rows.SEED, 0);

        assertEquals(0.4, trust[0], 1e-12);
    }

    /** B with three times the strength lends A half of it: A has 2.5 against C's 1. */
    @Test
    void theCoveredCountOnTheirProtectors() {
        CrisisBuilder emboldened = threatened().capability("B", 3).pacts(pact(new Obligation(1, 1, 1, 0, 0.5)));
        Crisis crisis = new Crisis(CompiledScenario.of(emboldened.build()), Observer.NONE);
        crisis.start(new KeyedRandom(1, 0));
        int relation = crisis.compiled.relations.index("A", "C");

        assertEquals(2 * 2.5 / 3.5, crisis.state.power[relation], 1e-12);
    }

    @Test
    void outsidersAreAlarmed() {
        Pact pact =
                new Pact("pact", List.of("B"), List.of("A"), Obligation.plain(1), Sharing.nothing(), Map.of("C", 1.5));
        Crisis crisis = new Crisis(CompiledScenario.of(threatened().pacts(pact).build()), Observer.NONE);
        crisis.start(new KeyedRandom(1, 0));

        assertEquals(1.5, crisis.state.belief[crisis.compiled.relations.index("C", "A")], 1e-12);
        assertEquals(0, crisis.state.belief[crisis.compiled.relations.index("A", "C")], 1e-12);
    }

    /** Two who watch the same adversary and share all they see have an error smaller by the square root of two. */
    @Test
    void sharedIntelligenceIsASecondLook() {
        Pact sharing =
                new Pact("pact", List.of("B"), List.of("A"), Obligation.plain(0), new Sharing(1, 0, 0), Map.of());
        CompiledScenario compiled =
                CompiledScenario.of(threatened().pacts(sharing).build());

        assertEquals(Math.sqrt(0.5), compiled.relations.blur[compiled.relations.index("B", "C")], 1e-12);
        assertEquals(1, compiled.relations.blur[compiled.relations.index("C", "B")], 1e-12);
    }

    private static CrisisBuilder threatened() {
        return new CrisisBuilder()
                .nations("A", "B", "C")
                .startRung(0)
                .clock(6, 3)
                .events(new TimedEvent("threat", 0, 1, new Move(new Dyad("C", "A"), 6)));
    }

    private static Pact pact(Obligation obligation) {
        return new Pact("pact", List.of("B"), List.of("A"), obligation, Sharing.nothing(), Map.of());
    }

    /** What B believes C's rung towards it to be, at the end of a replication. */
    private static double seen(Pact pact, int replication, Pact... more) {
        Pact[] all = new Pact[more.length + 1];
        all[0] = pact;
        System.arraycopy(more, 0, all, 1, more.length);
        return seen(threatened().pacts(all), replication);
    }

    private static double seen(CrisisBuilder crisis, int replication) {
        double[] seen = new double[1];
        Observer last = new Observer() {
            @Override
            public void ended(RunView run, Outcome outcome) {
                seen[0] = run.perceivedRung(run.index().relationNames().indexOf("B-C"));
            }
        };
        new CrisisRun(CompiledScenario.of(crisis.build()), last).play(Rows.SEED, replication);
        return seen[0];
    }

    private static int honoured(CrisisBuilder crisis) {
        int honoured = 0;
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            double seen = seen(crisis, replication);
            assertTrue(seen == 0 || seen == 6, "seen " + seen);
            honoured += seen == 6 ? 1 : 0;
        }
        return honoured;
    }
}
