package org.parley.engine;

import java.util.Arrays;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/** One replication while it runs: the compiled scenario, its state, its random numbers and who watches. */
final class Crisis implements RunView {
    final CompiledScenario compiled;
    final CrisisState state;
    final Observer observer;
    private final long[] draws = new long[Purpose.values().length];
    private KeyedRandom random = new KeyedRandom(0, 0);
    int tick;
    boolean war; // whether a relation that counts has reached the war rung, which nothing undoes

    Crisis(CompiledScenario compiled, Observer observer) {
        this.compiled = compiled;
        this.state = new CrisisState(compiled);
        this.observer = observer;
    }

    /** Goes back to the start, with the random numbers of another replication, and draws the aims. */
    void start(KeyedRandom numbers) {
        random = numbers;
        tick = 0;
        war = false;
        Arrays.fill(draws, 0);
        state.reset();
        NationTable nations = compiled.nations;
        for (int nation = 0; nation < nations.count; nation++) {
            state.greedy[nation] = uniform(Purpose.AIM, nations.key[nation], 0) < nations.greedyShare[nation];
        }
        observer.started(this);
    }

    /** A number in (0, 1) for a purpose and an entity in this step. */
    double uniform(Purpose purpose, long entity, int draw) {
        draws[purpose.ordinal()]++;
        return random.uniform(purpose, entity, tick, draw);
    }

    /** A standard normal number for a purpose and an entity in the step {@code when}. */
    double normal(Purpose purpose, long entity, int when, int draw) {
        draws[purpose.ordinal()]++;
        return random.normal(purpose, entity, when, draw);
    }

    /** A Poisson count for a purpose and an entity in this step. */
    int poisson(Purpose purpose, long entity, double mean) {
        draws[purpose.ordinal()]++;
        return random.poisson(purpose, entity, tick, 0, Math.min(mean, MAX_EVENTS_A_STEP));
    }

    /** A mean above this is a slip in the units of a scenario; it is cut so that a step always ends. */
    private static final double MAX_EVENTS_A_STEP = 500;

    /** Changes a rung and tells the observer. */
    void move(int relation, int rung, MoveCause cause) {
        int before = state.rung[relation];
        int after = Math.max(0, Math.min(compiled.ladder.top(), rung));
        if (after != before) {
            state.rung[relation] = after;
            war |= after >= compiled.ladder.war() && compiled.relations.counts[relation];
            observer.moved(this, relation, before, after, cause);
        }
    }

    /** Time from the start to the beginning of this step, in days. */
    double now() {
        return tick * compiled.stepDays;
    }

    @Override
    public CompiledScenario compiled() {
        return compiled;
    }

    @Override
    public int tick() {
        return tick;
    }

    @Override
    public double day() {
        return (tick + 1) * compiled.stepDays;
    }

    @Override
    public int rung(int relation) {
        return state.rung[relation];
    }

    @Override
    public double perceivedRung(int relation) {
        return state.perceivedRung(relation);
    }

    @Override
    public double threat(int relation) {
        return state.threat(relation);
    }

    @Override
    public double commitment(int relation) {
        return state.commitment[relation];
    }

    @Override
    public double stress(int nation) {
        return state.stress[nation];
    }

    @Override
    public boolean greedy(int nation) {
        return state.greedy[nation];
    }

    @Override
    public long draws(Purpose purpose) {
        return draws[purpose.ordinal()];
    }
}
