package org.parley.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.engine.CompiledScenario;
import org.parley.engine.Outcome;
import org.parley.engine.RunView;
import org.parley.model.Words;
import org.parley.random.Purpose;

/** Random numbers drawn, by purpose: what a mechanism costs, and whether it worked at all. */
final class DrawsMetric implements Metric {
    private static final List<Purpose> PURPOSES =
            Arrays.stream(Purpose.values()).filter(Purpose::isInRuns).toList();

    private final double[] draws = new double[PURPOSES.size()]; // [purpose]

    DrawsMetric(CompiledScenario compiled) {}

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Purpose purpose : PURPOSES) {
            columns.add(Column.number("draws_" + Words.of(purpose).replace('-', '_'), "count"));
        }
        return columns;
    }

    @Override
    public void ended(RunView run, Outcome outcome) {
        for (int purpose = 0; purpose < draws.length; purpose++) {
            draws[purpose] = run.draws(PURPOSES.get(purpose));
        }
    }

    @Override
    public void write(double[] row, int at) {
        System.arraycopy(draws, 0, row, at, draws.length);
    }
}
