package org.parley.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.random.KeyedRandom;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * Runs replications of one scenario on MASON's schedule, one {@code Steppable} per phase. One instance serves one
 * thread and may run any number of replications, one after another.
 *
 * <p>Each phase has its own ordering, so the schedule never shuffles them; MASON's own generator is never drawn from.
 */
public final class CrisisRun extends SimState {
    private static final long serialVersionUID = 1L;

    private final transient Crisis crisis;
    private final transient RecordPhase record = new RecordPhase();
    private final transient List<Phase> phases;

    /**
     * Prepares to run a scenario.
     *
     * @param compiled the scenario, shared by all threads
     * @param observer sees what happens; used by this instance only
     */
    public CrisisRun(CompiledScenario compiled, Observer observer) {
        super(0);
        crisis = new Crisis(compiled, observer);
        Post post = new Post();
        Incidents incidents = new Incidents(post);
        View view = new View(crisis);
        Orders orders = new Orders(compiled.relations.count);
        phases = List.of(
                new EventsPhase(post, incidents),
                new MeasuresPhase(new Activities(incidents)),
                new PendingPhase(post),
                new OutagePhase(),
                new ControlPhase(),
                new IncidentsPhase(incidents, compiled),
                new PactsPhase(),
                new ObservePhase(),
                new DeliverPhase(),
                new DriftPhase(),
                new StressPhase(),
                new DecidePhase(view, orders),
                new ActPhase(orders),
                new SignalPhase(post, view),
                new SlowPhase(),
                record);
    }

    /**
     * Runs one replication to its end.
     *
     * @param seed the experiment's seed
     * @param replication its number, ≥ 0; with seed and scenario it determines every bit of what happens
     * @return how it ended
     */
    public Outcome play(long seed, long replication) {
        return play(seed, replication, Interventions.NONE);
    }

    /**
     * Runs one replication to its end, in which some events go otherwise than chance would have it.
     *
     * @param seed the experiment's seed
     * @param replication its number, ≥ 0
     * @param interventions which events go otherwise, and how
     * @return how it ended
     */
    public Outcome play(long seed, long replication, Interventions interventions) {
        begin(new KeyedRandom(seed, replication), interventions);
        @Nullable Outcome outcome = record.outcome();
        while (outcome == null) {
            advance();
            outcome = record.outcome();
        }
        return outcome;
    }

    /**
     * Begins a replication that is then played step by step.
     *
     * @param numbers its random numbers
     */
    public void begin(KeyedRandom numbers) {
        begin(numbers, Interventions.NONE);
    }

    private void begin(KeyedRandom numbers, Interventions interventions) {
        schedulePhases();
        crisis.interventions = interventions;
        record.reset();
        crisis.start(numbers);
    }

    /**
     * Plays one step of the replication that was begun or resumed.
     *
     * @throws IllegalStateException if it is over
     */
    public void advance() {
        if (record.outcome() != null) {
            throw new IllegalStateException("the run is over: " + record.outcome());
        }
        schedule.step(this);
        @Nullable Outcome outcome = record.outcome();
        if (outcome == null) {
            crisis.tick += crisis.compiled.stride;
            crisis.pace();
        } else {
            crisis.observer.ended(crisis, outcome);
        }
    }

    /** How the replication ended; empty as long as it goes on. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(record.outcome());
    }

    /** Keeps the replication as it is now, between two steps. What is played on does not touch what was kept. */
    public Snapshot snapshot() {
        return new Snapshot(crisis, record.outcome());
    }

    /**
     * Takes up a replication where it was kept, with the random numbers it had: it goes on as the other did, to the last
     * bit. The observer is not told.
     *
     * @throws IllegalArgumentException if it is of another compiled scenario
     */
    public void resume(Snapshot kept) {
        crisis.copyFrom(kept.crisis());
        record.resume(kept.outcome());
        schedulePhases();
    }

    /**
     * Takes up a replication where it was kept, as a copy that goes its own way from there.
     *
     * @param kept where it starts from
     * @param stage when it parts, see {@link KeyedRandom#branch}
     * @param clone which of the copies that part at that stage
     * @throws IllegalArgumentException if it is of another compiled scenario
     */
    public void resume(Snapshot kept, long stage, long clone) {
        resume(kept);
        crisis.drawFrom(kept.crisis().random().branch(stage, clone));
    }

    private void schedulePhases() {
        schedule.reset();
        for (int order = 0; order < phases.size(); order++) {
            Phase phase = phases.get(order);
            schedule.scheduleRepeating(Schedule.EPOCH, order, state -> phase.step(crisis));
        }
    }
}
