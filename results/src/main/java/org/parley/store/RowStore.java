package org.parley.store;

import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.DesignPoint;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Row;
import org.parley.observe.Column;
import org.parley.store.duckdb.Appender;

/**
 * The rows of an experiment in its database. Batches are written in transactions of many rows, or of a second, and in
 * order: whatever ends the process, the database holds the first replications of the experiment, whole and without a
 * gap.
 */
final class RowStore implements Closeable {
    private static final int ROWS = 20_000; // in a transaction at most, give or take a batch
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1); // between transactions; leaves no trace in any row

    private final Database database;
    private final Study study;
    private final Layout layout;
    private final List<Batch> waiting = new ArrayList<>();
    private int waitingRows;
    private long lastCommit = System.nanoTime();
    private long committed; // replications
    private long failed; // of them

    private RowStore(Database database, Study study, Layout layout) throws IOException {
        this.database = database;
        this.study = study;
        this.layout = layout;
        database.query("SELECT coalesce(sum(replications), 0), coalesce(sum(failed), 0) FROM units", row -> {
            committed = row.getLong(1);
            failed = row.getLong(2);
        });
    }

    /** Makes a new database for a study. */
    static void create(Database database, Study study) throws IOException {
        Layout.of(study.columns(), study.table().columns()).create(database);
        Map<String, String> facts = new LinkedHashMap<>(study.manifest().identity());
        facts.put("command", study.manifest().command());
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            database.execute("INSERT INTO experiment VALUES (?, ?)", fact.getKey(), fact.getValue());
        }
        database.work(connection -> appendPoints(database, study));
    }

    private static int appendPoints(Database database, Study study) throws SQLException {
        try (Appender points = database.appender("points")) {
            for (int point = 0; point < study.points().size(); point++) {
                StudyPoint described = study.points().get(point);
                points.beginRow()
                        .append(point)
                        .append(described.scenarioHash())
                        .append(study.command(point, study.table().rounds().count()));
                for (int factor = 0; factor < study.columns().size(); factor++) {
                    append(
                            points,
                            study.columns().get(factor),
                            described.levels().get(factor));
                }
                points.endRow();
            }
            return study.points().size();
        }
    }

    private static void append(Appender points, Column factor, String level) throws SQLException {
        if (!factor.words().isEmpty()) {
            points.append(level);
        } else if (level.equals(DesignPoint.AS_IS)) {
            points.appendNull(); // the scenario's own number, whatever it is
        } else {
            points.append(Double.parseDouble(level));
        }
    }

    /** Has the command of each point play what was played there, which a rule or its time may have ended before. */
    void writeCommands() throws IOException {
        Map<Integer, Long> played = new LinkedHashMap<>();
        database.query(
                "SELECT point, sum(replications) FROM units GROUP BY point",
                row -> played.put(row.getInt(1), row.getLong(2)));
        for (Map.Entry<Integer, Long> count : played.entrySet()) {
            database.execute(
                    "UPDATE points SET command = ? WHERE point = ?",
                    study.command(count.getKey(), count.getValue()),
                    count.getKey());
        }
    }

    /** Opens the rows of a study that has a database. */
    static RowStore open(Database database, Study study) throws IOException {
        return new RowStore(database, study, Layout.in(database));
    }

    /** How many replications there are, over all points. */
    long replications() {
        return committed
                + waiting.stream()
                        .mapToLong(batch -> batch.replications().size())
                        .sum();
    }

    /** How many of the replications that are known to be kept failed. */
    long failed() {
        return failed;
    }

    /**
     * Adds a batch.
     *
     * @return whether a transaction was written
     */
    boolean add(Batch batch) throws IOException {
        waiting.add(batch);
        waitingRows +=
                batch.replications().size() * batch.replications().get(0).rows().size();
        boolean due = waitingRows >= ROWS || System.nanoTime() - lastCommit >= NANOS;
        if (due) {
            commit();
        }
        return due;
    }

    /** Writes what waits; after it, nothing that was added can be lost. */
    void commit() throws IOException {
        if (!waiting.isEmpty()) {
            database.transaction(connection -> {
                append();
                return waitingRows;
            });
            for (Batch batch : waiting) {
                committed += batch.replications().size();
                failed += failures(batch);
            }
            waiting.clear();
            waitingRows = 0;
        }
        lastCommit = System.nanoTime();
    }

    private void append() throws SQLException {
        try (Appender rows = database.appender("replications");
                Appender units = database.appender("units")) {
            for (Batch batch : waiting) {
                for (Replication replication : batch.replications()) {
                    for (Row row : replication.rows()) {
                        append(rows, batch.point(), replication.number(), row);
                    }
                }
                units.beginRow()
                        .append(batch.round())
                        .append(batch.point())
                        .append(batch.replications().get(0).number())
                        .append(batch.replications().size())
                        .append(failures(batch))
                        .endRow();
            }
        }
    }

    private static int failures(Batch batch) {
        return (int) batch.replications().stream()
                .filter(replication -> !replication.complete())
                .count();
    }

    private void append(Appender rows, int point, long replication, Row row) throws SQLException {
        boolean fine = row.failure().isEmpty();
        StudyPoint described = study.points().get(point);
        rows.beginRow()
                .append(point)
                .append(replication)
                .append(row.world())
                .append(study.manifest().seed())
                .append(described.scenarioHash())
                .append(row.failure().orElse(null))
                .append(fine ? null : described.again(row.world(), replication).orElse(null));
        for (int column = 0; column < layout.metrics().size(); column++) {
            double value = fine ? row.values()[column] : Double.NaN;
            List<String> words = layout.metrics().get(column).words();
            if (Double.isNaN(value)) {
                rows.appendNull(); // nothing was measured
            } else if (words.isEmpty()) {
                rows.append(value);
            } else {
                rows.append(words.get((int) value));
            }
        }
        rows.endRow();
    }

    /**
     * Hands over what is there, batch by batch, as it was played.
     *
     * @param needed names of the columns that the audience looks at; all others are NaN
     * @return whether the audience wants to go on
     */
    boolean replay(List<String> needed, BatchSink audience) throws IOException {
        List<Column> metrics = layout.metrics();
        List<Integer> chosen = IntStream.range(0, metrics.size())
                .filter(column -> needed.contains(metrics.get(column).name()))
                .boxed()
                .toList();
        Replay replay = new Replay(study.table(), metrics, chosen, audience);
        database.query(
                "SELECT point, replication, world, failure" + layout.selected(chosen) + " FROM replications",
                replay::read);
        replay.end();
        if (replay.replications() != committed) {
            throw new IOException("the rows of " + study.manifest().id() + " are damaged: there are "
                    + replay.replications() + " replications instead of " + committed);
        }
        return replay.goesOn();
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
