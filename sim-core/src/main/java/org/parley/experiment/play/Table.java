package org.parley.experiment.play;

import java.util.List;
import org.parley.observe.Column;

/**
 * The table that an experiment fills: a row for each replication and world, in the order of rounds.
 *
 * @param rounds which replications there are, and their order
 * @param worlds names of the worlds, in the order of a replication's rows; the same at all points
 * @param columns the columns of all rows, in order
 */
public record Table(Rounds rounds, List<String> worlds, List<Column> columns) {
    public Table {
        worlds = List.copyOf(worlds);
        columns = List.copyOf(columns);
    }
}
