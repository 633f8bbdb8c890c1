package org.parley.observe;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.RungMove;
import org.parley.engine.watch.ScenarioIndex;

/** The highest rung of the relations that count, and of each relation. */
final class PeakRungMetric implements Metric {
    private final ScenarioIndex index;
    private final int[] peak; // [relation]

    PeakRungMetric(ScenarioIndex index) {
        this.index = index;
        this.peak = new int[index.relationNames().size()];
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(CoreColumns.PEAK_RUNG);
        index.relationNames()
                .forEach(name -> columns.add(Column.number(CoreColumns.PEAK_RUNG.name() + "_" + name, "rungs")));
        return columns;
    }

    @Override
    public void started(RunView run) {
        for (int relation = 0; relation < peak.length; relation++) {
            peak[relation] = run.rung(relation);
        }
    }

    @Override
    public void moved(RunView run, RungMove move) {
        peak[move.relation()] = Math.max(peak[move.relation()], move.after());
    }

    @Override
    public void write(double[] row, int at) {
        row[at] = 0;
        for (int relation = 0; relation < peak.length; relation++) {
            row[at + 1 + relation] = peak[relation];
            if (index.counts(relation)) {
                row[at] = Math.max(row[at], peak[relation]);
            }
        }
    }
}
