package org.parley.observe;

import java.util.List;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;

/** How a run ended, and when. */
final class EndingMetric implements Metric {
    private int outcome;
    private double day;

    EndingMetric(ScenarioIndex index) {}

    @Override
    public List<Column> columns() {
        return List.of(CoreColumns.OUTCOME, CoreColumns.END);
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
