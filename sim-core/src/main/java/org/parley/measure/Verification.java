package org.parley.measure;

import org.parley.model.Levers;
import org.parley.model.MeasureEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Lets explanations be checked: inspections, shared records, on-site visits.
 *
 * @param amount what it adds to how far an explanation can be checked
 */
public record Verification(double amount) implements MeasureEffect {
    static final Param AMOUNT = Param.share("amount", "added to how far an explanation can be checked");

    public Verification {
        AMOUNT.check(amount);
    }

    static Verification read(Fields fields) {
        return new Verification(fields.number(AMOUNT));
    }

    @Override
    public void hold(Levers levers, double share) {
        levers.verification(share * amount);
    }
}
