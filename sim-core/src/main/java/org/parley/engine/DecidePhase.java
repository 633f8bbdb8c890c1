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
            int decisions = due(crisis, nation) + crisis.state.forced[nation];
            for (int number = 0; number < decisions; number++) {
                for (int relation : relations) {
                    decide(crisis, nation, relation, number);
                }
            }
        }
    }

    /** Decisions that fall into this step, by timetable or by chance. */
    private static int due(Crisis crisis, int nation) {
        NationTable nations = crisis.compiled.nations;
        int every = nations.every[nation];
        if (every > 0) {
            return (crisis.tick + crisis.compiled.stride) / every - crisis.tick / every;
        }
        double worst = worstThreat(crisis, crisis.compiled.relations.of[nation]);
        double rate = nations.tempo[nation] * (1 + nations.urgency[nation] * worst);
        return crisis.poisson(Purpose.DECISION, nations.key[nation], rate);
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
        int slip = slip(crisis, nation, relation, number);
        orders.slipped[relation] = slip != 0;
        orders.rung[relation] = Math.max(0, Math.min(crisis.compiled.ladder.top(), chosen + slip));
    }

    /** By how many rungs the execution of a decision misses it. */
    private static int slip(Crisis crisis, int nation, int relation, int number) {
        double up = crisis.compiled.nations.slip[nation];
        double down = crisis.compiled.nations.slipDown[nation];
        if (up + down == 0) {
            return 0;
        }
        double point = crisis.uniform(Purpose.EXECUTION, crisis.compiled.relations.key[relation], number);
        return point < up ? 1 : point > 1 - down ? -1 : 0;
    }

    private static double worstThreat(Crisis crisis, int[] relations) {
        double worst = 0;
        for (int relation : relations) {
            worst = Math.max(worst, crisis.state.threat(relation));
        }
        return worst;
    }
}
