package org.parley.measure;

import org.parley.model.Levers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Makes false alarms of warning systems rarer, or more frequent: shared early warning, notices of launches.
 *
 * @param factor factor on the rate of false alarms
 */
public record FalseAlarms(double factor) implements MeasureEffect {
    static final Param FACTOR = Domains.factor("factor", "factor on the rate of false alarms");

    public FalseAlarms {
        FACTOR.check(factor);
    }

    static FalseAlarms read(Fields fields) {
        return new FalseAlarms(fields.number(FACTOR));
    }

    @Override
    public void hold(Levers levers, double share) {
        levers.falseAlarms(Domains.weakened(factor, share));
    }
}
