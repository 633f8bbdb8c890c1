package org.parley.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.experiment.Replication;
import org.parley.observe.Column;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of a run: {@code manifest.json}, {@code replications.csv} and, once it is finished or interrupted,
 * {@code summary.json}.
 */
public final class RunFolder implements Closeable {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String MANIFEST = "manifest.json";
    private static final String ID = "id";
    private static final String STATE = "state";

    private final Path folder;
    private final Manifest manifest;
    private final RowTable rows;

    private RunFolder(Path folder, Manifest manifest, RowTable rows) {
        this.folder = folder;
        this.manifest = manifest;
        this.rows = rows;
    }

    /**
     * Creates a run's folder and writes its manifest. The folder of an earlier run of the same is written anew.
     *
     * @param folder the folder; may exist if it is empty or holds the same run
     * @param manifest where the figures come from
     * @param columns columns of the rows
     * @throws IOException if it cannot be written, or holds anything else
     */
    public static RunFolder create(Path folder, Manifest manifest, List<Column> columns) throws IOException {
        Files.createDirectories(folder);
        requireFree(folder, manifest);
        writeManifest(folder, manifest, "running");
        return new RunFolder(folder, manifest, new RowTable(folder.resolve("replications.csv"), columns));
    }

    private static void requireFree(Path folder, Manifest manifest) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isEmpty()) {
                return;
            }
        }
        Path older = folder.resolve(MANIFEST);
        String holds = Files.isRegularFile(older) ? idIn(older) : "other files";
        if (!holds.equals(manifest.id())) {
            throw new IOException(folder + " holds " + holds + ", not " + manifest.id() + "; choose another folder");
        }
    }

    private static String idIn(Path manifest) throws IOException {
        try {
            return JSON.readTree(Files.readString(manifest)).path(ID).asString("a run without a name");
        } catch (JacksonException unreadable) {
            return "a manifest that cannot be read";
        }
    }

    /**
     * Adds the rows of a replication.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    public void add(Replication replication) {
        try {
            rows.add(replication);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * Writes the summary and notes how the run ended; call it once, last.
     *
     * @param summary the content of {@code summary.json}
     * @param state "complete" or "interrupted"
     * @throws IOException if it cannot be written
     */
    public void finish(Map<String, Object> summary, String state) throws IOException {
        rows.close();
        Files.writeString(folder.resolve("summary.json"), JSON.writeValueAsString(summary) + "\n");
        writeManifest(folder, manifest, state);
    }

    private static void writeManifest(Path folder, Manifest manifest, String state) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(ID, manifest.id());
        content.put(STATE, state);
        content.put("scenario", manifest.scenario());
        content.put("scenarioHash", manifest.scenarioHash());
        content.put("settings", manifest.settings());
        content.put("version", manifest.version());
        content.put("seed", manifest.seed());
        content.put("firstReplication", manifest.first());
        content.put("replications", manifest.replications());
        content.put("worlds", manifest.worlds());
        content.put("command", manifest.command());
        content.put("threads", manifest.threads());
        content.put("jvm", manifest.jvm());
        Files.writeString(folder.resolve(MANIFEST), JSON.writeValueAsString(content) + "\n");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
