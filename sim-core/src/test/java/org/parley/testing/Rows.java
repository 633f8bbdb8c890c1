package org.parley.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.engine.CompiledScenario;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.observe.MetricSet;

/** Plays replications and collects what came of them. */
public final class Rows {
    /** The seed of all tests, chosen before any was run. */
    public static final long SEED = 1962;

    private Rows() {}

    /** The rows of the first replications, each a map from column to value. */
    public static List<Map<String, Double>> of(Scenario scenario, int replications) {
        CompiledScenario compiled = CompiledScenario.of(scenario);
        MetricSet metrics = new MetricSet(compiled);
        CrisisRun run = new CrisisRun(compiled, metrics);
        List<Map<String, Double>> rows = new ArrayList<>();
        for (int replication = 0; replication < replications; replication++) {
            run.play(SEED, replication);
            Map<String, Double> row = new LinkedHashMap<>();
            double[] values = metrics.row();
            List<Column> columns = metrics.columns();
            for (int column = 0; column < values.length; column++) {
                row.put(columns.get(column).name(), values[column]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** How many of the first replications end in war. */
    public static int wars(Scenario scenario, int replications) {
        CrisisRun run = new CrisisRun(CompiledScenario.of(scenario), Observer.NONE);
        int wars = 0;
        for (int replication = 0; replication < replications; replication++) {
            wars += run.play(SEED, replication) == Outcome.WAR ? 1 : 0;
        }
        return wars;
    }
}
