package org.parley.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.engine.watch.MoveCause;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.RungMove;
import org.parley.engine.watch.ScenarioIndex;
import org.parley.model.field.Words;

/** Rungs climbed, by the reason for the move. */
final class MovesMetric implements Metric {
    private final double[] climbed = new double[MoveCause.values().length]; // [cause], rungs

    MovesMetric(ScenarioIndex index) {}

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (MoveCause cause : MoveCause.values()) {
            columns.add(Column.number("climbed_by_" + Words.of(cause).replace('-', '_'), "rungs"));
        }
        return columns;
    }

    @Override
    public void started(RunView run) {
        Arrays.fill(climbed, 0);
    }

    @Override
    public void moved(RunView run, RungMove move) {
        climbed[move.cause().ordinal()] += Math.max(0, move.after() - move.before());
    }

    @Override
    public void write(double[] row, int at) {
        System.arraycopy(climbed, 0, row, at, climbed.length);
    }
}
