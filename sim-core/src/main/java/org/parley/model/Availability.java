package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * When a channel can be used.
 *
 * @param outagesPerDay rate of breaking down
 * @param repairHours mean time to repair
 * @param closedFromRung rung of either side from which on the channel is closed; above the ladder: never
 * @param opensAtHour hour of the day at which it opens
 * @param closesAtHour hour of the day at which it closes; equal to the opening hour: always open
 * @param refusal probability that nobody picks up
 */
public record Availability(
        double outagesPerDay,
        double repairHours,
        int closedFromRung,
        double opensAtHour,
        double closesAtHour,
        double refusal) {
    static final Param OUTAGES =
            Param.rate("outagesPerDay", "rate of breaking down").orElse(0, "neutral");
    static final Param REPAIR = Param.of("repairHours", Unit.HOURS, 0.01, 8784, "mean time to repair")
            .orElse(24, "assumption");
    static final Param CLOSED_FROM = Param.of(
                    "closedFromRung", Unit.RUNGS, 0, 99, "rung of either side from which on it is closed")
            .orElse(99, "neutral: never")
            .wholeNumber();
    static final Param OPENS = Param.of("opensAtHour", Unit.HOURS, 0, 24, "hour of the day at which it opens")
            .orElse(0, "neutral: always open");
    static final Param CLOSES = Param.of(
                    "closesAtHour", Unit.HOURS, 0, 24, "hour of the day at which it closes; as opensAtHour: never")
            .orElse(0, "neutral: always open");
    static final Param REFUSAL = Param.probability("refusal", "nobody picks up").orElse(0, "neutral");

    public Availability {
        OUTAGES.check(outagesPerDay);
        REPAIR.check(repairHours);
        CLOSED_FROM.check(closedFromRung);
        OPENS.check(opensAtHour);
        CLOSES.check(closesAtHour);
        REFUSAL.check(refusal);
    }

    static Availability read(Fields fields) {
        return new Availability(
                fields.number(OUTAGES),
                fields.number(REPAIR),
                fields.whole(CLOSED_FROM),
                fields.number(OPENS),
                fields.number(CLOSES),
                fields.number(REFUSAL));
    }

    Availability always() {
        return new Availability(0, repairHours, (int) CLOSED_FROM.fallback(), 0, 0, refusal);
    }

    Availability answered() {
        return new Availability(outagesPerDay, repairHours, closedFromRung, opensAtHour, closesAtHour, 0);
    }
}
