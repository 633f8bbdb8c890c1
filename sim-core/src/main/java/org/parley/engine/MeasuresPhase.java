package org.parley.engine;

import org.jspecify.annotations.Nullable;
import org.parley.model.MeasureEffect;
import org.parley.model.Mediation;
import org.parley.random.Purpose;

/** Measures come into force, wear off, are suspended, and work; their parties meet, and mediators report. */
final class MeasuresPhase implements Phase {
    private static final double LN2 = StrictMath.log(2);

    private final Activities activities;

    MeasuresPhase(Activities activities) {
        this.activities = activities;
    }

    @Override
    public void step(Crisis crisis) {
        MeasureTable table = crisis.compiled.measures;
        if (table.count > 0) {
            crisis.state.levers.reset();
        }
        for (int measure = 0; measure < table.count; measure++) {
            start(crisis, measure);
            if (isInForce(crisis, measure)) {
                meet(crisis, measure); // first, so that a renewal counts at once
                hold(crisis, measure);
                mediate(crisis, measure);
            } else {
                rest(crisis, measure);
            }
        }
    }

    /** Brings a measure into force once its day has come and its trigger was pulled. */
    private static void start(Crisis crisis, int measure) {
        MeasureTable table = crisis.compiled.measures;
        MeasureState state = crisis.state.measures;
        boolean due = state.since[measure] == MeasureState.NOT_YET && crisis.tick >= table.from[measure];
        if (due && (table.trigger[measure] == 0 || highest(crisis, measure) >= table.trigger[measure])) {
            state.since[measure] = table.trigger[measure] == 0 ? table.from[measure] : crisis.tick;
            state.renewed[measure] = state.since[measure];
        }
    }

    private static boolean isInForce(Crisis crisis, int measure) {
        return crisis.state.measures.since[measure] != MeasureState.NOT_YET
                && crisis.now() < crisis.compiled.measures.until[measure];
    }

    private static int highest(Crisis crisis, int measure) {
        int highest = 0;
        for (int relation : crisis.compiled.measures.pairs[measure]) {
            highest = Math.max(highest, crisis.state.rung[relation]);
        }
        return highest;
    }

    private static void rest(Crisis crisis, int measure) {
        for (int relation : crisis.compiled.measures.relations[measure]) {
            crisis.state.measures.force[measure][relation] = 0;
        }
    }

    private static void hold(Crisis crisis, int measure) {
        MeasureTable table = crisis.compiled.measures;
        double fresh = freshness(crisis, measure);
        for (int relation : table.relations[measure]) {
            boolean suspended = crisis.pairRung(relation) >= table.suspended[measure];
            double force = suspended ? 0 : table.strength[measure] * fresh;
            crisis.state.measures.force[measure][relation] = force;
            double share = crisis.reach(measure, relation);
            if (share > 0) {
                for (MeasureEffect effect : table.effects[measure]) {
                    effect.hold(crisis.state.levers.on(relation), share);
                }
            }
        }
    }

    /** Share of a measure that is not forgotten yet. */
    private static double freshness(Crisis crisis, int measure) {
        double days = (crisis.tick - crisis.state.measures.renewed[measure]) * crisis.compiled.tickDays;
        return StrictMath.exp(-LN2 * days / crisis.compiled.measures.halfLife[measure]);
    }

    private void meet(Crisis crisis, int measure) {
        MeasureTable table = crisis.compiled.measures;
        boolean suspended = highest(crisis, measure) >= table.suspended[measure];
        if (table.activities[measure] == 0 || suspended) {
            return;
        }
        double will = 1;
        for (int nation : table.by[measure]) {
            will = Math.min(will, crisis.state.will[nation]);
        }
        double mean = table.activities[measure] * table.strength[measure] * table.compliance[measure] * will;
        int count = crisis.poisson(Purpose.ACTIVITY, table.key[measure], mean);
        for (int number = 0; number < count; number++) {
            crisis.state.measures.renewed[measure] = crisis.tick;
            crisis.observer.activity(crisis, measure);
            activities.hold(crisis, measure, number);
        }
    }

    /** A mediator is called when two parties stand high, and reports after its delay, once. */
    private static void mediate(Crisis crisis, int measure) {
        @Nullable Mediation mediation = crisis.compiled.measures.mediation[measure];
        if (mediation == null || mediation.evidence() == 0) {
            return;
        }
        MeasureState state = crisis.state.measures;
        for (int relation : crisis.compiled.measures.pairs[measure]) {
            boolean high = crisis.pairRung(relation) >= mediation.startsAtRung();
            if (high && state.called[measure][relation] == MeasureState.NOT_YET) {
                state.called[measure][relation] = crisis.tick;
            }
            boolean called = state.called[measure][relation] != MeasureState.NOT_YET;
            double days = called ? (crisis.tick - state.called[measure][relation]) * crisis.compiled.tickDays : -1;
            boolean due = days >= mediation.delayDays() && !state.reported[measure][relation];
            if (due && crisis.reach(measure, relation) > 0) {
                state.reported[measure][relation] = true;
                report(crisis, measure, mediation, relation);
            }
        }
    }

    private static void report(Crisis crisis, int measure, Mediation mediation, int relation) {
        int subject = crisis.compiled.relations.to[relation];
        long key = crisis.compiled.nations.key[subject];
        double number = crisis.uniform(Purpose.MEDIATION, crisis.compiled.measures.key[measure] ^ key, 0, 0);
        double[] opinion = crisis.state.measures.opinion[measure];
        if (Double.isNaN(opinion[subject])) {
            opinion[subject] = number; // stays, though a copy of this run draws other numbers from here on
        }
        boolean right = opinion[subject] < (1 + mediation.information()) / 2;
        boolean saysGreedy = right == crisis.state.greedy[subject];
        double evidence = crisis.reach(measure, relation) * mediation.evidence();
        crisis.state.learn(relation, saysGreedy ? evidence : -evidence);
        crisis.observer.mediated(crisis, measure, relation, saysGreedy);
    }
}
