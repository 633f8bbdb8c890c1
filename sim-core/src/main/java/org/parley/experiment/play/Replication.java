package org.parley.experiment.play;

import java.util.List;

/**
 * One replication in all worlds of an experiment.
 *
 * @param number its number; with scenario and seed it determines everything
 * @param rows one row for each world, in the experiment's order
 */
public record Replication(long number, List<Row> rows) {
    public Replication {
        rows = List.copyOf(rows);
    }

    /** Whether it ran to its end in every world. */
    public boolean complete() {
        return rows.stream().allMatch(row -> row.failure().isEmpty());
    }
}
