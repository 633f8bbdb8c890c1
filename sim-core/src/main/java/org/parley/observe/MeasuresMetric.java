package org.parley.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.engine.watch.MeasureFate;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;
import org.parley.model.field.Words;

/** How often measures were called for by incidents, and what became of them; how often their parties met. */
final class MeasuresMetric implements Metric {
    private final double[] fates = new double[MeasureFate.values().length];
    private double activities;
    private double mediations;

    MeasuresMetric(ScenarioIndex index) {}

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (MeasureFate fate : MeasureFate.values()) {
            columns.add(CoreColumns.measures(Words.of(fate).replace('-', '_')));
        }
        columns.add(CoreColumns.measures("activities"));
        columns.add(CoreColumns.measures("mediations"));
        return columns;
    }

    @Override
    public void started(RunView run) {
        Arrays.fill(fates, 0);
        activities = 0;
        mediations = 0;
    }

    @Override
    public void measure(RunView run, int measure, int relation, MeasureFate fate) {
        fates[fate.ordinal()]++;
    }

    @Override
    public void activity(RunView run, int measure) {
        activities++;
    }

    @Override
    public void mediated(RunView run, int measure, int relation, boolean saysGreedy) {
        mediations++;
    }

    @Override
    public void write(double[] row, int at) {
        System.arraycopy(fates, 0, row, at, fates.length);
        row[at + fates.length] = activities;
        row[at + fates.length + 1] = mediations;
    }
}
