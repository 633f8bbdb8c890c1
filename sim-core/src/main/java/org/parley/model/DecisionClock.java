package org.parley.model;

/**
 * When a nation decides, and how well its decisions are carried out.
 *
 * @param tempoPerDay rate of decisions in calm
 * @param urgency how much the rate grows with the highest threat it believes in
 * @param slip probability that a decision is carried out one rung higher than decided
 */
public record DecisionClock(double tempoPerDay, double urgency, double slip) {
    static final Param TEMPO = Param.rate("tempoPerDay", "rate of decisions where no threat is believed in")
            .orElse(1, "assumption: prototype value, to be calibrated on response lapses");
    static final Param URGENCY = Param.of("urgency", Unit.FACTOR, 0, 50, "growth of the rate with the highest threat")
            .orElse(1, "assumption");
    static final Param SLIP = Param.probability("slip", "a decision is carried out one rung higher than decided")
            .orElse(0, "assumption");

    public DecisionClock {
        TEMPO.check(tempoPerDay);
        URGENCY.check(urgency);
        SLIP.check(slip);
    }

    static DecisionClock read(Fields fields) {
        return new DecisionClock(fields.number(TEMPO), fields.number(URGENCY), fields.number(SLIP));
    }

    /** The same clock of a nation whose orders are always carried out. */
    DecisionClock exact() {
        return new DecisionClock(tempoPerDay, urgency, 0);
    }
}
