package org.parley.measure;

import org.parley.model.Levers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Makes pacts between the parties hold better: a common threat, combined staffs.
 *
 * @param amount what it adds to the cohesion of pacts
 */
public record Cohesion(double amount) implements MeasureEffect {
    static final Param AMOUNT = Param.share("amount", "added to the cohesion of pacts between the parties");

    public Cohesion {
        AMOUNT.check(amount);
    }

    static Cohesion read(Fields fields) {
        return new Cohesion(fields.number(AMOUNT));
    }

    @Override
    public void hold(Levers levers, double share) {
        levers.cohesion(share * amount);
    }
}
