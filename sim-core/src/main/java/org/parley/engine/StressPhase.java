package org.parley.engine;

/** Stress follows the worst of threat times rung, and the deadline that runs out. */
final class StressPhase implements Phase {
    @Override
    public void step(Crisis crisis) {
        NationTable nations = crisis.compiled.nations;
        double[] stress = crisis.state.stress;
        for (int nation = 0; nation < nations.count; nation++) {
            double strain = Math.min(1, strain(crisis, nation) + pressure(crisis, nation));
            stress[nation] += nations.stressShare[nation] * (nations.stressGain[nation] * strain - stress[nation]);
            expire(crisis, nation);
        }
    }

    private static double strain(Crisis crisis, int nation) {
        CrisisState state = crisis.state;
        double worst = 0;
        for (int relation : crisis.compiled.relations.of[nation]) {
            double height =
                    Math.max(state.rung[relation], state.perceivedRung(relation)) / crisis.compiled.ladder.top();
            worst = Math.max(worst, state.threat(relation) * height);
        }
        return Math.max(0, worst);
    }

    /** Share of the time to the deadline that has passed. */
    private static double pressure(Crisis crisis, int nation) {
        CrisisState state = crisis.state;
        int end = state.deadline[nation];
        if (end < 0) {
            return 0;
        }
        int set = state.deadlineSet[nation];
        return crisis.tick >= end ? 1 : (crisis.tick - set) / (double) (end - set);
    }

    /** When all of the time has passed, the nation must decide. */
    private static void expire(Crisis crisis, int nation) {
        CrisisState state = crisis.state;
        if (state.deadline[nation] >= 0 && crisis.tick >= state.deadline[nation]) {
            state.deadline[nation] = -1;
            state.forced[nation]++;
        }
    }
}
