package org.parley.engine;

import java.util.Arrays;
import org.parley.engine.watch.MessageKind;

/** All that decides the future of a run. Mutable; one per thread, reset for every replication. */
final class CrisisState {
    /** Time constant at which forces forget one another's ways; an assumption: postings of some years. */
    static final double FAMILIARITY_DAYS = 3 * Steps.DAYS_A_YEAR;

    /** Places for notes that a doctrine has in each relation. */
    static final int NOTES = 4;

    static final int MESSAGE_KINDS = MessageKind.values().length;

    private final CompiledScenario compiled;

    final int[] rung; // [relation]
    final double[] belief; // [relation], log-odds
    final double[] seen; // [relation], rungs, without error
    final double[] error; // [relation], rungs
    final double[] commitment; // [relation], rungs
    final int[] lastStepUp; // [relation], tick of the last step up decided; −1 if none
    final double[] trust; // [relation], 0…1
    final double[] familiarity; // [relation], 0…1
    final double[] power; // [relation], 2·own / (own + other)
    final double[] notes; // [relation × note], of doctrines
    final int[] firebreak; // [relation], tick before which nobody steps up by decision
    final int[] scripted; // [incident kind × relation], incidents of history in this step
    final double[] will; // [nation], 0…1
    final Capabilities capabilities;
    final PactState pacts;
    final LeverState levers;
    final MeasureState measures;
    final Pending readings = new Pending();
    final Pending explanations = new Pending();
    final double[] stress; // [nation], 0…1
    final boolean[] greedy; // [nation]
    final double[] attention; // [nation], messages that may be read now
    final int[] forced; // [nation], decisions due in this step whatever the clock says
    final int[] deadlineSet; // [nation], tick
    final int[] deadline; // [nation], tick; −1 if none
    final boolean[] down; // [channel]
    final double[] free; // [channel], day from which on it takes the next message
    final int[] written; // [relation × message kind], messages in this step
    int quiet; // steps in a row in which every relation that counts was low
    final MessageRing messages = new MessageRing();
    private final int[] past; // [relation × memory], rungs of earlier steps
    private final int memory; // steps

    CrisisState(CompiledScenario compiled) {
        int relations = compiled.relations.count;
        int nations = compiled.nations.count;
        this.compiled = compiled;
        rung = new int[relations];
        belief = new double[relations];
        seen = new double[relations];
        error = new double[relations];
        commitment = new double[relations];
        lastStepUp = new int[relations];
        trust = new double[relations];
        familiarity = new double[relations];
        power = new double[relations];
        notes = new double[relations * NOTES];
        firebreak = new int[relations];
        scripted = new int[compiled.incidents.count * relations];
        will = new double[nations];
        capabilities = new Capabilities(compiled);
        pacts = new PactState(compiled.pacts.count, nations);
        levers = new LeverState(relations);
        measures = new MeasureState(compiled.measures.count, relations, nations);
        stress = new double[nations];
        greedy = new boolean[nations];
        attention = new double[nations];
        forced = new int[nations];
        deadlineSet = new int[nations];
        deadline = new int[nations];
        written = new int[relations * MESSAGE_KINDS];
        down = new boolean[compiled.channels.count];
        free = new double[compiled.channels.count];
        memory = 1
                + Math.min(
                        compiled.ticks,
                        Arrays.stream(compiled.nations.delay).max().orElse(0));
        past = new int[relations * memory];
    }

    void reset() {
        RelationTable relations = compiled.relations;
        System.arraycopy(relations.startRung, 0, rung, 0, rung.length);
        System.arraycopy(relations.startThreat, 0, belief, 0, belief.length);
        System.arraycopy(relations.startCommitment, 0, commitment, 0, commitment.length);
        for (int relation = 0; relation < rung.length; relation++) {
            seen[relation] = rung[relations.reverse[relation]];
        }
        System.arraycopy(relations.trust, 0, trust, 0, trust.length);
        Arrays.fill(familiarity, 0);
        Arrays.fill(notes, 0);
        Arrays.fill(firebreak, 0);
        capabilities.reset();
        pacts.reset();
        levers.reset();
        measures.reset();
        readings.clear();
        explanations.clear();
        Arrays.fill(error, 0);
        Arrays.fill(lastStepUp, -1);
        Arrays.fill(stress, 0);
        Arrays.fill(attention, 0);
        Arrays.fill(deadline, -1);
        Arrays.fill(down, false);
        Arrays.fill(free, 0);
        quiet = 0;
        messages.clear();
    }

    /** Becomes what another is, to the last bit; both are of the same scenario. What one does then, the other does not feel. */
    void copyFrom(CrisisState other) {
        copyRelations(other);
        copyNations(other);
        capabilities.copyFrom(other.capabilities);
        pacts.copyFrom(other.pacts);
        levers.copyFrom(other.levers);
        measures.copyFrom(other.measures);
        readings.copyFrom(other.readings);
        explanations.copyFrom(other.explanations);
        messages.copyFrom(other.messages);
        Columns.copy(other.down, down);
        Columns.copy(other.free, free);
        quiet = other.quiet;
    }

    private void copyRelations(CrisisState other) {
        Columns.copy(other.rung, rung);
        Columns.copy(other.belief, belief);
        Columns.copy(other.seen, seen);
        Columns.copy(other.error, error);
        Columns.copy(other.commitment, commitment);
        Columns.copy(other.lastStepUp, lastStepUp);
        Columns.copy(other.trust, trust);
        Columns.copy(other.familiarity, familiarity);
        Columns.copy(other.power, power);
        Columns.copy(other.notes, notes);
        Columns.copy(other.firebreak, firebreak);
        Columns.copy(other.scripted, scripted);
        Columns.copy(other.written, written);
        Columns.copy(other.past, past);
    }

    private void copyNations(CrisisState other) {
        Columns.copy(other.will, will);
        Columns.copy(other.stress, stress);
        Columns.copy(other.greedy, greedy);
        Columns.copy(other.attention, attention);
        Columns.copy(other.forced, forced);
        Columns.copy(other.deadlineSet, deadlineSet);
        Columns.copy(other.deadline, deadline);
    }

    /** Forgets what belongs to the step before. */
    void newStep() {
        Arrays.fill(written, 0);
        Arrays.fill(scripted, 0);
        Arrays.fill(forced, 0);
    }

    /** The probability that the other side of a relation is greedy. */
    double threat(int relation) {
        return LogOdds.probability(belief[relation]);
    }

    /** What a nation believes the other's rung to be. */
    double perceivedRung(int relation) {
        return seen[relation] + error[relation];
    }

    /** Shifts a belief, within its limits; by how much is returned. */
    double learn(int relation, double logOdds) {
        double before = belief[relation];
        belief[relation] = LogOdds.bounded(before + logOdds);
        return belief[relation] - before;
    }

    /** Remembers the rungs of a step, of that many ticks, for those who see them later. */
    void remember(int tick, int ticks) {
        for (int when = tick + Math.max(0, ticks - memory); when < tick + ticks; when++) {
            for (int relation = 0; relation < rung.length; relation++) {
                past[relation * memory + when % memory] = rung[relation];
            }
        }
    }

    /** The longest delay that is remembered, in ticks. */
    int longestDelay() {
        return memory - 1;
    }

    /** The rung of a relation as it was {@code delay} steps before {@code tick}, the first one before the start. */
    int rungBefore(int relation, int tick, int delay) {
        int then = tick - delay;
        return then < 0 ? compiled.relations.startRung[relation] : past[relation * memory + then % memory];
    }
}
