package org.parley.doctrine;

import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Answers like with like, and forgives with probability {@code generosity}: it then answers one rung lower (Molander
 * 1985, Journal of Conflict Resolution 29:611). Without generosity it is tit-for-tat.
 *
 * @param generosity chance to answer one rung lower
 */
public record Reciprocal(double generosity) implements Doctrine {
    static final Param GENEROSITY = Param.probability("generosity", "it answers one rung lower")
            .orElse(1.0 / 3, "Molander 1985, for payoffs 5, 3, 1, 0");

    public Reciprocal {
        GENEROSITY.check(generosity);
    }

    static Reciprocal read(Fields fields) {
        return new Reciprocal(fields.number(GENEROSITY));
    }

    static Reciprocal titForTat() {
        return new Reciprocal(0);
    }

    @Override
    public int nextRung(DecisionView view) {
        int answer = Rungs.seen(view);
        boolean forgives = generosity > 0 && view.uniform(0) < generosity;
        return forgives ? Math.max(0, answer - 1) : answer;
    }
}
