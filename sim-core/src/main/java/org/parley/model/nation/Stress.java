package org.parley.model.nation;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * How strain builds up in a government: towards the worst of threat times rung, and towards 1 as a deadline runs out
 * (Holsti 1972, Crisis, Escalation, War: time pressure and perceived hostility).
 *
 * @param gain how much of that strain is felt; 0 switches stress off
 * @param relaxationDays time constant of stress
 */
public record Stress(double gain, double relaxationDays) {
    static final Param GAIN =
            Param.share("gain", "share of the strain that is felt").orElse(1, "assumption");
    static final Param RELAXATION = Param.of("relaxationDays", Unit.DAYS, 0, 3650, "time constant of stress")
            .orElse(2, "assumption");

    public Stress {
        GAIN.check(gain);
        RELAXATION.check(relaxationDays);
    }

    /** Reads it from its fields; what is left out has the default of the parameter. */
    public static Stress read(Fields fields) {
        return new Stress(fields.number(GAIN), fields.number(RELAXATION));
    }

    /** Without any effect of stress. */
    public Stress none() {
        return new Stress(0, relaxationDays);
    }
}
