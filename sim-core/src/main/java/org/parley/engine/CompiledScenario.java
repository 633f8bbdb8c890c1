package org.parley.engine;

import java.util.List;
import java.util.Optional;
import org.parley.engine.watch.ScenarioIndex;
import org.parley.model.Clock;
import org.parley.model.Ladder;
import org.parley.model.Scenario;

/**
 * A scenario as the engine reads it: primitive arrays by nation, directed relation, channel and incident kind.
 * Immutable once built, so all threads share one.
 */
public final class CompiledScenario implements ScenarioIndex {
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

    @Override
    public Scenario scenario() {
        return scenario;
    }

    @Override
    public List<String> nationIds() {
        return nations.ids;
    }

    @Override
    public List<String> relationNames() {
        return relations.names;
    }

    @Override
    public List<String> channelIds() {
        return channels.ids;
    }

    @Override
    public List<String> incidentIds() {
        return incidents.ids;
    }

    @Override
    public List<String> measureIds() {
        return measures.ids;
    }

    @Override
    public List<String> eventIds() {
        return events.ids;
    }

    @Override
    public int from(int relation) {
        return relations.from[relation];
    }

    @Override
    public int to(int relation) {
        return relations.to[relation];
    }

    @Override
    public int reverse(int relation) {
        return relations.reverse[relation];
    }

    @Override
    public boolean counts(int relation) {
        return relations.counts[relation];
    }
}
