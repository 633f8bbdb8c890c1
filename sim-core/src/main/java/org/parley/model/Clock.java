package org.parley.model;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * The time a replication covers, and when a crisis counts as settled.
 *
 * @param start date and time of day 0, if the case has dates
 * @param stepHours length of one step
 * @param coarseHours length of a step while all is calm; as stepHours if steps are all alike
 * @param fineFromRung rung of any relation from which on steps are fine
 * @param horizonDays time after which an undecided crisis is censored
 * @param settledRung highest rung of a crisis that has calmed down
 * @param settledDays how long it must stay that low, after the last timed event, to count as settled
 */
public record Clock(
        Optional<LocalDateTime> start,
        double stepHours,
        double coarseHours,
        int fineFromRung,
        double horizonDays,
        int settledRung,
        double settledDays) {
    static final Param STEP = Param.of("stepHours", Unit.HOURS, 1.0 / 60, 744, "length of one step")
            .orElse(6, "assumption");
    static final Param COARSE = Param.of(
            "coarseHours", Unit.HOURS, 1.0 / 60, 8784, "length of a step while all is calm; as stepHours if not given");
    static final Param FINE_FROM = Param.of(
                    "fineFromRung", Unit.RUNGS, 0, 60, "rung of any relation from which on steps are fine")
            .orElse(3, "a threat: crises open there")
            .wholeNumber();
    static final Param HORIZON =
            Param.of("horizonDays", Unit.DAYS, 0.01, 36525, "time after which the run is censored");
    static final Param SETTLED_RUNG = Param.of("settledRung", Unit.RUNGS, 0, 60, "highest rung of a settled crisis")
            .orElse(1, "assumption")
            .wholeNumber();
    static final Param SETTLED_DAYS = Param.of("settledDays", Unit.DAYS, 0, 36525, "time it must stay that low")
            .orElse(5, "assumption");

    /** Most steps a run may have; more would be a slip in the units. */
    public static final int MAX_TICKS = 1_000_000;

    /** Most steps by which a nation may see late; bounds the memory of a run. */
    public static final int MAX_DELAY_TICKS = 10_000;

    public Clock {
        STEP.check(stepHours);
        COARSE.check(coarseHours);
        FINE_FROM.check(fineFromRung);
        HORIZON.check(horizonDays);
        SETTLED_RUNG.check(settledRung);
        SETTLED_DAYS.check(settledDays);
    }

    static Clock read(Fields fields) {
        double step = fields.number(STEP);
        Clock clock = new Clock(
                readStart(fields),
                step,
                fields.number(COARSE, step),
                fields.whole(FINE_FROM),
                fields.number(HORIZON),
                fields.whole(SETTLED_RUNG),
                fields.number(SETTLED_DAYS));
        if (clock.horizonDays / clock.stepDays() > MAX_TICKS) {
            fields.problem(
                    "stepHours",
                    "gives more than " + MAX_TICKS + " steps to the horizon of " + Param.plain(clock.horizonDays)
                            + " days; use a longer step");
            return new Clock(
                    clock.start,
                    HORIZON.least() * 24,
                    HORIZON.least() * 24,
                    0,
                    HORIZON.least(),
                    clock.settledRung,
                    clock.settledDays);
        }
        if (clock.stride() < 1 || Math.abs(clock.stride() * step - clock.coarseHours) > 1e-9) {
            fields.problem(
                    "coarseHours",
                    Param.exact(clock.coarseHours) + " is not a whole number of steps of " + Param.exact(step)
                            + " hours");
        }
        return clock;
    }

    /** Number of fine steps in a coarse one. */
    public int stride() {
        return (int) Math.round(coarseHours / stepHours);
    }

    private static Optional<LocalDateTime> readStart(Fields fields) {
        String text = fields.text("start", "", "date and time of day 0, as 1962-10-16T12:00");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException unreadable) {
            fields.problem("start", "'" + text + "' is not a date and time such as 1962-10-16T12:00");
            return Optional.empty();
        }
    }

    /** Length of one step in days. */
    public double stepDays() {
        return stepHours / 24;
    }

    /** Number of steps to the horizon, at least one. */
    public int ticks() {
        return Math.max(1, (int) Math.round(horizonDays / stepDays()));
    }

    /** Number of whole steps nearest to a time in days. */
    public int ticksIn(double days) {
        return (int) Math.min(MAX_TICKS, Math.round(days / stepDays()));
    }

    /** A time as a person reads it: the date if the case has dates, else the day. */
    public String moment(double day) {
        return start.map(first ->
                        first.plusMinutes(Math.round(day * 1440)).toString().replace('T', ' '))
                .orElseGet(() -> "day " + Param.plain(Math.round(day * 100) / 100.0));
    }

    /** The day a date falls on, negative before day 0; {@code start} must be present. */
    double dayOf(LocalDateTime date) {
        return Duration.between(start.orElseThrow(), date).toMinutes() / 1440.0;
    }
}
