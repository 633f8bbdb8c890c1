package org.parley.model.nation;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * Political will of a government to do what it has agreed to and to pay for what it said: it scales compliance with
 * measures, the honouring of pacts and audience costs. It wanders and returns (an Ornstein-Uhlenbeck process kept in
 * 0…1), and a change of leaders draws it anew.
 *
 * @param usual where it starts and returns to
 * @param returnPerDay rate at which it returns
 * @param spread its standard deviation in the long run
 * @param leadersPerYear rate of changes of leadership, each of which draws it anew
 */
public record Will(double usual, double returnPerDay, double spread, double leadersPerYear) {
    static final Param USUAL =
            Param.share("usual", "where political will starts and returns to").orElse(1, "neutral: full will");
    static final Param RETURN =
            Param.rate("returnPerDay", "rate at which it returns").orElse(0.005, "assumption: within some months");
    static final Param SPREAD = Param.of("spread", Unit.SHARE, 0, 1, "its standard deviation in the long run")
            .orElse(0, "neutral: it does not wander");
    static final Param LEADERS = Param.of(
                    "leadersPerYear", Unit.PER_YEAR, 0, 100, "rate of changes of leadership, which draw it anew")
            .orElse(0, "neutral");

    public Will {
        USUAL.check(usual);
        RETURN.check(returnPerDay);
        SPREAD.check(spread);
        LEADERS.check(leadersPerYear);
    }

    /** Reads it from its fields; what is left out has the default of the parameter. */
    public static Will read(Fields fields) {
        return new Will(fields.number(USUAL), fields.number(RETURN), fields.number(SPREAD), fields.number(LEADERS));
    }

    /** Full will that never wanders. */
    public static Will full() {
        return new Will(1, RETURN.fallback(), 0, 0);
    }
}
