package org.parley.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.engine.watch.IncidentEvent;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.ScenarioIndex;
import org.parley.model.Cause;
import org.parley.model.field.Words;

/** Incidents by what was behind them and by what the victim took them for. */
final class IncidentsMetric implements Metric {
    private final ScenarioIndex index;
    private final double[] count = new double[2 * Cause.values().length]; // [cause × read as hostile]

    IncidentsMetric(ScenarioIndex index) {
        this.index = index;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            String name = "incidents_" + Words.of(cause).replace('-', '_');
            columns.add(Column.number(name + "_read_as_harmless", "count"));
            columns.add(Column.number(name + "_read_as_hostile", "count"));
        }
        return columns;
    }

    @Override
    public void started(RunView run) {
        Arrays.fill(count, 0);
    }

    @Override
    public void incident(RunView run, IncidentEvent incident) {
        Cause cause = index.scenario().incidents().get(incident.kind()).cause();
        count[2 * cause.ordinal() + (incident.readAsHostile() ? 1 : 0)]++;
    }

    @Override
    public void write(double[] row, int at) {
        System.arraycopy(count, 0, row, at, count.length);
    }
}
