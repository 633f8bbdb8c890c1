package org.parley.engine;

import org.parley.random.Purpose;

/** What changes over months and years: trust, familiarity, political will and capability. */
final class SlowPhase implements Phase {
    private final ArmsRace arms = new ArmsRace();

    @Override
    public void step(Crisis crisis) {
        for (int relation = 0; relation < crisis.compiled.relations.count; relation++) {
            trust(crisis, relation);
        }
        for (int nation = 0; nation < crisis.compiled.nations.count; nation++) {
            will(crisis, nation);
        }
        if (crisis.compiled.slow.armsMove || crisis.compiled.pacts.transfers()) {
            arms.step(crisis);
            crisis.weighPower();
        }
    }

    /** Trust grows towards 1 with what measures do, and falls back to its start; exact over the step. */
    private static void trust(Crisis crisis, int relation) {
        RelationTable relations = crisis.compiled.relations;
        double gain = crisis.state.levers.trust[relation];
        double back = relations.trustReturn[relation];
        double rate = gain + back;
        if (rate > 0) {
            double end = (gain + back * relations.trust[relation]) / rate;
            double share = Steps.probability(rate, crisis.compiled.stepDays);
            crisis.state.trust[relation] += share * (end - crisis.state.trust[relation]);
        }
        if (crisis.state.familiarity[relation] > 0) {
            crisis.state.familiarity[relation] *=
                    StrictMath.exp(-crisis.compiled.stepDays / CrisisState.FAMILIARITY_DAYS);
        }
    }

    private static void will(Crisis crisis, int nation) {
        NationTable nations = crisis.compiled.nations;
        SlowTable slow = crisis.compiled.slow;
        double spread = slow.willSpread[nation];
        if (spread > 0) {
            double keep = slow.willKeep[nation];
            double usual = slow.will[nation];
            double fresh = crisis.normal(Purpose.WILL, nations.key[nation], crisis.tick, 0);
            double next =
                    usual + keep * (crisis.state.will[nation] - usual) + spread * Math.sqrt(1 - keep * keep) * fresh;
            crisis.state.will[nation] = Math.max(0, Math.min(1, next));
        }
        double change = slow.leaders[nation];
        if (change > 0 && crisis.uniform(Purpose.LEADERS, nations.key[nation], 0) < change) {
            crisis.drawWill(nation, crisis.tick, 1);
        }
    }
}
