package org.parley.experiment.tally;

import java.util.List;
import org.parley.engine.CompiledScenario;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Threshold;
import org.parley.experiment.play.World;
import org.parley.observe.Column;
import org.parley.observe.MetricSet;

/** Tells from the rows of a replication in which worlds a threshold was reached. */
public final class Reached {
    private static final String PEAK = "peak_rung";

    /** Names of the columns that its rows have: the one it looks at, and what a person wants to see beside it. */
    public static final List<String> COLUMNS = List.of("outcome", "end", PEAK);

    private final int column; // of the peak rung, in all rows
    private final int[] rung; // [world]

    /**
     * Prepares.
     *
     * @param worlds the worlds of each replication, in the order of its rows
     * @param threshold what is asked for; on the ladder of each world
     */
    public Reached(List<World> worlds, Threshold threshold) {
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
    public boolean in(Replication replication, int world) {
        return replication.rows().get(world).values()[column] >= rung[world];
    }
}
