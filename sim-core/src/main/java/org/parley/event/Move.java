package org.parley.event;

import org.parley.model.CrisisActions;
import org.parley.model.Dyad;
import org.parley.model.EventEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * A historical act that the scenario takes as given: a nation stands on at least that rung from now on, until it
 * decides otherwise, and is committed to it in public.
 *
 * @param pair who moves, against whom
 * @param rung the rung it moves to, if it does not stand higher
 */
public record Move(Dyad pair, int rung) implements EventEffect {
    static final Param RUNG = Param.of("rung", Unit.RUNGS, 0, 60, "the rung it moves to, if it does not stand higher")
            .wholeNumber();

    public Move {
        RUNG.check(rung);
    }

    static Move read(Fields fields) {
        Move move = new Move(Pairs.read(fields, "who moves-against whom"), fields.whole(RUNG));
        Pairs.checkRung(fields, move.rung());
        return move;
    }

    @Override
    public void happen(CrisisActions actions) {
        actions.raise(pair.first(), pair.second(), rung);
        actions.commit(pair.first(), pair.second(), rung);
    }
}
