package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * What a nation thinks of another at the start, and how well it can see and check.
 *
 * @param prior probability that the other is greedy, to which belief falls back
 * @param start that probability at the start
 * @param trust trust in what the other says, and how it changes
 * @param verification how far it can check an explanation for itself
 * @param transparency share of the variance of its observation that openness of the other removes
 */
public record Belief(double prior, double start, Trust trust, double verification, double transparency) {
    static final Param PRIOR = Param.of(
                    "prior", Unit.PROBABILITY, 0.0025, 0.9975, "probability that the other is greedy")
            .orElse(0.5, "assumption: prototype value");
    static final Param START = PRIOR.named("startThreat", "that probability at the start; the prior if not given");
    static final Param VERIFICATION = Param.share("verification", "how far an explanation can be checked")
            .orElse(0, "assumption: no means to check");
    static final Param TRANSPARENCY = Param.share(
                    "transparency", "share of the variance of observation that openness removes")
            .orElse(0, "assumption: no openness");

    public Belief {
        PRIOR.check(prior);
        START.check(start);
        VERIFICATION.check(verification);
        TRANSPARENCY.check(transparency);
    }

    static Belief read(Fields fields) {
        double prior = fields.number(PRIOR);
        return new Belief(
                prior,
                fields.number(START, prior),
                Trust.read(fields),
                fields.number(VERIFICATION),
                fields.number(TRANSPARENCY));
    }
}
