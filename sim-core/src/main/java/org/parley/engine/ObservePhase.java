package org.parley.engine;

import org.parley.random.Purpose;

/** Nations look for themselves: late, smoothed, and with an error that has a memory. */
final class ObservePhase implements Phase {
    @Override
    public void step(Crisis crisis) {
        CrisisState state = crisis.state;
        RelationTable relations = crisis.compiled.relations;
        NationTable nations = crisis.compiled.nations;
        state.remember(crisis.tick);
        for (int relation = 0; relation < relations.count; relation++) {
            int nation = relations.from[relation];
            double share = nations.smoothing[nation];
            state.seen[relation] += share * (target(crisis, relation) - state.seen[relation]);
            double noise = nations.noise[nation] * relations.blur[relation];
            if (noise > 0) {
                double keep = 1 - share;
                double fresh = crisis.normal(Purpose.OBSERVATION, relations.key[relation], crisis.tick, 0);
                state.error[relation] = keep * state.error[relation] + noise * Math.sqrt(1 - keep * keep) * fresh;
            }
        }
    }

    /** The rung there is to see: the other's against the nation itself, or against an ally it counts as its own. */
    private static double target(Crisis crisis, int relation) {
        RelationTable relations = crisis.compiled.relations;
        int delay = crisis.compiled.nations.delay[relations.from[relation]];
        double target = crisis.state.rungBefore(relations.reverse[relation], crisis.tick, delay);
        int[] attacks = relations.ally[relation];
        for (int i = 0; i < attacks.length; i++) {
            double weight = relations.allyWeight[relation][i];
            target = Math.max(target, weight * crisis.state.rungBefore(attacks[i], crisis.tick, delay));
        }
        return target;
    }
}
