package org.parley.measure;

import org.parley.model.Levers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Improves, or harms, all channels between the parties.
 *
 * @param latencyFactor factor on the time messages travel
 * @param lossFactor factor on the probability that they are lost
 * @param noiseFactor factor on their distortion
 */
public record ClearerChannels(double latencyFactor, double lossFactor, double noiseFactor) implements MeasureEffect {
    static final Param LATENCY = Domains.factor("latencyFactor", "factor on the time messages travel")
            .orElse(1, "neutral");
    static final Param LOSS = Domains.factor("lossFactor", "factor on the probability that messages are lost")
            .orElse(1, "neutral");
    static final Param NOISE = Domains.factor("noiseFactor", "factor on the distortion of messages")
            .orElse(1, "neutral");

    public ClearerChannels {
        LATENCY.check(latencyFactor);
        LOSS.check(lossFactor);
        NOISE.check(noiseFactor);
    }

    static ClearerChannels read(Fields fields) {
        return new ClearerChannels(fields.number(LATENCY), fields.number(LOSS), fields.number(NOISE));
    }

    @Override
    public void hold(Levers levers, double share) {
        levers.latency(Domains.weakened(latencyFactor, share));
        levers.loss(Domains.weakened(lossFactor, share));
        levers.noise(Domains.weakened(noiseFactor, share));
    }
}
