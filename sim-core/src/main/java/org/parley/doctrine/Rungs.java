package org.parley.doctrine;

import org.parley.model.DecisionView;

/** Rungs as doctrines count them. */
final class Rungs {
    private Rungs() {}

    /** The rung of the ladder nearest to where the other side seems to stand. */
    static int seen(DecisionView view) {
        return onLadder((int) Math.rint(view.perceivedRung()), view);
    }

    /** The nearest rung of the ladder. */
    static int onLadder(int rung, DecisionView view) {
        return Math.max(0, Math.min(view.topRung(), rung));
    }
}
