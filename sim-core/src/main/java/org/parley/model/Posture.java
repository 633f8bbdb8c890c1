package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * Where a nation stands towards another at the start, and how public its steps are.
 *
 * @param rung rung at the start
 * @param commitment rung it is publicly committed to at the start
 * @param publicity share of a step up that the public sees, and that commits
 */
public record Posture(int rung, double commitment, double publicity) {
    static final Param RUNG = Param.of("startRung", Unit.RUNGS, 0, 60, "rung it stands on at the start")
            .orElse(0, "assumption: calm")
            .wholeNumber();
    static final Param COMMITMENT = Param.of(
                    "startCommitment", Unit.RUNGS, 0, 60, "rung it is publicly committed to at the start")
            .orElse(0, "assumption");
    static final Param PUBLICITY =
            Param.share("publicity", "share of a step up that the public sees").orElse(0.5, "assumption");

    public Posture {
        RUNG.check(rung);
        COMMITMENT.check(commitment);
        PUBLICITY.check(publicity);
    }

    static Posture read(Fields fields) {
        return new Posture(fields.whole(RUNG), fields.number(COMMITMENT), fields.number(PUBLICITY));
    }
}
