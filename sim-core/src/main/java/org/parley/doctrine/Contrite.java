package org.parley.doctrine;

import org.parley.model.DecisionView;
import org.parley.model.Doctrine;

/**
 * Tit-for-tat that accepts punishment for its own mistakes (Boyd 1989, Journal of Theoretical Biology 136:47; Wu and
 * Axelrod 1995, Journal of Conflict Resolution 39:183). It keeps account of standing: whoever stands above rung 0
 * without good reason loses its own, good reason being the other's lost standing while one's own is good; whoever
 * returns to rung 0 regains it. It answers like with like only from good standing against bad.
 *
 * <p>It sees its own acts as they were carried out, and the other's as it reads them.
 */
public record Contrite() implements Doctrine {
    private static final int OWN_LOST = 0; // note: 1 if its own standing is lost
    private static final int OTHER_LOST = 1; // note: 1 if the other's is

    @Override
    public int nextRung(DecisionView view) {
        boolean ownGood = view.noted(OWN_LOST) == 0;
        boolean otherGood = view.noted(OTHER_LOST) == 0;
        int seen = Rungs.seen(view);
        boolean ownStays = view.ownRung() == 0 || (ownGood && !otherGood);
        boolean otherStays = seen == 0 || (otherGood && !ownGood);
        view.note(OWN_LOST, ownStays ? 0 : 1);
        view.note(OTHER_LOST, otherStays ? 0 : 1);
        return ownStays && !otherStays ? seen : 0;
    }
}
