package org.parley.experiment.play;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.CompiledScenario;
import org.parley.engine.mason.CrisisRun;
import org.parley.observe.Column;
import org.parley.observe.MetricSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one thread needs to play replications in all worlds: a run and its metrics for each. */
final class ReplicationWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ReplicationWorker.class);

    private final List<World> worlds;
    private final List<CompiledScenario> compiled;
    private final List<ColumnSelection> kept = new ArrayList<>(); // [world]
    private final List<MetricSet> metrics = new ArrayList<>();
    private final List<CrisisRun> runs = new ArrayList<>();

    /** Sets up a bench; {@code compiled} has the scenario of each world, {@code columns} are those of all rows. */
    ReplicationWorker(List<World> worlds, List<CompiledScenario> compiled, List<Column> columns) {
        this.worlds = worlds;
        this.compiled = compiled;
        for (CompiledScenario scenario : compiled) {
            MetricSet watching = new MetricSet(scenario);
            metrics.add(watching);
            kept.add(new ColumnSelection(columns, watching.columns()));
            runs.add(new CrisisRun(scenario, watching));
        }
    }

    Replication play(long seed, long number) {
        List<Row> rows = new ArrayList<>();
        for (int world = 0; world < worlds.size(); world++) {
            rows.add(play(world, seed, number));
        }
        return new Replication(number, rows);
    }

    /** Whatever a doctrine or a metric throws costs this one row, not the experiment; the run is built anew after it. */
    private Row play(int world, long seed, long number) {
        try {
            runs.get(world).play(seed, number);
            return Row.of(
                    worlds.get(world).name(),
                    kept.get(world).from(metrics.get(world).row()));
        } catch (RuntimeException failure) {
            LOG.debug(
                    "replication {} failed in world {}",
                    number,
                    worlds.get(world).name(),
                    failure);
            metrics.set(world, new MetricSet(compiled.get(world)));
            runs.set(world, new CrisisRun(compiled.get(world), metrics.get(world)));
            return Row.failed(worlds.get(world).name(), failure);
        }
    }
}
