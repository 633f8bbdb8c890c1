package org.parley.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.doctrine.Bluffing;
import org.parley.doctrine.Fixed;
import org.parley.doctrine.Motives;
import org.parley.doctrine.Silent;
import org.parley.model.About;
import org.parley.model.Aim;
import org.parley.model.Authenticity;
import org.parley.model.Availability;
import org.parley.model.Bargain;
import org.parley.model.Belief;
import org.parley.model.Cause;
import org.parley.model.Channel;
import org.parley.model.Clock;
import org.parley.model.DecisionClock;
import org.parley.model.Doctrine;
import org.parley.model.Domain;
import org.parley.model.Fidelity;
import org.parley.model.IncidentKind;
import org.parley.model.Ladder;
import org.parley.model.Latency;
import org.parley.model.Nation;
import org.parley.model.Observation;
import org.parley.model.Perception;
import org.parley.model.Posture;
import org.parley.model.Relation;
import org.parley.model.Scenario;
import org.parley.model.Signalling;
import org.parley.model.Stress;
import org.parley.model.TimedEvent;

/**
 * Builds crises between nations "A", "B", …, every pair adversaries. As it begins, nothing happens: nobody moves,
 * writes or errs. Each method changes one thing.
 */
public final class CrisisBuilder {
    private List<String> nationIds = List.of("A", "B");
    private double stepHours = 6;
    private double horizonDays = 40;
    private int settledRung = 0;
    private double settledDays = 1000;
    private List<Double> lossOfControlPerDay = Collections.nCopies(10, 0.0);
    private int startRung = 4;
    private double prior = 0.5;
    private double messagesPerDay = 0;
    private double messagesReadPerDay = 20;
    private Aim aim = new Aim(0, 1);
    private DecisionClock decisions = new DecisionClock(0, 0, 0);
    private Doctrine doctrine = new Fixed();
    private Signalling signalling = new Silent();
    private Observation observation = new Observation(0, 0, 0);
    private double empathy = 1;
    private double hostileAttribution = 0;
    private double driftPerDay = 0;
    private double leakPerDay = 0;
    private double trust = 0.5;
    private Stress stress = new Stress(0, 2);
    private Latency latency = new Latency.Fixed(0);
    private Fidelity fidelity = new Fidelity(0, 0, 0);
    private Availability availability = new Availability(0, 24, 99, 0, 0, 0);
    private Authenticity authenticity = new Authenticity(1, 0);
    private double capacityPerDay = Double.POSITIVE_INFINITY;
    private List<IncidentKind> incidents = List.of();
    private List<TimedEvent> events = List.of();

    /** A crisis in which everything happens that can: decisions, messages on a bad channel, incidents, stress. */
    public static CrisisBuilder lively() {
        CrisisBuilder builder = new CrisisBuilder()
                .decides(new DecisionClock(1, 1, 0.01), new Motives(1, 3, 8, 1.6, 0.25, 0.12, 1))
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

    /** An accident at sea that is explained at once, its rate independent of the rungs. */
    public static IncidentKind accident(String id, double ratePerDay, double misattribution) {
        return new IncidentKind(id, Domain.SEA, Cause.ACCIDENT, ratePerDay, 1, misattribution, 0, 0, 1, 0, List.of());
    }

    public CrisisBuilder nations(String... ids) {
        nationIds = List.of(ids);
        return this;
    }

    public CrisisBuilder clock(double hours, double days) {
        stepHours = hours;
        horizonDays = days;
        return this;
    }

    public CrisisBuilder settles(int rung, double days) {
        settledRung = rung;
        settledDays = days;
        return this;
    }

    public CrisisBuilder lossOfControl(List<Double> perDay) {
        lossOfControlPerDay = perDay;
        return this;
    }

    public CrisisBuilder startRung(int value) {
        startRung = value;
        return this;
    }

    public CrisisBuilder prior(double value) {
        prior = value;
        return this;
    }

    public CrisisBuilder empathy(double value) {
        empathy = value;
        return this;
    }

    public CrisisBuilder trust(double value) {
        trust = value;
        return this;
    }

    public CrisisBuilder aim(Aim value) {
        aim = value;
        return this;
    }

    public CrisisBuilder observation(Observation value) {
        observation = value;
        return this;
    }

    public CrisisBuilder stress(Stress value) {
        stress = value;
        return this;
    }

    public CrisisBuilder availability(Availability value) {
        availability = value;
        return this;
    }

    public CrisisBuilder authenticity(Authenticity value) {
        authenticity = value;
        return this;
    }

    public CrisisBuilder fidelity(Fidelity value) {
        fidelity = value;
        return this;
    }

    public CrisisBuilder latency(Latency value) {
        latency = value;
        return this;
    }

    public CrisisBuilder decides(DecisionClock clock, Doctrine by) {
        decisions = clock;
        doctrine = by;
        return this;
    }

    public CrisisBuilder writes(double perDay, Signalling what) {
        messagesPerDay = perDay;
        signalling = what;
        return this;
    }

    public CrisisBuilder reads(double perDay) {
        messagesReadPerDay = perDay;
        return this;
    }

    public CrisisBuilder belief(double drift, double leak, double attribution) {
        driftPerDay = drift;
        leakPerDay = leak;
        hostileAttribution = attribution;
        return this;
    }

    public CrisisBuilder capacity(double perDay) {
        capacityPerDay = perDay;
        return this;
    }

    public CrisisBuilder incidents(IncidentKind... kinds) {
        incidents = List.of(kinds);
        return this;
    }

    public CrisisBuilder events(TimedEvent... timed) {
        events = List.of(timed);
        return this;
    }

    /** The crisis as it stands now. */
    public Scenario build() {
        List<Nation> nations = nationIds.stream().map(this::nation).toList();
        List<Relation> relations = new ArrayList<>();
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < nationIds.size(); i++) {
            for (int j = i + 1; j < nationIds.size(); j++) {
                String first = nationIds.get(i);
                String second = nationIds.get(j);
                relations.add(relation(first, second));
                relations.add(relation(second, first));
                channels.add(channel(first, second));
            }
        }
        return new Scenario(
                new About("test", "", List.of()),
                new Clock(Optional.empty(), stepHours, horizonDays, settledRung, settledDays),
                new Ladder(
                        IntStream.rangeClosed(0, 9)
                                .mapToObj(rung -> "rung " + rung)
                                .toList(),
                        8,
                        lossOfControlPerDay),
                nations,
                relations,
                channels,
                incidents,
                List.of(),
                events);
    }

    private Nation nation(String id) {
        Perception perception =
                new Perception(observation, driftPerDay, 1, empathy, hostileAttribution, 1, 1.6, 0, leakPerDay, 0);
        return new Nation(id, id, 1, messagesReadPerDay, aim, decisions, doctrine, signalling, perception, stress);
    }

    private Relation relation(String from, String to) {
        return new Relation(
                from,
                to,
                new Bargain(0.4, 0, 0),
                new Belief(prior, prior, trust, 0.5, 0),
                new Posture(startRung, 0, 0.5),
                messagesPerDay,
                Map.of(),
                false);
    }

    private Channel channel(String first, String second) {
        String id = first + "_" + second;
        return new Channel(
                id,
                id,
                List.of(first, second),
                latency,
                fidelity,
                availability,
                authenticity,
                capacityPerDay,
                1,
                false);
    }
}
