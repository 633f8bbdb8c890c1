package org.parley.measure;

import org.parley.model.ActivityActions;
import org.parley.model.Levers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Builds trust, all the time or with each activity; what is gained grows smaller as trust grows.
 *
 * @param perDay share of distrust removed in a day
 * @param perActivity share of distrust removed by an activity
 */
public record TrustBuilding(double perDay, double perActivity) implements MeasureEffect {
    static final Param PER_DAY =
            Param.rate("perDay", "share of distrust removed in a day").orElse(0, "neutral");
    static final Param PER_ACTIVITY = Param.share("perActivity", "share of distrust removed by an activity")
            .orElse(0, "neutral");

    public TrustBuilding {
        PER_DAY.check(perDay);
        PER_ACTIVITY.check(perActivity);
    }

    static TrustBuilding read(Fields fields) {
        return new TrustBuilding(fields.number(PER_DAY), fields.number(PER_ACTIVITY));
    }

    @Override
    public void hold(Levers levers, double share) {
        levers.trustPerDay(share * perDay);
    }

    @Override
    public void act(ActivityActions actions) {
        actions.trust(perActivity);
    }
}
