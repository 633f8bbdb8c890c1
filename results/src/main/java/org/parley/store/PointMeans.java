package org.parley.store;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.experiment.play.Table;
import org.parley.stats.PairedMeans;
import org.parley.stats.PairedShares;
import org.parley.stats.SharedResponses;

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
                "SELECT point, %s FROM replications WHERE world = ? AND %s IS NOT NULL".formatted(value, value),
                row -> means.get(row.getInt(1)).add(row.getDouble(2), 0), // a difference to nothing
                world);
        return means;
    }

    /**
     * The same rows in groups of replications that all points share.
     *
     * @throws IOException if the rows cannot be read
     * @throws IllegalArgumentException if there is no such column of numbers
     */
    public SharedResponses shared(String column, String world) throws IOException {
        String value = Database.name(storedName(column));
        return grouped(
                "SELECT point, replication, %s FROM replications WHERE world = ? AND %s IS NOT NULL"
                        .formatted(value, value),
                world);
    }

    /**
     * Whether a column reaches a value in one world, 1 or 0, in groups of replications that all points share; one that
     * failed in any world is left out.
     *
     * @throws IOException if the rows cannot be read
     * @throws IllegalArgumentException if there is no such column of numbers
     */
    public SharedResponses reaching(String column, int value, String world) throws IOException {
        return grouped(
                ("SELECT r.point, r.replication, CASE WHEN r.%s >= ? THEN 1 ELSE 0 END FROM replications r"
                                + " ANTI JOIN (SELECT point, replication FROM replications WHERE failure IS NOT NULL) f"
                                + " ON r.point = f.point AND r.replication = f.replication WHERE r.world = ?")
                        .formatted(Database.name(storedName(column))),
                value,
                world);
    }

    /**
     * The mean of a column in one world against that of the first point, replication by replication.
     *
     * @return one for each point, in their order; that of the first is against itself
     * @throws IOException if the rows cannot be read
     * @throws IllegalArgumentException if there is no such column of numbers
     */
    public List<PairedMeans> againstFirst(String column, String world) throws IOException {
        List<PairedMeans> means =
                Stream.generate(PairedMeans::new).limit(table.rounds().points()).toList();
        pairs(column, world, "", (point, own, first) -> means.get(point).add(own, first));
        return means;
    }

    /**
     * How often a column reaches a value in one world against how often at the first point, replication by replication; one
     * that failed in any world is left out.
     *
     * @return one for each point, in their order; that of the first is against itself
     * @throws IOException if the rows cannot be read
     * @throws IllegalArgumentException if there is no such column of numbers
     */
    public List<PairedShares> reachingAgainstFirst(String column, int value, String world) throws IOException {
        long[][] counts = new long[table.rounds().points()][4]; // both, only here, only at the first, neither
        pairs(
                column,
                world,
                " AND (point, replication) NOT IN (SELECT (point, replication) FROM replications WHERE failure IS NOT NULL)",
                (point, own, first) -> counts[point][(own >= value ? 0 : 2) + (first >= value ? 0 : 1)]++);
        return Stream.of(counts)
                .map(count -> new PairedShares(count[0], count[1], count[2], count[3]))
                .toList();
    }

    private void pairs(String column, String world, String further, Pairs pairs) throws IOException {
        String rows = "SELECT point, replication, %s AS own FROM replications WHERE world = ? AND own IS NOT NULL%s"
                .formatted(Database.name(storedName(column)), further);
        database.query(
                ("SELECT r.point, r.own, f.own FROM (%s) r JOIN (%s AND point = 0) f USING (replication)"
                                + " ORDER BY r.point, r.replication")
                        .formatted(rows, rows),
                row -> pairs.take(row.getInt(1), row.getDouble(2), row.getDouble(3)),
                world,
                world);
    }

    /** Takes a replication at a point, and the same at the first point. */
    @FunctionalInterface
    private interface Pairs {
        void take(int point, double own, double first);
    }

    private SharedResponses grouped(String rows, Object... values) throws IOException {
        SharedResponses shared =
                new SharedResponses(table.rounds().points(), table.rounds().count());
        database.query(rows, row -> shared.add(row.getInt(1), row.getLong(2), row.getDouble(3)), values);
        return shared;
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
