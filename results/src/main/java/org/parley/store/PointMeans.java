package org.parley.store;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.experiment.Table;
import org.parley.stats.PairedMeans;

/** Means of a column at every point of an experiment, added up row by row in their order. */
public final class PointMeans {
    private final Database database;
    private final Table table;

    PointMeans(Database database, Table table) {
        this.database = database;
        this.table = table;
    }

    /**
     * The mean of a column of numbers in one world, over the replications in which it was measured.
     *
     * @param column name of the column
     * @param world name of the world
     * @return the mean for each point, in their order, as a difference to nothing; NaN where nothing was measured
     * @throws IOException if the rows cannot be read
     * @throws IllegalArgumentException if there is no such column of numbers, or no such world
     */
    public List<PairedMeans> of(String column, String world) throws IOException {
        if (!table.worlds().contains(world)) {
            throw new IllegalArgumentException("world = '" + world + "' was not played");
        }
        List<PairedMeans> means =
                Stream.generate(PairedMeans::new).limit(table.rounds().points()).toList();
        String value = Database.name(storedName(column));
        database.query(
                "SELECT point, %s FROM replications WHERE world = %s AND %s IS NOT NULL"
                        .formatted(value, Database.text(world), value),
                row -> means.get(row.getInt(1)).add(row.getDouble(2), 0)); // a difference to nothing
        return means;
    }

    private String storedName(String column) throws IOException {
        Layout layout = Layout.in(database);
        int index = IntStream.range(0, layout.metrics().size())
                .filter(i -> layout.metrics().get(i).name().equals(column))
                .filter(i -> layout.metrics().get(i).words().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("column = '" + column + "' is no number that is kept"));
        return layout.metricNames().get(index);
    }
}
