package org.parley.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.parley.doctrine.Fixed;
import org.parley.doctrine.Silent;
import org.parley.model.About;
import org.parley.model.Authenticity;
import org.parley.model.Availability;
import org.parley.model.Bargain;
import org.parley.model.Belief;
import org.parley.model.Cause;
import org.parley.model.Channel;
import org.parley.model.Clock;
import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.Domain;
import org.parley.model.Fidelity;
import org.parley.model.IncidentKind;
import org.parley.model.Ladder;
import org.parley.model.Latency;
import org.parley.model.Nation;
import org.parley.model.Posture;
import org.parley.model.Relation;
import org.parley.model.Scenario;
import org.parley.model.Trust;
import org.parley.model.nation.Aim;
import org.parley.model.nation.Arms;
import org.parley.model.nation.DecisionClock;
import org.parley.model.nation.Observation;
import org.parley.model.nation.Perception;
import org.parley.model.nation.Stress;
import org.parley.model.nation.Will;

/** Small scenarios whose outcome is known before they are played. */
public final class Crises {
    private Crises() {}

    /** Nobody is there, so nothing happens until the horizon. */
    public static Scenario nobody(double horizonDays) {
        return new Scenario(
                new About("nobody", "", "", List.of(), List.of()),
                new Clock(Optional.empty(), 6, 6, 3, horizonDays, 0, 1),
                Ladder.KAHN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * Arcadia and Borduria, who stand on a rung for a day of two steps and do nothing about it; a hotline, and a collision
     * that never comes.
     */
    public static Scenario standing(int rung) {
        return pair(12, rung, new Fixed());
    }

    /** It comes to war in some replications, by the order they are played in; to be played once, on one thread. */
    public static Scenario warIn(IntPredicate replications) {
        return peaking(replication -> replications.test(replication) ? Ladder.KAHN.war() : 0);
    }

    /** Each replication peaks on a rung of its own, by the order they are played in; to be played once, on one thread. */
    public static Scenario peaking(IntUnaryOperator rungs) {
        return pair(24, 0, new Foretold(rungs, new AtomicInteger()));
    }

    /** A day, in which the first of two nations decides once. */
    private static Scenario pair(double stepHours, int rung, Doctrine doctrine) {
        return new Scenario(
                new About("a pair", "", "", List.of(), List.of()),
                new Clock(Optional.empty(), stepHours, stepHours, 3, 1, 0, 1),
                Ladder.KAHN,
                List.of(
                        nation("arcadia", "Arcadia", new DecisionClock(0, 0, 24, 0, 0), doctrine),
                        nation("borduria", "Borduria", DecisionClock.atRandom(0, 0, 0), new Fixed())),
                List.of(relation("arcadia", "borduria", rung), relation("borduria", "arcadia", rung)),
                List.of(hotline()),
                List.of(collision()),
                List.of(),
                List.of(),
                List.of());
    }

    private static Nation nation(String id, String name, DecisionClock decisions, Doctrine doctrine) {
        return new Nation(
                id,
                name,
                1,
                20,
                new Aim(0, 1),
                decisions,
                doctrine,
                new Silent(),
                new Perception(new Observation(0, 0, 0), 0, 1, 1, 0, 1, 1.6, 0, 0, 0),
                new Stress(0, 2),
                Will.full(),
                Arms.none());
    }

    private static Relation relation(String from, String to, int rung) {
        return new Relation(
                from,
                to,
                new Bargain(0.4, 0, 0),
                new Belief(0.5, 0.5, Trust.constant(0.5), 0, 0),
                new Posture(rung, 0, 0.5),
                0,
                Map.of(),
                false);
    }

    private static Channel hotline() {
        return new Channel(
                "hotline",
                "hotline",
                List.of("arcadia", "borduria"),
                new Latency.Fixed(0),
                new Fidelity(0, 0, 0),
                new Availability(0, 24, 99, 0, 0, 0),
                new Authenticity(1, 0),
                Double.POSITIVE_INFINITY,
                1,
                false);
    }

    private static IncidentKind collision() {
        return new IncidentKind("collision", Domain.SEA, Cause.ACCIDENT, 0, 1, 0, 0, 0, 0, 0, 0, "", List.of());
    }

    /** Climbs to a rung that was chosen before, whatever it sees. */
    private record Foretold(IntUnaryOperator rungs, AtomicInteger played) implements Doctrine {
        @Override
        public int nextRung(DecisionView view) {
            return rungs.applyAsInt(played.getAndIncrement());
        }
    }
}
