package org.parley.engine;

import org.parley.engine.watch.MoveCause;
import org.parley.random.Purpose;

/** Nations lose control: a rung rises without a decision. */
final class ControlPhase implements Phase {
    @Override
    public void step(Crisis crisis) {
        for (int relation = 0; relation < crisis.compiled.relations.count; relation++) {
            int rung = crisis.state.rung[relation];
            double hazard = hazard(crisis, relation, rung);
            if (hazard > 0 && crisis.uniform(Purpose.CONTROL, crisis.compiled.relations.key[relation], 0) < hazard) {
                crisis.move(relation, rung + 1, MoveCause.LOSS_OF_CONTROL);
            }
        }
    }

    private static double hazard(Crisis crisis, int relation, int rung) {
        double factor = crisis.state.levers.control[relation];
        return factor == 1
                ? crisis.compiled.lossOfControl[rung]
                : Steps.probability(
                        factor * crisis.compiled.ladder.lossOfControlPerDay().get(rung), crisis.compiled.stepDays);
    }
}
