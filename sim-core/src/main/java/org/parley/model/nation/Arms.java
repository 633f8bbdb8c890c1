package org.parley.model.nation;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * Defence policy: how a nation's capability grows (Richardson 1960, Arms and Insecurity, with perceptions).
 *
 * <p>{@code dc/dt = reaction · Σ p·c' − fatigue · c + growth}, in a year, over all adversaries with capability c' and
 * believed greedy with probability p; floored at zero. What others have is seen late, and so may be what one has.
 *
 * @param reactionPerYear growth for each unit an adversary held to be greedy for certain has
 * @param fatiguePerYear decline for each unit it has itself: what arms cost at home
 * @param growthPerYear growth whatever anybody does: modernisation, grievances
 * @param noise standard deviation of the growth over a year
 * @param sightDelayDays age of what it knows of the others
 * @param budgetDelayDays age of what it knows of itself when it restrains itself
 */
public record Arms(
        double reactionPerYear,
        double fatiguePerYear,
        double growthPerYear,
        double noise,
        double sightDelayDays,
        double budgetDelayDays) {
    static final Param REACTION = Param.of(
                    "reactionPerYear",
                    Unit.PER_YEAR,
                    0,
                    1000,
                    "growth for each unit an adversary held to be greedy for certain has")
            .orElse(0, "neutral");
    static final Param FATIGUE = Param.of("fatiguePerYear", Unit.PER_YEAR, 0, 1000, "decline for each unit of its own")
            .orElse(0, "neutral");
    static final Param GROWTH = Param.of(
                    "growthPerYear",
                    Unit.PER_YEAR,
                    -1e9,
                    1e9,
                    "growth whatever anybody does: modernisation, grievances")
            .orElse(0, "neutral");
    static final Param NOISE = Param.of("noise", Unit.FACTOR, 0, 1e9, "standard deviation of the growth over a year")
            .orElse(0, "neutral");
    static final Param SIGHT = Param.of("sightDelayDays", Unit.DAYS, 0, 36525, "age of what it knows of the others")
            .orElse(0, "neutral");
    static final Param BUDGET = Param.of("budgetDelayDays", Unit.DAYS, 0, 36525, "age of what it knows of itself")
            .orElse(0, "neutral");

    public Arms {
        REACTION.check(reactionPerYear);
        FATIGUE.check(fatiguePerYear);
        GROWTH.check(growthPerYear);
        NOISE.check(noise);
        SIGHT.check(sightDelayDays);
        BUDGET.check(budgetDelayDays);
    }

    /** Reads it from its fields; what is left out has the default of the parameter. */
    public static Arms read(Fields fields) {
        return new Arms(
                fields.number(REACTION),
                fields.number(FATIGUE),
                fields.number(GROWTH),
                fields.number(NOISE),
                fields.number(SIGHT),
                fields.number(BUDGET));
    }

    /** Capability that never changes. */
    public static Arms none() {
        return new Arms(0, 0, 0, 0, 0, 0);
    }

    /** Whether capability ever changes by itself. */
    public boolean moves() {
        return reactionPerYear > 0 || fatiguePerYear > 0 || growthPerYear != 0 || noise > 0;
    }
}
