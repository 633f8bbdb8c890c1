package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * What the members of a pact share.
 *
 * @param intelligence degree to which they pool what they see of a common adversary
 * @param doctrine how far their forces know one another's ways, which keeps accidents between them from being misread
 * @param technologyPerYear share of the gap to the strongest member that the others close in a year
 */
public record Sharing(double intelligence, double doctrine, double technologyPerYear) {
    static final Param INTELLIGENCE = Param.share(
                    "intelligence", "degree to which members pool what they see of a common adversary")
            .orElse(0, "neutral");
    static final Param DOCTRINE = Param.share("sharedDoctrine", "how far their forces know one another's ways")
            .orElse(0, "neutral");
    static final Param TECHNOLOGY = Param.of(
                    "technologyPerYear", Unit.PER_YEAR, 0, 100, "rate at which the gap to the strongest member closes")
            .orElse(0, "neutral");

    public Sharing {
        INTELLIGENCE.check(intelligence);
        DOCTRINE.check(doctrine);
        TECHNOLOGY.check(technologyPerYear);
    }

    static Sharing read(Fields fields) {
        return new Sharing(fields.number(INTELLIGENCE), fields.number(DOCTRINE), fields.number(TECHNOLOGY));
    }

    /** Nothing is shared. */
    public static Sharing nothing() {
        return new Sharing(0, 0, 0);
    }
}
