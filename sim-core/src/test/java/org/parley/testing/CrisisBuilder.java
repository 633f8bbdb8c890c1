package org.parley.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.About;
import org.parley.model.Authenticity;
import org.parley.model.Availability;
import org.parley.model.Bargain;
import org.parley.model.Belief;
import org.parley.model.Channel;
import org.parley.model.Clock;
import org.parley.model.Doctrine;
import org.parley.model.Fidelity;
import org.parley.model.IncidentKind;
import org.parley.model.Ladder;
import org.parley.model.Latency;
import org.parley.model.Measure;
import org.parley.model.Nation;
import org.parley.model.Pact;
import org.parley.model.Posture;
import org.parley.model.Relation;
import org.parley.model.Scenario;
import org.parley.model.Signalling;
import org.parley.model.TimedEvent;
import org.parley.model.Trust;
import org.parley.model.nation.Aim;
import org.parley.model.nation.Arms;
import org.parley.model.nation.DecisionClock;
import org.parley.model.nation.Observation;
import org.parley.model.nation.Stress;
import org.parley.model.nation.Will;

/**
 * Builds crises between nations "A", "B", …, every pair adversaries. As it begins, nothing happens: nobody moves,
 * writes or errs. Each method changes one thing.
 */
public final class CrisisBuilder {
    private final NationKit kit = new NationKit();
    private List<String> nationIds = List.of("A", "B");
    private double stepHours = 6;
    private double horizonDays = 40;
    private int settledRung = 0;
    private double settledDays = 1000;
    private List<Double> lossOfControlPerDay = Collections.nCopies(10, 0.0);
    private int startRung = 4;
    private double prior = 0.5;
    private double messagesPerDay = 0;
    private Trust trust = Trust.constant(0.5);
    private int coarse = 1;
    private boolean local = false;
    private Optional<Ladder> ladder = Optional.empty();
    private List<Pact> pacts = List.of();
    private List<Measure> measures = List.of();
    private Latency latency = new Latency.Fixed(0);
    private Fidelity fidelity = new Fidelity(0, 0, 0);
    private Availability availability = new Availability(0, 24, 99, 0, 0, 0);
    private Authenticity authenticity = new Authenticity(1, 0);
    private double capacityPerDay = Double.POSITIVE_INFINITY;
    private List<IncidentKind> incidents = List.of();
    private List<TimedEvent> events = List.of();

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
        kit.empathy = value;
        return this;
    }

    public CrisisBuilder trust(double value) {
        return trust(Trust.constant(value));
    }

    public CrisisBuilder trust(Trust value) {
        trust = value;
        return this;
    }

    /** Steps that many times as long while every rung is below 3. */
    public CrisisBuilder coarse(int times) {
        coarse = times;
        return this;
    }

    public CrisisBuilder will(Will value) {
        kit.will = value;
        return this;
    }

    public CrisisBuilder arms(Arms value) {
        kit.arms = value;
        return this;
    }

    /** War neither ends a run nor counts. */
    public CrisisBuilder withoutEnd() {
        local = true;
        return this;
    }

    public CrisisBuilder ladder(Ladder value) {
        ladder = Optional.of(value);
        return this;
    }

    public CrisisBuilder pacts(Pact... values) {
        pacts = List.of(values);
        return this;
    }

    public CrisisBuilder measures(Measure... values) {
        measures = List.of(values);
        return this;
    }

    public CrisisBuilder aim(Aim value) {
        kit.aim = value;
        return this;
    }

    public CrisisBuilder observation(Observation value) {
        kit.observation = value;
        return this;
    }

    public CrisisBuilder stress(Stress value) {
        kit.stress = value;
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
        kit.decisions = clock;
        kit.doctrine = by;
        return this;
    }

    /** A doctrine for one nation alone. */
    public CrisisBuilder doctrine(String nation, Doctrine by) {
        kit.doctrines.put(nation, by);
        return this;
    }

    /** A capability for one nation alone; the others have 1. */
    public CrisisBuilder capability(String nation, double value) {
        kit.capabilities.put(nation, value);
        return this;
    }

    public CrisisBuilder writes(double perDay, Signalling what) {
        messagesPerDay = perDay;
        kit.signalling = what;
        return this;
    }

    public CrisisBuilder reads(double perDay) {
        kit.messagesReadPerDay = perDay;
        return this;
    }

    public CrisisBuilder belief(double drift, double leak, double attribution) {
        kit.driftPerDay = drift;
        kit.leakPerDay = leak;
        kit.hostileAttribution = attribution;
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
        List<Nation> nations = nationIds.stream().map(kit::build).toList();
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
                new About("test", "", "", List.of(), List.of()),
                new Clock(Optional.empty(), stepHours, coarse * stepHours, 3, horizonDays, settledRung, settledDays),
                ladder.orElseGet(() -> Crises.ladder(10, 8, lossOfControlPerDay)),
                nations,
                relations,
                channels,
                incidents,
                pacts,
                measures,
                events);
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
                local);
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
