package org.parley.engine;

/** Beliefs drift with what is seen and leak back to their prior. */
final class DriftPhase implements Phase {
    private static final double RUNGS_A_UNIT = 3; // excess of three rungs is one unit of evidence; an assumption
    private static final double MOST = 1.5; // units of evidence; an assumption that keeps belief from jumping

    @Override
    public void step(Crisis crisis) {
        RelationTable relations = crisis.compiled.relations;
        NationTable nations = crisis.compiled.nations;
        CrisisState state = crisis.state;
        for (int relation = 0; relation < relations.count; relation++) {
            int nation = relations.from[relation];
            double excess = state.perceivedRung(relation)
                    - nations.empathy[nation] * state.rung[relation]
                    - nations.calm[nation];
            double reading =
                    Math.max(-MOST, Math.min(MOST, excess / RUNGS_A_UNIT)) + Hostility.shift(crisis, nation, relation);
            double prior = relations.prior[relation] - nations.trustWeight[nation] * (state.trust[relation] - 0.5);
            double kept = prior + nations.keep[nation] * (state.belief[relation] - prior);
            state.belief[relation] = LogOdds.bounded(kept + nations.drift[nation] * reading);
        }
    }
}
