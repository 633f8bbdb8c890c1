package org.parley.engine;

import org.parley.random.Purpose;

/** Nations look for themselves: late, smoothed, and with an error that has a memory. */
final class ObservePhase implements Phase {
    @Override
    public void step(Crisis crisis) {
        CrisisState state = crisis.state;
        RelationTable relations = crisis.compiled.relations;
        NationTable nations = crisis.compiled.nations;
        state.remember(crisis.tick, crisis.compiled.stride);
        for (int relation = 0; relation < relations.count; relation++) {
            int nation = relations.from[relation];
            double share = nations.smoothing[nation];
            state.seen[relation] += share * (target(crisis, relation) - state.seen[relation]);
            double noise = nations.noise[nation] * relations.blur[relation] * state.levers.observationNoise[relation];
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
        int delay = delay(crisis, relation);
        double target = crisis.state.rungBefore(relations.reverse[relation], crisis.tick, delay);
        int[] duties = crisis.compiled.pacts.duties[relation];
        for (int duty = 0; duty < duties.length; duty += 3) {
            double weight = weight(crisis, duties[duty], relation, duties[duty + 2]);
            target = Math.max(target, weight * crisis.state.rungBefore(duties[duty + 1], crisis.tick, delay));
        }
        return target;
    }

    /** How old what is seen is, in ticks; never older than is remembered. */
    private static int delay(Crisis crisis, int relation) {
        int delay = crisis.compiled.nations.delay[crisis.compiled.relations.from[relation]];
        double factor = crisis.state.levers.observationDelay[relation];
        return factor == 1 ? delay : Math.min(crisis.state.longestDelay(), (int) Math.round(delay * factor));
    }

    /**
     * How much of a rung against an ally counts as against oneself, if the pact is honoured; what several pacts claim
     * at once is divided among them.
     */
    private static double weight(Crisis crisis, int pact, int relation, int toAlly) {
        PactTable pacts = crisis.compiled.pacts;
        int protector = crisis.compiled.relations.from[relation];
        if (!crisis.state.pacts.honours(pact, protector)) {
            return 0;
        }
        double boost = toAlly < 0 ? 0 : crisis.state.levers.cohesion[toAlly];
        double cohesion = Math.min(1, pacts.cohesion[pact] + boost);
        return pacts.commitment[pact] * cohesion / Math.max(1, crisis.state.pacts.claimed[protector]);
    }
}
