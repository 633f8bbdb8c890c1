package org.parley.engine.mason;

import java.util.List;
import java.util.Optional;
import org.parley.engine.CompiledScenario;
import org.parley.engine.Interventions;
import org.parley.engine.PhasedCrisis;
import org.parley.engine.Snapshot;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
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

    private final transient PhasedCrisis crisis;

    /**
     * Prepares to run a scenario.
     *
     * @param compiled the scenario, shared by all threads
     * @param observer sees what happens; used by this instance only
     */
    public CrisisRun(CompiledScenario compiled, Observer observer) {
        super(0);
        crisis = new PhasedCrisis(compiled, observer);
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
        Optional<Outcome> outcome = outcome();
        while (outcome.isEmpty()) {
            advance();
            outcome = outcome();
        }
        return outcome.get();
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
        crisis.begin(numbers, interventions);
    }

    /**
     * Plays one step of the replication that was begun or resumed.
     *
     * @throws IllegalStateException if it is over
     */
    public void advance() {
        outcome().ifPresent(outcome -> {
            throw new IllegalStateException("the run is over: " + outcome);
        });
        schedule.step(this);
        crisis.endStep();
    }

    /** How the replication ended; empty as long as it goes on. */
    public Optional<Outcome> outcome() {
        return crisis.outcome();
    }

    /** Keeps the replication as it is now, between two steps. What is played on does not touch what was kept. */
    public Snapshot snapshot() {
        return crisis.snapshot();
    }

    /**
     * Takes up a replication where it was kept, with the random numbers it had: it goes on as the other did, to the last
     * bit. The observer is not told.
     *
     * @throws IllegalArgumentException if it is of another compiled scenario
     */
    public void resume(Snapshot kept) {
        crisis.resume(kept);
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
        crisis.resume(kept, stage, clone);
        schedulePhases();
    }

    private void schedulePhases() {
        schedule.reset();
        List<Runnable> phases = crisis.phases();
        for (int order = 0; order < phases.size(); order++) {
            Runnable phase = phases.get(order);
            schedule.scheduleRepeating(Schedule.EPOCH, order, state -> phase.run());
        }
    }
}
