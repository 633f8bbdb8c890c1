package org.parley.experiment;

import java.util.List;
import org.parley.engine.CompiledScenario;
import org.parley.observe.Column;
import org.parley.observe.MetricSet;

/** Tells from the rows of a replication in which worlds a threshold was reached. */
final class Reached {
    private static final String PEAK = "peak_rung";

    /** Names of the columns that its rows have: the one it looks at, and what a person wants to see beside it. */
    static final List<String> COLUMNS = List.of("outcome", "end", PEAK);

    private final int column; // of the peak rung, in all rows
    private final int[] rung; // [world]

    Reached(List<World> worlds, Threshold threshold) {
        column = new MetricSet(CompiledScenario.of(worlds.get(0).scenario()))
                .columns().stream()
                        .map(Column::name)
                        .filter(COLUMNS::contains)
                        .toList()
                        .indexOf(PEAK);
        rung = worlds.stream()
                .mapToInt(world -> threshold.on(world.scenario().ladder()))
                .toArray();
    }

    /** Whether a complete replication reached it in a world. */
    boolean in(Replication replication, int world) {
        return replication.rows().get(world).values()[column] >= rung[world];
    }
}
