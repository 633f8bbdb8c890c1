package org.parley.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;
import org.parley.model.field.Words;
import org.parley.random.Purpose;

/** Random numbers drawn, by purpose: what a mechanism costs, and whether it worked at all. */
final class DrawsMetric implements Metric {
    private static final List<Purpose> PURPOSES =
            Arrays.stream(Purpose.values()).filter(Purpose::isOfRuns).toList();

    private final double[] draws = new double[PURPOSES.size()]; // [place in PURPOSES]

    DrawsMetric(ScenarioIndex index) {}

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Purpose purpose : PURPOSES) {
            columns.add(CoreColumns.draws(Words.of(purpose).replace('-', '_')));
        }
        return columns;
    }

    @Override
    public void ended(RunView run, Outcome outcome) {
        for (int place = 0; place < draws.length; place++) {
            draws[place] = run.draws(PURPOSES.get(place));
        }
    }

    @Override
    public void write(double[] row, int at) {
        System.arraycopy(draws, 0, row, at, draws.length);
    }
}
