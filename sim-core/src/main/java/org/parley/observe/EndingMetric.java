package org.parley.observe;

import java.util.List;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;
import org.parley.model.Words;

/** How a run ended, and when. */
final class EndingMetric implements Metric {
    private int outcome;
    private double day;

    EndingMetric(ScenarioIndex index) {}

    @Override
    public List<Column> columns() {
        return List.of(Column.words("outcome", Words.all(Outcome.class)), Column.number("end", "days"));
    }

    @Override
    public void ended(RunView run, Outcome how) {
        outcome = how.ordinal();
        day = run.day();
    }

    @Override
    public void write(double[] row, int at) {
        row[at] = outcome;
        row[at + 1] = day;
    }
}
