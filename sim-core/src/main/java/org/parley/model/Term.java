package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * When a measure holds, and how it wears off.
 *
 * @param fromDay when it comes into force, in days from the start; may lie before it
 * @param untilDay when it ends
 * @param triggerRung rung two of its parties must have reached before it comes into force; 0: none
 * @param suspendedFromRung rung of two of its parties from which on it is suspended between them
 * @param halfLifeDays time after which half of its effect is gone, unless an activity renews it
 */
public record Term(double fromDay, double untilDay, int triggerRung, int suspendedFromRung, double halfLifeDays) {
    private static final double LONGEST = 36525;

    static final Param FROM = Param.of(
                    "fromDay", Unit.DAYS, -LONGEST, LONGEST, "when it comes into force; may lie before the start")
            .orElse(0, "from the start");
    static final Param UNTIL = Param.of("untilDay", Unit.DAYS, 0, Double.POSITIVE_INFINITY, "when it ends")
            .orElse(Double.POSITIVE_INFINITY, "never");
    static final Param TRIGGER = Param.of(
                    "triggerRung", Unit.RUNGS, 0, 60, "rung two parties must have reached before it comes into force")
            .orElse(0, "none")
            .wholeNumber();
    static final Param SUSPENDED = Param.of(
                    "suspendedFromRung", Unit.RUNGS, 0, 99, "rung of two parties from which on it is suspended")
            .orElse(99, "never")
            .wholeNumber();
    static final Param HALF_LIFE = Param.of(
                    "halfLifeDays",
                    Unit.DAYS,
                    0.01,
                    Double.POSITIVE_INFINITY,
                    "time after which half of it is forgotten, unless an activity renews it")
            .orElse(Double.POSITIVE_INFINITY, "it does not wear off");

    public Term {
        FROM.check(fromDay);
        UNTIL.check(untilDay);
        TRIGGER.check(triggerRung);
        SUSPENDED.check(suspendedFromRung);
        HALF_LIFE.check(halfLifeDays);
    }

    static Term read(Fields fields) {
        Term term = new Term(
                fields.number(FROM),
                fields.number(UNTIL),
                fields.whole(TRIGGER),
                fields.whole(SUSPENDED),
                fields.number(HALF_LIFE));
        if (term.untilDay <= term.fromDay) {
            fields.problem(
                    "untilDay",
                    "day " + Param.exact(term.untilDay) + " is not after fromDay " + Param.exact(term.fromDay));
        }
        return term;
    }

    /** A measure that has always been in force and always will be. */
    public static Term always() {
        return new Term(0, Double.POSITIVE_INFINITY, 0, 99, Double.POSITIVE_INFINITY);
    }
}
