package org.parley.event;

import org.parley.model.CrisisActions;
import org.parley.model.Dyad;
import org.parley.model.EventEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * One side learns something about the other that no channel told it, and decides at once.
 *
 * @param pair who learns, about whom
 * @param evidence shift of its belief; above 0 is alarming
 */
public record Discovery(Dyad pair, double evidence) implements EventEffect {
    static final Param EVIDENCE =
            Param.of("evidence", Unit.LOG_ODDS, -12, 12, "shift of the belief that the other is greedy");

    public Discovery {
        EVIDENCE.check(evidence);
    }

    static Discovery read(Fields fields) {
        return new Discovery(Pairs.read(fields, "who learns-about whom"), fields.number(EVIDENCE));
    }

    @Override
    public void happen(CrisisActions actions) {
        actions.evidence(pair.first(), pair.second(), evidence);
        actions.decideNow(pair.first());
    }
}
