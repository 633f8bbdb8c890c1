package org.parley.testing;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.doctrine.Bluffing;
import org.parley.doctrine.Motives;
import org.parley.model.Authenticity;
import org.parley.model.Availability;
import org.parley.model.Cause;
import org.parley.model.Domain;
import org.parley.model.Fidelity;
import org.parley.model.IncidentKind;
import org.parley.model.Ladder;
import org.parley.model.Latency;
import org.parley.model.Scenario;
import org.parley.model.nation.Aim;
import org.parley.model.nation.DecisionClock;
import org.parley.model.nation.Observation;
import org.parley.model.nation.Stress;

/** Crises, incidents and ladders that many tests begin with. */
public final class Crises {
    private Crises() {}

    /** A crisis in which everything happens that can: decisions, messages on a bad channel, incidents, stress. */
    public static CrisisBuilder lively() {
        CrisisBuilder builder = new CrisisBuilder()
                .decides(DecisionClock.atRandom(1, 1, 0.01), new Motives(1, 3, 8, 1.6, 0.25, 0.12, 1))
                .writes(1, new Bluffing(0.8, 0.5))
                .reads(2)
                .observation(new Observation(0.5, 12, 12))
                .empathy(0.7)
                .belief(0.8, 0.05, 0.6)
                .stress(new Stress(1, 2))
                .aim(new Aim(0.2, 2))
                .latency(new Latency.Lognormal(24, 0.5))
                .fidelity(new Fidelity(0.1, 0.35, 0.1))
                .availability(new Availability(0.1, 24, 8, 6, 22, 0.1))
                .authenticity(new Authenticity(0.8, 0.05))
                .capacity(2)
                .incidents(accident("collision", 0.15, 0.6))
                .settles(1, 5);
        return builder.lossOfControl(
                IntStream.rangeClosed(0, 9).mapToObj(rung -> rung * 0.002).toList());
    }

    /** The same ladder, clock and text with nobody in it. */
    public static Scenario deserted(Scenario like) {
        return new Scenario(
                like.about(),
                like.clock(),
                like.ladder(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** An accident at sea that is explained at once, its rate independent of the rungs. */
    public static IncidentKind accident(String id, double ratePerDay, double misattribution) {
        return new IncidentKind(
                id, Domain.SEA, Cause.ACCIDENT, ratePerDay, 1, misattribution, 0, 0, 0, 1, 0, "", List.of());
    }

    /** A false alarm of a warning system that is never explained. */
    public static IncidentKind falseAlarm(String id, double ratePerDay, double misattribution) {
        return new IncidentKind(
                id, Domain.NUCLEAR, Cause.FALSE_ALARM, ratePerDay, 1, misattribution, 0, 0, 0, 0, 0, "", List.of());
    }

    /** A ladder whose rungs are called by their numbers. */
    public static Ladder ladder(int rungs, int war, List<Double> lossOfControlPerDay) {
        return new Ladder(
                IntStream.range(0, rungs).mapToObj(rung -> "rung " + rung).toList(), war, lossOfControlPerDay);
    }
}
