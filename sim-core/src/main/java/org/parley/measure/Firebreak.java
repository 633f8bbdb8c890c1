package org.parley.measure;

import org.parley.model.IncidentLevers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * After an incident neither side steps up by decision for a while.
 *
 * @param hours how long
 */
public record Firebreak(double hours) implements MeasureEffect {
    static final Param HOURS =
            Param.of("hours", Unit.HOURS, 0, 8784, "time after an incident in which neither side steps up");

    public Firebreak {
        HOURS.check(hours);
    }

    static Firebreak read(Fields fields) {
        return new Firebreak(fields.number(HOURS));
    }

    @Override
    public void meet(IncidentLevers levers) {
        levers.firebreak(hours);
    }
}
