package org.parley.doctrine;

import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * Graduated and reciprocated initiatives in tension reduction (Osgood 1962, An Alternative to War or Surrender): a
 * series of small unilateral steps down, carried out whatever the other does at first; one more whenever the other comes
 * down; a precise answer, no more, when the other goes up.
 *
 * @param initiatives steps down it takes before it waits for an answer
 * @param toleranceRungs by how much the other may go up unanswered
 */
public record Grit(int initiatives, double toleranceRungs) implements Doctrine {
    static final Param INITIATIVES = Param.of(
                    "initiatives", Unit.COUNT, 0, 60, "steps down before it waits for an answer")
            .orElse(3, "assumption")
            .wholeNumber();
    static final Param TOLERANCE = Param.of(
                    "toleranceRungs", Unit.RUNGS, 0, 20, "by how much the other may go up unanswered")
            .orElse(0.75, "assumption: more than an error of observation");

    private static final int TAKEN = 0; // note: initiatives taken without an answer
    private static final int SEEN = 1; // note: where the other stood when it last moved, plus 1; 0 is not yet

    public Grit {
        INITIATIVES.check(initiatives);
        TOLERANCE.check(toleranceRungs);
    }

    static Grit read(Fields fields) {
        return new Grit(fields.whole(INITIATIVES), fields.number(TOLERANCE));
    }

    @Override
    public int nextRung(DecisionView view) {
        double seen = view.perceivedRung();
        double before = view.noted(SEEN) == 0 ? seen : view.noted(SEEN) - 1;
        double change = seen - before;
        if (change > toleranceRungs) {
            return move(view, seen, 0, Math.max(view.ownRung(), Math.min(Rungs.seen(view), view.ownRung() + 1)));
        }
        if (change < -toleranceRungs) {
            return move(view, seen, 0, view.ownRung() - 1);
        }
        double taken = view.noted(TAKEN);
        return taken < initiatives && view.ownRung() > 0
                ? move(view, before, taken + 1, view.ownRung() - 1)
                : view.ownRung();
    }

    private static int move(DecisionView view, double seen, double taken, int rung) {
        view.note(SEEN, seen + 1);
        view.note(TAKEN, taken);
        return Rungs.onLadder(rung, view);
    }
}
