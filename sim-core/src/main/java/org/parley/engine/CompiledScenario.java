package org.parley.engine;

import java.util.List;
import java.util.Optional;
import org.parley.model.Clock;
import org.parley.model.Ladder;
import org.parley.model.Scenario;

/**
 * A scenario as the engine reads it: primitive arrays by nation, directed relation, channel and incident kind.
 * Immutable once built, so all threads share one.
 */
public final class CompiledScenario {
    final Scenario scenario;
    final Ladder ladder;
    final int ticks;
    final int stride; // ticks in a step
    final double tickDays;
    final double stepDays; // of this pace
    final int fineFromRung;
    final Optional<CompiledScenario> coarse; // the same scenario in its coarse pace, if it has one
    final int settledTicks;
    final int settledRung;
    final NationTable nations;
    final SlowTable slow;
    final RelationTable relations;
    final ChannelTable channels;
    final IncidentTable incidents;
    final EventTable events;
    final PactTable pacts;
    final MeasureTable measures;
    private final double startHour; // hour of the day at the start
    final double[] lossOfControl; // [rung], probability a step

    private CompiledScenario(Scenario scenario, int stride) {
        Clock clock = scenario.clock();
        this.scenario = scenario;
        this.ladder = scenario.ladder();
        this.ticks = clock.ticks();
        this.stride = stride;
        this.tickDays = clock.stepDays();
        this.stepDays = stride * tickDays;
        this.fineFromRung = clock.fineFromRung();
        this.coarse = stride == 1 && clock.stride() > 1
                ? Optional.of(new CompiledScenario(scenario, clock.stride()))
                : Optional.empty();
        this.settledTicks = clock.ticksIn(clock.settledDays());
        this.startHour = clock.start()
                .map(start -> start.toLocalTime().toSecondOfDay() / 3600.0)
                .orElse(0.0);
        this.settledRung = clock.settledRung();
        this.nations = new NationTable(scenario, stepDays);
        this.slow = new SlowTable(scenario, stepDays);
        this.relations = new RelationTable(scenario, stepDays, nations);
        this.measures = new MeasureTable(scenario, stepDays, nations, relations);
        this.channels = new ChannelTable(scenario, stepDays, nations, relations);
        this.incidents = new IncidentTable(scenario, stepDays, nations, relations);
        this.pacts = new PactTable(scenario, stepDays, nations, relations);
        this.events = new EventTable(scenario);
        this.lossOfControl = ladder.lossOfControlPerDay().stream()
                .mapToDouble(rate -> Steps.probability(rate, stepDays))
                .toArray();
    }

    /**
     * Compiles a scenario.
     *
     * @throws IllegalArgumentException if it refers to something it does not have; a scenario from a file never does
     */
    public static CompiledScenario of(Scenario scenario) {
        return new CompiledScenario(scenario, 1);
    }

    /** Hour of the day at the beginning of a step, in 0…24. */
    double hourOfDay(int tick) {
        return (startHour + tick * tickDays * 24) % 24;
    }

    /** The scenario this was compiled from. */
    public Scenario scenario() {
        return scenario;
    }

    /** Ids of the nations; a nation's index in all views is its place here. */
    public List<String> nationIds() {
        return nations.ids;
    }

    /** Names "A-B" of the directed relations; a relation's index in all views is its place here. */
    public List<String> relationNames() {
        return relations.names;
    }

    /** Ids of the channels, by index. */
    public List<String> channelIds() {
        return channels.ids;
    }

    /** Ids of the incident kinds, by index. */
    public List<String> incidentIds() {
        return incidents.ids;
    }

    /** Ids of the measures and forums that have any strength, by index. */
    public List<String> measureIds() {
        return measures.ids;
    }

    /** Ids of the timed events, in order of time, by index. */
    public List<String> eventIds() {
        return events.ids;
    }

    /** Index of the nation whose relation this is. */
    public int from(int relation) {
        return relations.from[relation];
    }

    /** Index of the nation the relation is to. */
    public int to(int relation) {
        return relations.to[relation];
    }

    /** Index of the same relation seen from the other side. */
    public int reverse(int relation) {
        return relations.reverse[relation];
    }

    /** Whether war in this relation counts as war. */
    public boolean counts(int relation) {
        return relations.counts[relation];
    }
}
