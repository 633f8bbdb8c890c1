package org.parley.engine;

import org.parley.random.Purpose;

/**
 * Capability of all nations over one step: Richardson's equations with perceptions, delays and noise, and what allies
 * hand on. Exact over the step for constant others and no delay of one's own; else an Euler step.
 */
final class ArmsRace {
    void step(Crisis crisis) {
        NationTable nations = crisis.compiled.nations;
        SlowTable slow = crisis.compiled.slow;
        double[] next = crisis.state.capabilities.next;
        for (int nation = 0; nation < nations.count; nation++) {
            next[nation] = slow.arms[nation].moves()
                    ? Math.max(0, grown(crisis, nation))
                    : crisis.state.capabilities.now[nation];
        }
        share(crisis, next);
        System.arraycopy(next, 0, crisis.state.capabilities.now, 0, next.length);
        crisis.state.capabilities.remember(crisis.tick, crisis.compiled.stride);
    }

    private static double grown(Crisis crisis, int nation) {
        SlowTable slow = crisis.compiled.slow;
        double years = crisis.compiled.stepDays / Steps.DAYS_A_YEAR;
        double fatigue = slow.arms[nation].fatiguePerYear();
        double drive = slow.arms[nation].growthPerYear() + slow.arms[nation].reactionPerYear() * threat(crisis, nation);
        double own = crisis.state.capabilities.now[nation];
        int late = slow.budgetDelay[nation];
        double grown;
        if (late == 0) {
            grown = own * StrictMath.exp(-fatigue * years) + drive * Steps.integral(fatigue, years);
        } else {
            grown = own + years * (drive - fatigue * crisis.state.capabilities.before(nation, crisis.tick, late));
        }
        double noise = slow.arms[nation].noise();
        if (noise > 0) {
            double spread = noise * Math.sqrt(late == 0 ? Steps.integral(2 * fatigue, years) : years);
            grown += spread * crisis.normal(Purpose.ARMS, crisis.compiled.nations.key[nation], crisis.tick, 0);
        }
        return grown;
    }

    /** What the adversaries have, as far as it is known and they are believed to be greedy. */
    private static double threat(Crisis crisis, int nation) {
        RelationTable relations = crisis.compiled.relations;
        int late = crisis.compiled.slow.sightDelay[nation];
        double sum = 0;
        for (int relation : relations.of[nation]) {
            int other = relations.to[relation];
            sum += crisis.state.threat(relation) * crisis.state.capabilities.before(other, crisis.tick, late);
        }
        return sum;
    }

    /** Allies close part of the gap to the strongest of them. */
    private static void share(Crisis crisis, double[] next) {
        PactTable pacts = crisis.compiled.pacts;
        for (int pact = 0; pact < pacts.count; pact++) {
            if (pacts.technology[pact] > 0) {
                double most = 0;
                for (int member : pacts.members[pact]) {
                    most = Math.max(most, next[member]);
                }
                for (int member : pacts.members[pact]) {
                    next[member] += pacts.technology[pact] * (most - next[member]);
                }
            }
        }
    }
}
