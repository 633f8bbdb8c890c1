package org.parley.measure;

import org.parley.model.ActivityActions;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Makes forces know one another's ways, so that accidents between them are less often misread.
 *
 * @param perActivity share of what is unfamiliar that an activity removes
 */
public record Familiarity(double perActivity) implements MeasureEffect {
    static final Param PER_ACTIVITY =
            Param.share("perActivity", "share of what is unfamiliar that an activity removes");

    public Familiarity {
        PER_ACTIVITY.check(perActivity);
    }

    static Familiarity read(Fields fields) {
        return new Familiarity(fields.number(PER_ACTIVITY));
    }

    @Override
    public void act(ActivityActions actions) {
        actions.familiarity(perActivity);
    }
}
