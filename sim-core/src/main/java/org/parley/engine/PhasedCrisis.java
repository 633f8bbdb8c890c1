package org.parley.engine;

import java.util.List;
import java.util.Optional;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.random.KeyedRandom;

/**
 * A crisis that is played step by step, each step a fixed list of phases. Whoever has a schedule runs the phases in their
 * order and then ends the step. One instance serves one thread and any number of replications, one after another.
 */
public final class PhasedCrisis {
    private final Crisis crisis;
    private final RecordPhase record = new RecordPhase();
    private final List<Runnable> phases;

    /**
     * Prepares to run a scenario.
     *
     * @param compiled the scenario, shared by all threads
     * @param observer sees what happens; used by this instance only
     */
    public PhasedCrisis(CompiledScenario compiled, Observer observer) {
        crisis = new Crisis(compiled, observer);
        Post post = new Post();
        Incidents incidents = new Incidents(post);
        View view = new View(crisis);
        Orders orders = new Orders(compiled.relations.count);
        phases = List.<Phase>of(
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
                        record)
                .stream()
                .<Runnable>map(phase -> () -> phase.step(crisis))
                .toList();
    }

    /** The phases of a step, in the order in which every step runs them. */
    public List<Runnable> phases() {
        return phases;
    }

    /**
     * Goes to the start of a replication.
     *
     * @param numbers its random numbers
     * @param interventions which events go otherwise than chance would have it, and how
     */
    public void begin(KeyedRandom numbers, Interventions interventions) {
        record.reset();
        crisis.start(numbers, interventions);
    }

    /** Ends the step whose phases have all been run: goes on to the next one, or tells the observer how it all ended. */
    public void endStep() {
        outcome().ifPresentOrElse(outcome -> crisis.observer.ended(crisis, outcome), this::goOn);
    }

    private void goOn() {
        crisis.tick += crisis.compiled.stride;
        crisis.pace();
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
}
