package org.parley.model.nation;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * What a nation sees with its own eyes.
 *
 * <p>The estimate follows the true rung, {@code delayHours} old, with time constant {@code smoothingHours}. On top lies
 * an error with that same memory (an Ornstein-Uhlenbeck process), so neither depends on the step.
 *
 * @param noise standard deviation of the error of the estimate
 * @param delayHours age of what is seen
 * @param smoothingHours time constant of the estimate
 */
public record Observation(double noise, double delayHours, double smoothingHours) {
    static final Param NOISE = Param.of("noise", Unit.RUNGS, 0, 20, "standard deviation of the error of the estimate")
            .orElse(0.5, "assumption: prototype value, one rung a look at four looks a day");
    static final Param DELAY = Param.of("delayHours", Unit.HOURS, 0, 8784, "age of what is seen")
            .orElse(12, "assumption: prototype value");
    static final Param SMOOTHING = Param.of("smoothingHours", Unit.HOURS, 0, 8784, "time constant of the estimate")
            .orElse(12, "assumption: prototype value");

    public Observation {
        NOISE.check(noise);
        DELAY.check(delayHours);
        SMOOTHING.check(smoothingHours);
    }

    /** Reads it from its fields; what is left out has the default of the parameter. */
    public static Observation read(Fields fields) {
        return new Observation(fields.number(NOISE), fields.number(DELAY), fields.number(SMOOTHING));
    }

    /** Without any error. */
    public Observation exact() {
        return new Observation(0, delayHours, smoothingHours);
    }

    /** Without any delay. */
    public Observation fresh() {
        return new Observation(noise, 0, smoothingHours);
    }
}
