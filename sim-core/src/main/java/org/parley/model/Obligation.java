package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * What protectors owe the covered, and what it does to both.
 *
 * @param commitment degree to which an act against the covered counts as one against the protector
 * @param cohesion how well the pact holds
 * @param honouring probability that a protector honours it when called
 * @param claim share of a protector's attention and force that it claims when called; claims of several pacts add up,
 *     and what is claimed twice cannot be given twice
 * @param support share of a protector's capability that the covered count as theirs: what emboldens them
 */
public record Obligation(double commitment, double cohesion, double honouring, double claim, double support) {
    static final Param COMMITMENT =
            Param.share("commitment", "degree to which an act against the covered counts as own");
    static final Param COHESION =
            Param.share("cohesion", "how well the pact holds").orElse(1, "neutral");
    static final Param HONOURING = Param.probability("honouring", "a protector honours the pact when called")
            .orElse(1, "neutral");
    static final Param CLAIM = Param.share("claim", "share of attention and force it claims when called")
            .orElse(0, "neutral");
    static final Param SUPPORT = Param.share("support", "share of a protector's capability the covered count as theirs")
            .orElse(0, "neutral");

    public Obligation {
        COMMITMENT.check(commitment);
        COHESION.check(cohesion);
        HONOURING.check(honouring);
        CLAIM.check(claim);
        SUPPORT.check(support);
    }

    static Obligation read(Fields fields) {
        return new Obligation(
                fields.number(COMMITMENT),
                fields.number(COHESION),
                fields.number(HONOURING),
                fields.number(CLAIM),
                fields.number(SUPPORT));
    }

    /** An obligation that is always honoured and claims nothing. */
    public static Obligation plain(double commitment) {
        return new Obligation(commitment, 1, 1, 0, 0);
    }
}
