package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * What is at stake for a nation in a relation, and what peace and backing down cost it.
 *
 * @param stakes what is at stake for a security-seeker, on the scale of the motives
 * @param interdependence how much peace is worth beyond the ordinary
 * @param justification share of audience costs that a good reason for backing down removes
 */
public record Bargain(double stakes, double interdependence, double justification) {
    static final Param STAKES = Param.of("stakes", Unit.UTILITY, 0, 20, "what is at stake for a security-seeker")
            .orElse(0.4, "assumption: prototype value");
    static final Param INTERDEPENDENCE = Param.of(
                    "interdependence", Unit.FACTOR, 0, 20, "how much peace is worth beyond the ordinary")
            .orElse(0, "assumption");
    static final Param JUSTIFICATION = Param.share(
                    "justification", "share of audience costs that a good reason removes")
            .orElse(0, "assumption");

    public Bargain {
        STAKES.check(stakes);
        INTERDEPENDENCE.check(interdependence);
        JUSTIFICATION.check(justification);
    }

    static Bargain read(Fields fields) {
        return new Bargain(fields.number(STAKES), fields.number(INTERDEPENDENCE), fields.number(JUSTIFICATION));
    }
}
