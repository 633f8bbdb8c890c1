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
    private final ColumnRegister columns = new ColumnRegister();

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
        int nations = compiled.nations.count;
        this.compiled = compiled;
        RelationTable relations = compiled.relations;
        int count = relations.count;
        rung = columns.counts(relations.startRung);
        belief = columns.numbers(relations.startThreat);
        seen = columns.numbers(Arrays.stream(relations.reverse)
                .mapToDouble(reverse -> relations.startRung[reverse])
                .toArray());
        error = columns.numbers(count, 0);
        commitment = columns.numbers(relations.startCommitment);
        lastStepUp = columns.counts(count, -1);
        trust = columns.numbers(relations.trust);
        familiarity = columns.numbers(count, 0);
        power = columns.numbers(count, 0);
        notes = columns.numbers(count * NOTES, 0);
        firebreak = columns.counts(count, 0);
        scripted = columns.counts(compiled.incidents.count * count, 0);
        will = columns.numbers(nations, 0);
        capabilities = new Capabilities(compiled);
        pacts = new PactState(compiled.pacts.count, nations);
        levers = new LeverState(count);
        measures = new MeasureState(compiled.measures.count, count, nations);
        stress = columns.numbers(nations, 0);
        greedy = columns.flags(nations);
        attention = columns.numbers(nations, 0);
        forced = columns.counts(nations, 0);
        deadlineSet = columns.counts(nations, 0);
        deadline = columns.counts(nations, -1);
        written = columns.counts(count * MESSAGE_KINDS, 0);
        down = columns.flags(compiled.channels.count);
        free = columns.numbers(compiled.channels.count, 0);
        memory = 1
                + Math.min(
                        compiled.ticks,
                        Arrays.stream(compiled.nations.delay).max().orElse(0));
        past = columns.counts(count * memory, 0);
    }

    void reset() {
        columns.reset();
        capabilities.reset();
        pacts.reset();
        levers.reset();
        measures.reset();
        readings.clear();
        explanations.clear();
        messages.clear();
        quiet = 0;
    }

    /** Becomes what another is, to the last bit; both are of the same scenario. What one does then, the other does not feel. */
    void copyFrom(CrisisState other) {
        columns.copyFrom(other.columns);
        capabilities.copyFrom(other.capabilities);
        pacts.copyFrom(other.pacts);
        levers.copyFrom(other.levers);
        measures.copyFrom(other.measures);
        readings.copyFrom(other.readings);
        explanations.copyFrom(other.explanations);
        messages.copyFrom(other.messages);
        quiet = other.quiet;
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
