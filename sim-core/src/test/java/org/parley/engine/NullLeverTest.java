package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.doctrine.Motives;
import org.parley.model.Authenticity;
import org.parley.model.Availability;
import org.parley.model.Fidelity;
import org.parley.model.IncidentKind;
import org.parley.model.Latency;
import org.parley.model.Mechanism;
import org.parley.model.Nation;
import org.parley.model.Obligation;
import org.parley.model.Pact;
import org.parley.model.Scenario;
import org.parley.model.Sharing;
import org.parley.model.nation.DecisionClock;
import org.parley.model.nation.Observation;
import org.parley.model.nation.Stress;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** A mechanism without strength changes nothing, to the last bit; one with strength changes something. */
@Tag("property")
class NullLeverTest {
    private static final int REPLICATIONS = 200;

    @ParameterizedTest
    @EnumSource
    void switchingOffANeutralMechanismChangesNoBit(Mechanism mechanism) {
        Scenario neutral = neutral(mechanism).build();

        assertEquals(Rows.of(neutral, REPLICATIONS), Rows.of(neutral.without(Set.of(mechanism)), REPLICATIONS));
    }

    @ParameterizedTest
    @EnumSource
    void switchingOffAnActiveMechanismChangesSomething(Mechanism mechanism) {
        Scenario lively = lively().build();

        assertNotEquals(Rows.of(lively, REPLICATIONS), Rows.of(lively.without(Set.of(mechanism)), REPLICATIONS));
    }

    @Test
    void switchingOffAllMechanismsTwiceIsSwitchingThemOffOnce() {
        Set<Mechanism> all = Set.of(Mechanism.values());
        Scenario once = lively().build().without(all);

        assertEquals(once, once.without(all));
    }

    @Test
    void anIncidentThatNeverStrikesChangesNoBit() {
        IncidentKind never = Crises.accident("never", 0, 1);
        Scenario without = lively().build();
        Scenario with = lively().incidents(without.incidents().get(0), never).build();

        assertEquals(Rows.of(without, REPLICATIONS), Rows.of(with, REPLICATIONS));
    }

    @Test
    void aPactWithoutCommitmentChangesNoBit() {
        Scenario without = lively().nations("A", "B", "C").build();
        Pact empty = new Pact("empty", List.of("A"), List.of("B"), Obligation.plain(0), Sharing.nothing(), Map.of());

        assertEquals(
                Rows.of(without, REPLICATIONS),
                Rows.of(with(without, without.nations(), List.of(empty)), REPLICATIONS));
    }

    /** All but the counts of draws, of which a further nation makes some of its own. */
    @Test
    void aNationThatTouchesNobodyChangesNoBitOfTheOthers() {
        Scenario two = lively().build();
        Nation hermit = new CrisisBuilder().nations("HERMIT").build().nations().get(0);
        List<Nation> three = new ArrayList<>(two.nations());
        three.add(0, hermit);

        assertEquals(withoutDraws(two), withoutDraws(with(two, three, two.pacts())));
    }

    private static List<Map<String, Double>> withoutDraws(Scenario scenario) {
        List<Map<String, Double>> rows = Rows.of(scenario, REPLICATIONS);
        rows.forEach(row ->
                row.keySet().removeIf(column -> column.startsWith("draws_") || column.equals("capability_HERMIT")));
        return rows;
    }

    private static Scenario with(Scenario scenario, List<Nation> nations, List<Pact> pacts) {
        return new Scenario(
                scenario.about(),
                scenario.clock(),
                scenario.ladder(),
                nations,
                scenario.relations(),
                scenario.channels(),
                scenario.incidents(),
                pacts,
                scenario.measures(),
                scenario.events());
    }

    private static CrisisBuilder lively() {
        return Crises.lively();
    }

    /** A lively crisis in which one mechanism has its neutral parameters. */
    private static CrisisBuilder neutral(Mechanism mechanism) {
        return switch (mechanism) {
            case LOSS -> lively().fidelity(new Fidelity(0, 0.35, 0.1));
            case LATENCY -> lively().latency(new Latency.Fixed(0));
            case NOISE -> lively().fidelity(new Fidelity(0.1, 0, 0.1));
            case BIAS -> lively().fidelity(new Fidelity(0.1, 0.35, 0));
            case OUTAGE -> lively().availability(new Availability(0, 24, 99, 0, 0, 0.1));
            case REFUSAL -> lively().availability(new Availability(0.1, 24, 8, 6, 22, 0));
            case CONGESTION -> lively().capacity(Double.POSITIVE_INFINITY).reads(Double.POSITIVE_INFINITY);
            case SPOOFING -> lively().authenticity(new Authenticity(1, 0));
            case OBSERVATION_NOISE -> lively().observation(new Observation(0, 12, 12));
            case OBSERVATION_DELAY -> lively().observation(new Observation(0.5, 0, 12));
            case MISATTRIBUTION -> lively().incidents(Crises.accident("collision", 0.15, 0));
            case HOSTILE_ATTRIBUTION -> lively().belief(0.8, 0.05, 0);
            case EMPATHY_GAP -> lively().empathy(1);
            case STRESS -> lively().stress(new Stress(0, 2));
            case EXECUTION_ERROR ->
                lively().decides(DecisionClock.atRandom(1, 1, 0), new Motives(1, 3, 8, 1.6, 0.25, 0.12, 1))
                        .lossOfControl(Collections.nCopies(10, 0.0));
        };
    }
}
