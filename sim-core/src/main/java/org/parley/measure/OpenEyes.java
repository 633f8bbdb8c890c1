package org.parley.measure;

import org.parley.model.Levers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Lets the parties see each other better and sooner: overflights, observers, exchange of data.
 *
 * @param noiseFactor factor on the error of observation
 * @param delayFactor share of the age of what is seen that is left
 */
public record OpenEyes(double noiseFactor, double delayFactor) implements MeasureEffect {
    static final Param NOISE =
            Domains.factor("noiseFactor", "factor on the error of observation").orElse(1, "neutral");
    static final Param DELAY = Param.share("delayFactor", "share of the age of what is seen that is left")
            .orElse(1, "neutral");

    public OpenEyes {
        NOISE.check(noiseFactor);
        DELAY.check(delayFactor);
    }

    static OpenEyes read(Fields fields) {
        return new OpenEyes(fields.number(NOISE), fields.number(DELAY));
    }

    @Override
    public void hold(Levers levers, double share) {
        levers.observationNoise(Domains.weakened(noiseFactor, share));
        levers.observationDelay(Domains.weakened(delayFactor, share));
    }
}
