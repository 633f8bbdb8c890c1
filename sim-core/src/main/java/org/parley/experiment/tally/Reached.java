package org.parley.experiment.tally;

import java.util.List;
import org.parley.engine.CompiledScenario;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Threshold;
import org.parley.experiment.play.World;
import org.parley.observe.Column;
import org.parley.observe.ColumnPlaces;
import org.parley.observe.CoreColumns;
import org.parley.observe.MetricSet;

/** Tells from the rows of a replication in which worlds a threshold was reached. */
public final class Reached {
    /** Names of the columns that its rows have: the one it looks at, and what a person wants to see beside it. */
    public static final List<String> COLUMNS =
            CoreColumns.names(CoreColumns.OUTCOME, CoreColumns.END, CoreColumns.PEAK_RUNG);

    private final int column; // of the peak rung, in all rows
    private final int[] rung; // [world]

    /**
     * Prepares.
     *
     * @param worlds the worlds of each replication, in the order of its rows
     * @param threshold what is asked for; on the ladder of each world
     */
    public Reached(List<World> worlds, Threshold threshold) {
        List<Column> kept = new MetricSet(CompiledScenario.of(worlds.get(0).scenario()))
                .columns().stream().filter(one -> COLUMNS.contains(one.name())).toList();
        column = new ColumnPlaces(kept).of(CoreColumns.PEAK_RUNG);
        rung = worlds.stream()
                .mapToInt(world -> threshold.on(world.scenario().ladder()))
                .toArray();
    }

    /** Whether a complete replication reached it in a world. */
    public boolean in(Replication replication, int world) {
        return replication.rows().get(world).values()[column] >= rung[world];
    }
}
