package org.parley.doctrine;

import java.util.List;
import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * Does what history has it do: from each of its days on it stands on the rung of that day.
 *
 * @param days days from the start, ascending
 * @param rungs rung from that day on, one for each day
 */
public record Scripted(List<Double> days, List<Double> rungs) implements Doctrine {
    static final Param DAY = Param.of("days", Unit.DAYS, 0, 36525, "days on which it changes its rung, ascending");
    static final Param RUNG = Param.of("rungs", Unit.RUNGS, 0, 60, "rung from that day on, one for each day")
            .wholeNumber();

    public Scripted {
        days = List.copyOf(days);
        rungs = List.copyOf(rungs);
        if (days.size() != rungs.size()) {
            throw new IllegalArgumentException("days = " + days + " and rungs = " + rungs + " differ in length");
        }
        days.forEach(DAY::check);
        rungs.forEach(RUNG::check);
    }

    static Scripted read(Fields fields) {
        List<Double> days = fields.numbers("days", DAY);
        List<Double> rungs = fields.numbers("rungs", RUNG);
        if (days.size() != rungs.size()) {
            fields.problem("rungs", "has " + rungs.size() + " entries, one for each of the " + days.size() + " days");
            return new Scripted(List.of(), List.of());
        }
        if (!days.equals(days.stream().sorted().toList())) {
            fields.problem("days", "must be in ascending order");
        }
        return new Scripted(days, rungs);
    }

    @Override
    public int nextRung(DecisionView view) {
        int rung = view.ownRung();
        for (int i = 0; i < days.size() && days.get(i) <= view.day(); i++) {
            rung = rungs.get(i).intValue();
        }
        return Rungs.onLadder(rung, view);
    }
}
