package org.parley.model;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.parley.model.field.Catalogue;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * Something that happens at a fixed time, with a probability.
 *
 * @param id its name in the scenario file
 * @param day when it happens, in days from the start
 * @param probability that it happens at all
 * @param effect what happens
 */
public record TimedEvent(String id, double day, double probability, EventEffect effect) {
    static final Param DAY = Param.of("day", Unit.DAYS, 0, 36525, "when it happens, if it has no date in 'at'");
    static final Param PROBABILITY =
            Param.probability("probability", "it happens at all").orElse(1, "certain");

    public TimedEvent {
        DAY.check(day);
        PROBABILITY.check(probability);
    }

    TimedEvent without(Set<Mechanism> off) {
        return new TimedEvent(id, day, probability, effect.without(off));
    }

    static TimedEvent read(String id, Fields fields, Clock clock, Catalogue<EventEffect> kinds) {
        return new TimedEvent(id, readDay(fields, clock), fields.number(PROBABILITY), fields.kind(kinds));
    }

    private static double readDay(Fields fields, Clock clock) {
        String at = fields.text("at", "", "date and time, as 1962-10-27T16:00, if the clock has a start");
        if (at.isEmpty()) {
            double day = fields.number(DAY);
            if (day > clock.horizonDays()) {
                fields.problem(
                        DAY.name(),
                        Param.exact(day) + " is after the " + Param.plain(clock.horizonDays()) + " days of the clock");
            }
            return day;
        }
        double day = dayOf(at, fields, clock);
        if (day < 0 || day > clock.horizonDays()) {
            fields.problem(
                    "at", "'" + at + "' is not within the " + Param.plain(clock.horizonDays()) + " days of the clock");
            return 0;
        }
        return day;
    }

    private static double dayOf(String at, Fields fields, Clock clock) {
        if (clock.start().isEmpty()) {
            fields.problem("at", "needs /clock/start, or give 'day' instead");
            return 0;
        }
        try {
            return clock.dayOf(LocalDateTime.parse(at));
        } catch (DateTimeParseException unreadable) {
            fields.problem("at", "'" + at + "' is not a date and time such as 1962-10-27T16:00");
            return 0;
        }
    }
}
