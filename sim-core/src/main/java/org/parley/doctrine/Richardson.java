package org.parley.doctrine;

import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * Linear reaction on the ladder: tension follows {@code dx/dt = reaction·y − restraint·x + grievance}, y being the
 * other's rung as it is seen, and the rung is tension rounded (Richardson 1960, Arms and Insecurity). Two such nations
 * are stable exactly if the product of their reactions is below that of their restraints.
 *
 * @param reactionPerDay k, rungs a day for each rung of the other
 * @param restraintPerDay a, rungs a day for each rung of its own
 * @param grievancePerDay g, rungs a day whatever the other does
 */
public record Richardson(double reactionPerDay, double restraintPerDay, double grievancePerDay) implements Doctrine {
    static final Param REACTION = Param.rate("reactionPerDay", "growth of tension for each rung of the other")
            .orElse(0.1, "assumption");
    static final Param RESTRAINT = Param.rate("restraintPerDay", "decline of tension for each rung of its own")
            .orElse(0.2, "assumption");
    static final Param GRIEVANCE = Param.of(
                    "grievancePerDay", Unit.RUNGS_PER_DAY, -100, 100, "growth of tension whatever the other does")
            .orElse(0, "none");

    private static final int TENSION = 0; // note: tension less where it started
    private static final int DAY = 1; // note: day of the last decision
    private static final int START = 2; // note: rung at the first decision, plus 1

    public Richardson {
        REACTION.check(reactionPerDay);
        RESTRAINT.check(restraintPerDay);
        GRIEVANCE.check(grievancePerDay);
    }

    static Richardson read(Fields fields) {
        return new Richardson(fields.number(REACTION), fields.number(RESTRAINT), fields.number(GRIEVANCE));
    }

    @Override
    public int nextRung(DecisionView view) {
        if (view.noted(START) == 0) {
            view.note(START, view.ownRung() + 1.0);
            view.note(TENSION, view.ownRung());
            view.note(DAY, view.day());
        }
        double days = view.day() - view.noted(DAY);
        double drive = reactionPerDay * Math.max(0, view.perceivedRung()) + grievancePerDay;
        double keep = StrictMath.exp(-restraintPerDay * days);
        double gained = restraintPerDay == 0 ? days : (1 - keep) / restraintPerDay;
        double tension = Math.max(0, Math.min(view.topRung(), keep * view.noted(TENSION) + drive * gained));
        view.note(TENSION, tension);
        view.note(DAY, view.day());
        return (int) Math.rint(tension);
    }
}
