package org.parley.observe;

import java.util.List;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;

/** Perceived minus true rung, averaged over steps and relations: above zero, the others look worse than they are. */
final class PerceptionMetric implements Metric {
    private final ScenarioIndex index;
    private double sum;
    private long count;

    PerceptionMetric(ScenarioIndex index) {
        this.index = index;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.number("perceived_minus_true_rung", "rungs"));
    }

    @Override
    public void started(RunView run) {
        sum = 0;
        count = 0;
    }

    @Override
    public void stepped(RunView run) {
        for (int relation = 0; relation < index.relationNames().size(); relation++) {
            sum += run.perceivedRung(relation) - run.rung(index.reverse(relation));
            count++;
        }
    }

    @Override
    public void write(double[] row, int at) {
        row[at] = count == 0 ? Double.NaN : sum / count;
    }
}
