package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * How faithfully a channel carries what is written.
 *
 * @param loss probability that a message never arrives
 * @param noise standard deviation of the random distortion of its content
 * @param bias constant distortion of its content (translation, framing); above 0 makes it more threatening
 */
public record Fidelity(double loss, double noise, double bias) {
    static final Param LOSS =
            Param.probability("loss", "a message never arrives").orElse(0, "neutral");
    static final Param NOISE = Param.of("noise", Unit.CONTENT, 0, 20, "standard deviation of the distortion of content")
            .orElse(0, "neutral");
    static final Param BIAS = Param.of("bias", Unit.CONTENT, -2, 2, "constant distortion; above 0 reads as threat")
            .orElse(0, "neutral");

    public Fidelity {
        LOSS.check(loss);
        NOISE.check(noise);
        BIAS.check(bias);
    }

    static Fidelity read(Fields fields) {
        return new Fidelity(fields.number(LOSS), fields.number(NOISE), fields.number(BIAS));
    }
}
