package org.parley.model.nation;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * When a nation decides, and how well its decisions are carried out.
 *
 * @param tempoPerDay rate of decisions in calm
 * @param urgency how much the rate grows with the highest threat it believes in
 * @param everyHours time between decisions, if they are not taken at random times; 0 if they are
 * @param slip probability that a decision is carried out one rung higher than decided
 * @param slipDown probability that it is carried out one rung lower
 */
public record DecisionClock(double tempoPerDay, double urgency, double everyHours, double slip, double slipDown) {
    static final Param TEMPO = Param.rate("tempoPerDay", "rate of decisions where no threat is believed in")
            .orElse(1, "assumption: prototype value, to be calibrated on response lapses");
    static final Param URGENCY = Param.of("urgency", Unit.FACTOR, 0, 50, "growth of the rate with the highest threat")
            .orElse(1, "assumption");
    static final Param SLIP = Param.probability("slip", "a decision is carried out one rung higher than decided")
            .orElse(0, "assumption");
    static final Param SLIP_DOWN = Param.probability("slipDown", "a decision is carried out one rung lower")
            .orElse(0, "neutral");
    static final Param EVERY = Param.of(
                    "everyHours",
                    Unit.HOURS,
                    0,
                    8784,
                    "time between decisions that keep to a timetable; 0: at random times")
            .orElse(0, "at random times");

    public DecisionClock {
        TEMPO.check(tempoPerDay);
        URGENCY.check(urgency);
        EVERY.check(everyHours);
        SLIP.check(slip);
        SLIP_DOWN.check(slipDown);
    }

    /** Reads it from its fields; what is left out has the default of the parameter. */
    public static DecisionClock read(Fields fields) {
        return new DecisionClock(
                fields.number(TEMPO),
                fields.number(URGENCY),
                fields.number(EVERY),
                fields.number(SLIP),
                fields.number(SLIP_DOWN));
    }

    /** Decisions at random times, carried out too high with some probability. */
    public static DecisionClock atRandom(double tempoPerDay, double urgency, double slip) {
        return new DecisionClock(tempoPerDay, urgency, 0, slip, 0);
    }

    /** The same clock of a nation whose orders are always carried out. */
    public DecisionClock exact() {
        return new DecisionClock(tempoPerDay, urgency, everyHours, 0, 0);
    }
}
