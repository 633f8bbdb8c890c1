package org.parley.engine;

import org.parley.random.Purpose;

/**
 * Nations decide at Poisson times on the rung they will stand on towards each adversary. All decide on the same state;
 * {@link ActPhase} carries out what they decided.
 */
final class DecidePhase implements Phase {
    private final View view;
    private final Orders orders;

    DecidePhase(View view, Orders orders) {
        this.view = view;
        this.orders = orders;
    }

    @Override
    public void step(Crisis crisis) {
        NationTable nations = crisis.compiled.nations;
        System.arraycopy(crisis.state.rung, 0, orders.rung, 0, orders.rung.length);
        for (int nation = 0; nation < nations.count; nation++) {
            int[] relations = crisis.compiled.relations.of[nation];
            double rate = nations.tempo[nation] * (1 + nations.urgency[nation] * worstThreat(crisis, relations));
            int decisions = crisis.poisson(Purpose.DECISION, nations.key[nation], rate) + crisis.state.forced[nation];
            for (int number = 0; number < decisions; number++) {
                for (int relation : relations) {
                    decide(crisis, nation, relation, number);
                }
            }
        }
    }

    private void decide(Crisis crisis, int nation, int relation, int number) {
        int before = orders.rung[relation];
        int chosen =
                crisis.compiled.nations.doctrine[nation].nextRung(view.on(Purpose.CHOICE, relation, before, number));
        if (chosen < 0 || chosen > crisis.compiled.ladder.top()) {
            throw new IllegalStateException("doctrine of " + crisis.compiled.nations.ids.get(nation) + " chose rung "
                    + chosen + ", which is outside 0…" + crisis.compiled.ladder.top());
        }
        crisis.observer.decided(crisis, relation, chosen);
        double slip = crisis.compiled.nations.slip[nation];
        boolean slips =
                slip > 0 && crisis.uniform(Purpose.EXECUTION, crisis.compiled.relations.key[relation], number) < slip;
        orders.slipped[relation] = slips;
        orders.rung[relation] = Math.min(crisis.compiled.ladder.top(), slips ? chosen + 1 : chosen);
    }

    private static double worstThreat(Crisis crisis, int[] relations) {
        double worst = 0;
        for (int relation : relations) {
            worst = Math.max(worst, crisis.state.threat(relation));
        }
        return worst;
    }
}
