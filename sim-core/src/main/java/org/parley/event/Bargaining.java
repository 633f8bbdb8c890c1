package org.parley.event;

import java.util.Set;
import org.parley.model.CrisisActions;
import org.parley.model.Dyad;
import org.parley.model.EventEffect;
import org.parley.model.Mechanism;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * A bargain over the balance of power, which fails if both sides are too optimistic (Fearon 1995, International
 * Organization 49:379). Each estimates the first side's chance to win with an error of its own; there is room for
 * agreement unless the estimates differ by more than the costs of war together. If there is none, both go up to a rung.
 * With errors of standard deviation s, it fails with probability Φ(−(cost + cost') / (s·√2)).
 *
 * @param pair the two sides
 * @param firstCost cost of war to the first, as a share of what is at stake
 * @param secondCost cost of war to the second
 * @param error standard deviation of each side's estimate
 * @param rung rung both go up to if the bargain fails
 */
public record Bargaining(Dyad pair, double firstCost, double secondCost, double error, int rung)
        implements EventEffect {
    static final Param FIRST_COST = Param.share("firstCost", "cost of war to the first side, of what is at stake");
    static final Param SECOND_COST = Param.share("secondCost", "cost of war to the second side, of what is at stake");
    static final Param ERROR = Param.of("error", Unit.PROBABILITY, 0, 1, "standard deviation of each side's estimate");
    static final Param RUNG = Param.of("rung", Unit.RUNGS, 0, 60, "rung both go up to if it fails")
            .wholeNumber();

    public Bargaining {
        FIRST_COST.check(firstCost);
        SECOND_COST.check(secondCost);
        ERROR.check(error);
        RUNG.check(rung);
    }

    static Bargaining read(Fields fields) {
        Dyad pair = Dyad.named(fields.reference("pair", fields.names(Names.RELATION), "the two sides"));
        int rung = fields.whole(RUNG);
        Pairs.checkRung(fields, rung);
        return new Bargaining(pair, fields.number(FIRST_COST), fields.number(SECOND_COST), fields.number(ERROR), rung);
    }

    @Override
    public void happen(CrisisActions actions) {
        double disagreement = error * (actions.normal(0) - actions.normal(1));
        if (disagreement > firstCost + secondCost) {
            actions.raise(pair.first(), pair.second(), rung);
            actions.raise(pair.second(), pair.first(), rung);
        }
    }

    @Override
    public EventEffect without(Set<Mechanism> off) {
        return off.contains(Mechanism.OBSERVATION_NOISE) ? new Bargaining(pair, firstCost, secondCost, 0, rung) : this;
    }
}
