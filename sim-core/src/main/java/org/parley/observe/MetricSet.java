package org.parley.observe;

import java.util.List;
import org.parley.engine.watch.IncidentEvent;
import org.parley.engine.watch.MeasureFate;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.ReadMessage;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.RungMove;
import org.parley.engine.watch.ScenarioIndex;
import org.parley.engine.watch.SentMessage;

/** All metrics of a run behind one observer. */
public final class MetricSet implements Observer {
    private final Metric[] metrics;
    private final List<Column> columns;

    /** The standard metrics for a scenario. */
    public MetricSet(ScenarioIndex index) {
        metrics = Metrics.kinds().stream()
                .map(kind -> kind.factory().apply(index))
                .toArray(Metric[]::new);
        columns = List.of(metrics).stream()
                .flatMap(metric -> metric.columns().stream())
                .toList();
    }

    /** The columns of a row, in order. */
    public List<Column> columns() {
        return columns;
    }

    /** What was measured in the run that has just ended, {@code double[column]}. */
    public double[] row() {
        double[] row = new double[columns.size()];
        int at = 0;
        for (Metric metric : metrics) {
            metric.write(row, at);
            at += metric.columns().size();
        }
        return row;
    }

    @Override
    public void started(RunView run) {
        for (Metric metric : metrics) {
            metric.started(run);
        }
    }

    @Override
    public void event(RunView run, int event, boolean happened) {
        for (Metric metric : metrics) {
            metric.event(run, event, happened);
        }
    }

    @Override
    public void incident(RunView run, IncidentEvent incident) {
        for (Metric metric : metrics) {
            metric.incident(run, incident);
        }
    }

    @Override
    public void sent(RunView run, SentMessage message) {
        for (Metric metric : metrics) {
            metric.sent(run, message);
        }
    }

    @Override
    public void read(RunView run, ReadMessage message) {
        for (Metric metric : metrics) {
            metric.read(run, message);
        }
    }

    @Override
    public void measure(RunView run, int measure, int relation, MeasureFate fate) {
        for (Metric metric : metrics) {
            metric.measure(run, measure, relation, fate);
        }
    }

    @Override
    public void activity(RunView run, int measure) {
        for (Metric metric : metrics) {
            metric.activity(run, measure);
        }
    }

    @Override
    public void mediated(RunView run, int measure, int relation, boolean saysGreedy) {
        for (Metric metric : metrics) {
            metric.mediated(run, measure, relation, saysGreedy);
        }
    }

    @Override
    public void decided(RunView run, int relation, int rung) {
        for (Metric metric : metrics) {
            metric.decided(run, relation, rung);
        }
    }

    @Override
    public void moved(RunView run, RungMove move) {
        for (Metric metric : metrics) {
            metric.moved(run, move);
        }
    }

    @Override
    public void stepped(RunView run) {
        for (Metric metric : metrics) {
            metric.stepped(run);
        }
    }

    @Override
    public void ended(RunView run, Outcome outcome) {
        for (Metric metric : metrics) {
            metric.ended(run, outcome);
        }
    }
}
