package org.parley.store;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder of an experiment that nobody is playing, for reading. Nothing in it is changed. */
public final class KeptRun implements Closeable {
    /** Writes straight to the file, which is a draft already. */
    private static final String PARQUET =
            "COPY (SELECT p.* EXCLUDE (scenario_hash, command), r.* EXCLUDE (point) FROM replications r"
                    + " JOIN points p USING (point) ORDER BY r.point, r.rowid) TO ? (FORMAT parquet, USE_TMP_FILE false,"
                    + " KV_METADATA {written_by: '" + OutputKind.PARQUET_MARK + "'})";

    private final Path folder;
    private final FolderLock lock;
    private final Database database;

    private KeptRun(Path folder, FolderLock lock, Database database) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
    }

    /**
     * Opens a folder.
     *
     * @throws FolderInUseException if another process is writing to it
     * @throws IOException if it holds no experiment, or is damaged
     */
    public static KeptRun open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + (Files.exists(folder) ? " is a file, not a folder" : " does not exist"));
        }
        Path file = folder.resolve(FolderContent.DATABASE);
        if (!Database.exists(file)) {
            throw new IOException(folder + withoutDatabase(folder));
        }
        FolderLock lock = FolderLock.read(folder);
        try {
            return new KeptRun(folder, lock, Database.read(file));
        } catch (IOException unreadable) {
            lock.close();
            throw unreadable;
        }
    }

    private static String withoutDatabase(Path folder) throws IOException {
        Optional<String> id = ManifestFile.id(folder);
        return id.isEmpty()
                ? " holds no experiment: " + FolderContent.DATABASE + " is missing"
                : " has a manifest of " + id.get() + ", but its database is missing: put " + FolderContent.DATABASE
                        + " back, or delete the folder and play it again: "
                        + ManifestFile.command(folder).orElse("");
    }

    /**
     * Writes all rows as comma-separated values, in the order of points, replications and worlds. The writer is closed.
     */
    public void writeCsv(Writer writer) throws IOException {
        RowTable.write(database, writer);
    }

    /** Writes all rows to a file of comma-separated values. */
    public void writeCsv(OutputFile file) throws IOException {
        file.write(path -> {
            try (BufferedWriter writer = Files.newBufferedWriter(path)) {
                writeCsv(writer);
            }
        });
    }

    /** Writes all rows, with what they were played with, to a Parquet file, in the same order. */
    public void writeParquet(OutputFile file) throws IOException {
        file.write(path -> database.execute(PARQUET, path.toAbsolutePath().toString()));
    }

    /**
     * Answers a question in SQL as comma-separated values with a header. No file can be read or written by it.
     *
     * @throws IOException if it is no SQL, or asks for what is not there
     */
    public void query(String sql, Writer writer) throws IOException {
        new QueryTable(database).write(sql, writer);
    }

    /** What the folder holds and how far it is. */
    public Status status() throws IOException {
        Map<String, String> facts = FolderContent.facts(database);
        List<Status.Failure> failures = new ArrayList<>();
        database.query(
                "SELECT point, replication, world, failure, rerun FROM replications WHERE failure IS NOT NULL LIMIT "
                        + Status.MOST_FAILURES,
                row -> failures.add(new Status.Failure(
                        row.getInt(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5))));
        long[] counts = new long[2];
        database.query("SELECT coalesce(sum(replications), 0), coalesce(sum(failed), 0) FROM units", row -> {
            counts[0] = row.getLong(1);
            counts[1] = row.getLong(2);
        });
        String state = ManifestFile.state(folder).orElse("running");
        return new Status(facts, state, counts[0], counts[1], failures);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            database.close();
        }
    }
}
