package org.parley.engine;

import java.util.Arrays;
import org.parley.engine.watch.MoveCause;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/** One replication while it runs: the compiled scenario, its state, its random numbers and who watches. */
final class Crisis implements RunView {
    private final CompiledScenario fine;
    CompiledScenario compiled; // in the pace of this step: fine or coarse
    final CrisisState state;
    final Observer observer;
    private final long[] draws = new long[Purpose.values().length];
    private KeyedRandom random = new KeyedRandom(0, 0);
    Interventions interventions = Interventions.NONE; // of this replication
    int tick;
    final EventViews views = new EventViews();
    boolean war; // whether a relation that counts has reached the war rung, which nothing undoes

    Crisis(CompiledScenario compiled, Observer observer) {
        this.fine = compiled;
        this.compiled = compiled;
        this.state = new CrisisState(compiled);
        this.observer = observer;
    }

    /** Goes back to the start, with the random numbers of another replication, and draws the aims. */
    void start(KeyedRandom numbers) {
        start(numbers, Interventions.NONE);
    }

    /** Goes back to the start, with other random numbers and interventions, and draws the aims. */
    void start(KeyedRandom numbers, Interventions turns) {
        random = numbers;
        interventions = turns;
        compiled = fine;
        tick = 0;
        war = false;
        Arrays.fill(draws, 0);
        state.reset();
        NationTable nations = compiled.nations;
        for (int nation = 0; nation < nations.count; nation++) {
            state.greedy[nation] = uniform(Purpose.AIM, nations.key[nation], 0) < nations.greedyShare[nation];
        }
        for (int nation = 0; nation < nations.count; nation++) {
            state.will[nation] = compiled.slow.will[nation];
        }
        PactTable pacts = compiled.pacts;
        for (int pact = 0; pact < pacts.count; pact++) {
            for (int protector : pacts.protectors[pact]) {
                state.pacts.setHonours(pact, protector, honours(pact, protector));
            }
        }
        weighPower();
        pace();
        observer.started(this);
    }

    /**
     * Becomes what another is, at the beginning of the same step and with the same random numbers; only who watches stays.
     *
     * @throws IllegalArgumentException if the other runs another compiled scenario
     */
    void copyFrom(Crisis other) {
        if (other.fine != fine) {
            throw new IllegalArgumentException("only a run of the very same compiled scenario can be copied");
        }
        compiled = other.compiled;
        tick = other.tick;
        war = other.war;
        random = other.random;
        interventions = other.interventions;
        System.arraycopy(other.draws, 0, draws, 0, draws.length);
        state.copyFrom(other.state);
    }

    /** The scenario in its fine pace, of which this is a run. */
    CompiledScenario scenario() {
        return fine;
    }

    /** Goes on with other random numbers, from this step on. */
    void drawFrom(KeyedRandom numbers) {
        random = numbers;
    }

    /** The random numbers it draws from. */
    KeyedRandom random() {
        return random;
    }

    private boolean honours(int pact, int protector) {
        double chance = compiled.pacts.honouring[pact] * state.will[protector];
        long key = KeyedRandom.entity(compiled.pacts.key[pact], compiled.nations.key[protector]);
        return chance >= 1 || uniform(Purpose.HONOUR, key, 0) < chance;
    }

    /** Chooses the length of this step: coarse while all is calm and nothing is due, fine otherwise. */
    void pace() {
        compiled = fine.coarse.filter(coarse -> isCalm(coarse.stride)).orElse(fine);
    }

    private boolean isCalm(int stride) {
        if (tick + stride > fine.ticks || fine.events.anyIn(tick, tick + stride)) {
            return false;
        }
        for (int rung : state.rung) {
            if (rung >= fine.fineFromRung) {
                return false;
            }
        }
        for (int end : state.deadline) {
            if (end >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Sets each side's share of the two sides' capability, with what its protectors would lend it. */
    void weighPower() {
        RelationTable relations = compiled.relations;
        for (int relation = 0; relation < relations.count; relation++) {
            double own = strength(relations.from[relation], relations.to[relation]);
            double other = strength(relations.to[relation], relations.from[relation]);
            state.power[relation] = own + other > 0 ? 2 * own / (own + other) : 1;
        }
    }

    /** What a nation counts as its own against another: its capability, and what its protectors would lend. */
    private double strength(int nation, int against) {
        PactTable pacts = compiled.pacts;
        double sum = state.capabilities.now[nation];
        for (int pact = 0; pact < pacts.count; pact++) {
            if (pacts.support[pact] > 0 && pacts.covers(pact, nation)) {
                for (int protector : pacts.protectors[pact]) {
                    if (protector != nation && protector != against) {
                        sum += pacts.support[pact] * state.capabilities.now[protector];
                    }
                }
            }
        }
        return sum;
    }

    /** Draws the political will of a nation anew, from its spread in the long run. */
    void drawWill(int nation, int when, int draw) {
        NationTable nations = compiled.nations;
        double fresh = normal(Purpose.WILL, nations.key[nation], when, draw);
        SlowTable slow = compiled.slow;
        state.will[nation] = Math.max(0, Math.min(1, slow.will[nation] + slow.willSpread[nation] * fresh));
    }

    /** How much of a measure gets through in a relation now, from the agreement to the operator; 0…1. */
    double reach(int measure, int relation) {
        MeasureTable measures = compiled.measures;
        return state.measures.force[measure][relation]
                * measures.coverage[measure]
                * measures.relay[measure]
                * measures.compliance[measure]
                * state.will[compiled.relations.to[relation]];
    }

    /** The higher of the two rungs of a pair. */
    int pairRung(int relation) {
        return Math.max(state.rung[relation], state.rung[compiled.relations.reverse[relation]]);
    }

    /** A number in (0, 1) for a purpose and an entity in this step. */
    double uniform(Purpose purpose, long entity, int draw) {
        draws[purpose.ordinal()]++;
        return random.uniform(purpose, entity, tick, draw);
    }

    /** A number in (0, 1) for a purpose and an entity in a step. */
    double uniform(Purpose purpose, long entity, int when, int draw) {
        draws[purpose.ordinal()]++;
        return random.uniform(purpose, entity, when, draw);
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
            observer.moved(this, views.moved.of(relation, before, after, cause));
        }
    }

    /** Time from the start to the beginning of this step, in days. */
    double now() {
        return tick * compiled.tickDays;
    }

    @Override
    public ScenarioIndex index() {
        return fine;
    }

    @Override
    public int tick() {
        return tick;
    }

    @Override
    public double day() {
        return (tick + compiled.stride) * compiled.tickDays;
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
    public double trust(int relation) {
        return state.trust[relation];
    }

    @Override
    public double capability(int nation) {
        return state.capabilities.now[nation];
    }

    @Override
    public int stride() {
        return compiled.stride;
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
