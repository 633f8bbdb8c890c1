package org.parley.experiment;

import java.util.List;
import org.parley.engine.CompiledScenario;
import org.parley.observe.Column;
import org.parley.observe.MetricSet;

/** Tells from the rows of a replication in which worlds a threshold was reached. */
final class Reached {
    private final int[] column; // [world], of the peak rung
    private final int[] rung; // [world]

    Reached(List<World> worlds, Threshold threshold) {
        column = new int[worlds.size()];
        rung = new int[worlds.size()];
        for (int world = 0; world < column.length; world++) {
            MetricSet metrics =
                    new MetricSet(CompiledScenario.of(worlds.get(world).scenario()));
            column[world] =
                    metrics.columns().stream().map(Column::name).toList().indexOf("peak_rung");
            rung[world] = threshold.on(worlds.get(world).scenario().ladder());
        }
    }

    /** Whether a complete replication reached it in a world. */
    boolean in(Replication replication, int world) {
        return replication.rows().get(world).values()[column[world]] >= rung[world];
    }
}
