package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * How far a measure reaches, from the text of an agreement to the operator at a screen.
 *
 * @param coverage share of what happens that the agreement applies to
 * @param compliance share of it in which the other side does what it agreed to
 * @param relay share of that of which the operator hears in time
 */
public record Reach(double coverage, double compliance, double relay) {
    static final Param COVERAGE = Param.share("coverage", "share of what happens that the agreement applies to")
            .orElse(1, "neutral");
    static final Param COMPLIANCE = Param.share("compliance", "share in which the other side does what it agreed to")
            .orElse(1, "neutral");
    static final Param RELAY =
            Param.share("relay", "share of which the operator hears in time").orElse(1, "neutral");

    public Reach {
        COVERAGE.check(coverage);
        COMPLIANCE.check(compliance);
        RELAY.check(relay);
    }

    static Reach read(Fields fields) {
        return new Reach(fields.number(COVERAGE), fields.number(COMPLIANCE), fields.number(RELAY));
    }
}
