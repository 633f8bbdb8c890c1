package org.parley.measure;

import org.parley.model.ActivityActions;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Hands on capability: aid, training, technology.
 *
 * @param perActivity share of the gap to the strongest party that an activity closes
 */
public record Transfer(double perActivity) implements MeasureEffect {
    static final Param PER_ACTIVITY =
            Param.share("perActivity", "share of the gap to the strongest party that an activity closes");

    public Transfer {
        PER_ACTIVITY.check(perActivity);
    }

    static Transfer read(Fields fields) {
        return new Transfer(fields.number(PER_ACTIVITY));
    }

    @Override
    public void act(ActivityActions actions) {
        actions.transfer(perActivity);
    }
}
