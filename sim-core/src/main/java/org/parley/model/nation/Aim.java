package org.parley.model.nation;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * What a nation may be after: security, or gain. Which of the two is drawn anew in every replication and is hidden
 * from the others (Kydd 2005, Trust and Mistrust in International Relations).
 *
 * @param greedyShare probability that the nation is greedy
 * @param greedyStakes factor on its stakes if it is
 */
public record Aim(double greedyShare, double greedyStakes) {
    static final Param GREEDY_SHARE = Param.probability("greedyShare", "probability that the nation is greedy")
            .orElse(0, "assumption: security-seekers, so that any war is inadvertent");
    static final Param GREEDY_STAKES = Param.of(
                    "greedyStakes", Unit.FACTOR, 0, 20, "factor on its stakes if it is greedy")
            .orElse(2.5, "assumption");

    public Aim {
        GREEDY_SHARE.check(greedyShare);
        GREEDY_STAKES.check(greedyStakes);
    }

    /** Reads it from its fields; what is left out has the default of the parameter. */
    public static Aim read(Fields fields) {
        return new Aim(fields.number(GREEDY_SHARE), fields.number(GREEDY_STAKES));
    }
}
