package org.parley.measure;

import org.parley.model.Levers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Gives reasons for backing down that the public accepts (Levendusky and Horowitz 2012, Journal of Politics 74:323).
 *
 * @param amount what it adds to the share of audience costs removed
 */
public record Justification(double amount) implements MeasureEffect {
    static final Param AMOUNT =
            Param.share("amount", "added to the share of audience costs that a good reason removes");

    public Justification {
        AMOUNT.check(amount);
    }

    static Justification read(Fields fields) {
        return new Justification(fields.number(AMOUNT));
    }

    @Override
    public void hold(Levers levers, double share) {
        levers.justification(share * amount);
    }
}
