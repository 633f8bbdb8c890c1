package org.parley.doctrine;

import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * Weighs five motives against one another and chooses among one rung down, the same and one rung up by quantal response
 * (McKelvey and Palfrey 1995, Games and Economic Behavior 10:6): the better a rung, the likelier it is chosen.
 *
 * @param interest weight of leverage: standing above the other (Schelling 1966)
 * @param fear weight of exposure: standing below one believed to be greedy (Jervis 1978, Kydd 2005)
 * @param dread weight of the risk of disaster, which both rungs make (Powell 1988)
 * @param cost weight of the price of standing high at all
 * @param honour weight of audience costs: standing below a public commitment (Fearon 1994)
 * @param temperature scale of the noise in the choice
 * @param stressTemperature growth of the temperature under full stress
 */
public record Motives(
        double interest,
        double fear,
        double dread,
        double cost,
        double honour,
        double temperature,
        double stressTemperature)
        implements Doctrine {
    private static final String PROTOTYPE = "assumption: prototype value, to be calibrated";

    static final Param INTEREST =
            weight("interest", "weight of leverage, standing above the other").orElse(1, PROTOTYPE);
    static final Param FEAR = weight("fear", "weight of exposure, standing below one believed to be greedy")
            .orElse(3, PROTOTYPE);
    static final Param DREAD = weight("dread", "weight of the risk of disaster").orElse(8, PROTOTYPE);
    static final Param COST =
            weight("cost", "weight of the price of standing high").orElse(1.6, PROTOTYPE);
    static final Param HONOUR =
            weight("honour", "weight of audience costs, a rung").orElse(0.25, PROTOTYPE);
    static final Param TEMPERATURE = Param.of(
                    "temperature", Unit.UTILITY, 0.001, 100, "scale of the noise in the choice")
            .orElse(0.12, PROTOTYPE);
    static final Param STRESS_TEMPERATURE = Param.of(
                    "stressTemperature", Unit.FACTOR, 0, 20, "growth of the temperature under full stress")
            .orElse(1, "assumption");

    public Motives {
        INTEREST.check(interest);
        FEAR.check(fear);
        DREAD.check(dread);
        COST.check(cost);
        HONOUR.check(honour);
        TEMPERATURE.check(temperature);
        STRESS_TEMPERATURE.check(stressTemperature);
    }

    private static Param weight(String name, String meaning) {
        return Param.of(name, Unit.UTILITY, 0, 100, meaning);
    }

    static Motives read(Fields fields) {
        return new Motives(
                fields.number(INTEREST),
                fields.number(FEAR),
                fields.number(DREAD),
                fields.number(COST),
                fields.number(HONOUR),
                fields.number(TEMPERATURE),
                fields.number(STRESS_TEMPERATURE));
    }

    @Override
    public int nextRung(DecisionView view) {
        int own = view.ownRung();
        double scale = temperature * (1 + stressTemperature * view.stress());
        double stay = utility(own, view);
        double down = own > 0 ? odds(utility(own - 1, view) - stay, scale) : 0;
        double up = own < view.topRung() ? odds(utility(own + 1, view) - stay, scale) : 0;
        double point = view.uniform(0) * (down + 1 + up);
        if (point < down) {
            return own - 1;
        }
        return point < down + 1 ? own : own + 1;
    }

    /**
     * The utility of standing on a rung.
     *
     * @param rung the rung, 0…top
     * @param view what the nation knows
     */
    double utility(int rung, DecisionView view) {
        double other = view.perceivedRung();
        double leverage = view.power() * view.stakes() * StrictMath.tanh((rung - other) / 2);
        double exposure = view.threat() * Math.max(0, other + 1 - rung) / 2;
        double height = (rung + Math.max(0, other)) / (2.0 * view.topRung());
        double price = (1 + view.interdependence()) * rung / view.topRung();
        double shame = Math.max(0, view.commitment() - rung) * (1 - view.justification());
        return interest * leverage
                - fear * exposure
                - dread * height * height * height
                - cost * price
                - honour * view.will() * shame;
    }

    /** Odds of a rung against staying; bounded so that no difference of utility overflows. */
    private static double odds(double advantage, double scale) {
        return StrictMath.exp(Math.max(-700, Math.min(700, advantage / scale)));
    }
}
