package org.parley.engine;

import org.parley.engine.watch.MoveCause;

/**
 * Carries out what was decided. A public step up commits; a step down pays its audience cost once and frees from the
 * commitment it broke (an assumption).
 */
final class ActPhase implements Phase {
    private final Orders orders;

    ActPhase(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void step(Crisis crisis) {
        CrisisState state = crisis.state;
        for (int relation = 0; relation < orders.rung.length; relation++) {
            int before = state.rung[relation];
            boolean held = orders.rung[relation] > before && crisis.tick < state.firebreak[relation];
            int after = held ? before : orders.rung[relation];
            if (after > before) {
                state.lastStepUp[relation] = crisis.tick;
                double publicly = before + crisis.compiled.relations.publicity[relation] * (after - before);
                state.commitment[relation] = Math.max(state.commitment[relation], publicly);
            } else if (after < before) {
                state.commitment[relation] = Math.min(state.commitment[relation], after);
            }
            crisis.move(relation, after, orders.slipped[relation] ? MoveCause.SLIP : MoveCause.DECISION);
            orders.slipped[relation] = false;
        }
    }
}
