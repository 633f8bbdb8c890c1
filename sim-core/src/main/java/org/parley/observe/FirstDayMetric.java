package org.parley.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.RungMove;
import org.parley.engine.watch.ScenarioIndex;

/** The first day at each rung, and whose move it was; day 0 and nobody for rungs a crisis starts on. */
final class FirstDayMetric implements Metric {
    private final ScenarioIndex index;
    private final double[] day; // [rung], NaN if never reached
    private final double[] mover; // [rung], relation + 1, 0 for the start, NaN if never reached

    FirstDayMetric(ScenarioIndex index) {
        this.index = index;
        int rungs = index.scenario().ladder().top() + 1;
        this.day = new double[rungs];
        this.mover = new double[rungs];
    }

    @Override
    public List<Column> columns() {
        List<String> movers = new ArrayList<>(List.of("start"));
        movers.addAll(index.relationNames());
        List<Column> columns = new ArrayList<>();
        for (int rung = 1; rung < day.length; rung++) {
            columns.add(CoreColumns.firstDay(rung));
            columns.add(Column.words("first_mover_rung_" + rung, movers));
        }
        return columns;
    }

    @Override
    public void started(RunView run) {
        Arrays.fill(day, Double.NaN);
        Arrays.fill(mover, Double.NaN);
        for (int relation = 0; relation < index.relationNames().size(); relation++) {
            reached(run.rung(relation), 0, 0, relation);
        }
    }

    @Override
    public void moved(RunView run, RungMove move) {
        reached(move.after(), run.day(), move.relation() + 1, move.relation());
    }

    private void reached(int rung, double when, int who, int relation) {
        for (int lower = rung; index.counts(relation) && lower > 0 && Double.isNaN(day[lower]); lower--) {
            day[lower] = when;
            mover[lower] = who;
        }
    }

    @Override
    public void write(double[] row, int at) {
        for (int rung = 1; rung < day.length; rung++) {
            row[at + 2 * (rung - 1)] = day[rung];
            row[at + 2 * (rung - 1) + 1] = mover[rung];
        }
    }
}
