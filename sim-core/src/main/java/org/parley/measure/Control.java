package org.parley.measure;

import org.parley.model.Levers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Makes loss of control at close quarters rarer: rules of engagement, standing orders.
 *
 * @param factor factor on the hazard of losing control
 */
public record Control(double factor) implements MeasureEffect {
    static final Param FACTOR = Domains.factor("factor", "factor on the hazard of losing control");

    public Control {
        FACTOR.check(factor);
    }

    static Control read(Fields fields) {
        return new Control(fields.number(FACTOR));
    }

    @Override
    public void hold(Levers levers, double share) {
        levers.lossOfControl(Domains.weakened(factor, share));
    }
}
