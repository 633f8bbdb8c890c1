package org.parley.store;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Playable;
import org.parley.form.Report;

/**
 * The folder of an experiment while it is played: {@code results.duckdb} with its rows, {@code manifest.json}, and, once
 * it is finished or interrupted, {@code summary.json}. What is in it is continued, never played again.
 */
public final class RunFolder implements Closeable {
    private final Path folder;
    private final Study study;
    private final FolderLock lock;
    private final Database database;
    private final RowStore rows;
    private final long found;
    private final Path file; // of the database
    private final @Nullable Object key; // which file it is, where the system knows

    private RunFolder(Path folder, Study study, FolderLock lock, Database database) throws IOException {
        this.folder = folder;
        this.study = study;
        this.lock = lock;
        this.database = database;
        this.rows = RowStore.open(database, study);
        this.found = rows.replications();
        this.file = folder.resolve(FolderContent.DATABASE);
        this.key = key(file);
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /**
     * Opens an experiment's folder, or creates it.
     *
     * @param folder the folder; may exist if it is empty or holds the same experiment
     * @param study what is played
     * @throws IOException if it cannot be written, is damaged, holds anything else, or if another process uses it
     */
    public static RunFolder open(Path folder, Study study) throws IOException {
        Files.createDirectories(folder);
        FolderContent content = new FolderContent(folder, study.manifest());
        content.requireOurs();
        FolderLock lock = FolderLock.write(folder);
        try {
            if (!content.hasDatabase()) {
                create(content.database(), study);
            }
            Database database = Database.write(content.database());
            try {
                content.requireSame(database);
                ManifestFile.write(folder, study.manifest(), "running");
                return new RunFolder(folder, study, lock, database);
            } catch (IOException refused) {
                database.close();
                throw refused;
            }
        } catch (IOException refused) {
            lock.close();
            throw refused;
        }
    }

    /** Makes the database beside its place, so that what is in its place has all its tables. */
    private static void create(Path file, Study study) throws IOException {
        Path draft = file.resolveSibling(FolderContent.DRAFT);
        Files.deleteIfExists(draft);
        Files.deleteIfExists(file.resolveSibling(FolderContent.DRAFT + ".wal"));
        try (Database database = Database.write(draft)) {
            RowStore.create(database, study);
        }
        Files.move(draft, file);
    }

    /** How many replications were there when the folder was opened, over all points. */
    public long found() {
        return found;
    }

    /** How many replications are there now, over all points. */
    public long replications() {
        return rows.replications();
    }

    /** How many replications were asked for, over all points. */
    public long total() {
        return study.table().rounds().total();
    }

    /** Whether every replication that was asked for is there. */
    public boolean isWhole() {
        return replications() == total();
    }

    /**
     * Shows the audience what is there, then plays what is left, unless the audience has had enough.
     *
     * @param experiment fills the study's table
     * @param needed names of the columns that the audience looks at; in what is shown again all others are NaN
     * @param audience follows all batches from the first on
     * @throws IOException if the rows cannot be read or written
     * @throws UncheckedIOException if they cannot be written
     */
    public void play(Playable experiment, List<String> needed, BatchSink audience) throws IOException {
        boolean goesOn = rows.replay(needed, audience);
        tell();
        if (goesOn && !isWhole()) {
            experiment.run(rows.replications(), batch -> {
                add(batch);
                return audience.take(batch);
            });
        }
        rows.commit();
        tell();
    }

    private void add(Batch batch) {
        try {
            requireThere();
            if (rows.add(batch)) {
                tell();
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Looks whether the folder still holds the open database, which outlives its name: others would never find the rows. */
    private void requireThere() throws IOException {
        boolean isThere;
        try {
            isThere = Objects.equals(key, key(file));
        } catch (NoSuchFileException gone) {
            isThere = false;
        }
        if (!isThere) {
            throw new IOException(
                    folder + " was deleted, moved or replaced while it was played into; nothing more is written to it");
        }
    }

    private void tell() throws IOException {
        lock.tell("has finished " + rows.replications() + " of " + total() + " "
                + study.manifest().unit() + " (" + rows.failed() + " failed)");
    }

    /** Writes the rows as {@code replications.csv}, in place of an older one. */
    public void writeTable() throws IOException {
        Path draft = folder.resolve(FolderContent.TABLE + ".new");
        try (BufferedWriter writer = Files.newBufferedWriter(draft)) {
            RowTable.write(database, writer);
        }
        FolderContent.replace(draft, folder.resolve(FolderContent.TABLE));
    }

    /**
     * Writes {@code report.html}, in place of an older one.
     *
     * @param report what was found
     * @throws IOException if it cannot be written
     */
    public void writePage(Report report) throws IOException {
        Manifest manifest = study.manifest();
        String made = "%s, version %s, seed %d, scenario %s"
                .formatted(manifest.command(), manifest.version(), manifest.seed(), manifest.scenarioHash());
        Path draft = folder.resolve(FolderContent.PAGE + ".new");
        Files.writeString(draft, report.page(made));
        FolderContent.replace(draft, folder.resolve(FolderContent.PAGE));
    }

    /** Means of columns at every point, from the rows that are there. */
    public PointMeans means() {
        return new PointMeans(database, study.table());
    }

    /**
     * Writes the summary and notes how the experiment ended; call it last.
     *
     * @param summary the content of {@code summary.json}
     * @param state "complete", "stopped" when the time was up or a replication failed, or "interrupted"
     * @throws IOException if it cannot be written
     */
    public void finish(Map<String, Object> summary, String state) throws IOException {
        rows.writeCommands();
        ManifestFile.write(folder, "summary.json", new LinkedHashMap<>(summary));
        ManifestFile.write(folder, study.manifest(), state);
    }

    /**
     * Notes how the experiment ended when nothing of it was finished; in place of {@link #finish}.
     *
     * @param state as in {@link #finish}
     * @throws IOException if it cannot be written
     */
    public void finishEmpty(String state) throws IOException {
        ManifestFile.write(folder, study.manifest(), state);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            rows.close();
        }
    }
}
