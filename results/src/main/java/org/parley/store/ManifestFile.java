package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files {@code manifest.json} and {@code summary.json} of an experiment's folder; whole at any moment. */
final class ManifestFile {
    static final String FILE = "manifest.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String ID = "id";
    private static final String COMMAND = "command";
    private static final String STATE = "state";

    private ManifestFile() {}

    /** Which experiment the manifest in a folder is of; empty if there is no manifest. */
    static Optional<String> id(Path folder) throws IOException {
        return field(folder, ID, "a run without a name");
    }

    /** How the experiment in a folder ended, or "running"; empty if there is no manifest. */
    static Optional<String> state(Path folder) throws IOException {
        return field(folder, STATE, "unknown");
    }

    /** The command that the experiment in a folder was begun with; empty if there is no manifest. */
    static Optional<String> command(Path folder) throws IOException {
        return field(folder, COMMAND, "");
    }

    private static Optional<String> field(Path folder, String name, String otherwise) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(Files.readString(file)).path(name).asString(otherwise));
        } catch (JacksonException unreadable) {
            return Optional.of("a manifest that cannot be read");
        }
    }

    /** Writes the manifest. */
    static void write(Path folder, Manifest manifest, String state) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(ID, manifest.id());
        content.put(STATE, state);
        content.put("scenario", manifest.scenario());
        content.put("scenarioHash", manifest.scenarioHash());
        content.put("settings", manifest.settings());
        content.put("version", manifest.version());
        content.put("build", manifest.build());
        content.put("seed", manifest.seed());
        content.put("firstReplication", manifest.first());
        content.put("replications", manifest.replications());
        content.put("worlds", manifest.worlds());
        if (!manifest.design().hash().isEmpty()) {
            content.put("factors", manifest.design().factors());
            content.put("points", manifest.design().points());
            content.put("designHash", manifest.design().hash());
        }
        if (!manifest.metrics().isEmpty()) {
            content.put("metrics", manifest.metrics());
        }
        if (!manifest.until().isEmpty()) {
            content.put("until", manifest.until());
        }
        if (!manifest.method().isEmpty()) {
            content.put("method", manifest.method());
        }
        content.put(COMMAND, manifest.command());
        content.put("threads", manifest.threads());
        content.put("jvm", manifest.jvm());
        write(folder, FILE, content);
    }

    /** Writes a file of nested maps, lists and values. */
    static void write(Path folder, String file, Map<String, Object> content) throws IOException {
        Path draft = folder.resolve(file + ".new");
        Files.writeString(draft, JSON.writeValueAsString(content) + "\n");
        FolderContent.replace(draft, folder.resolve(file));
    }
}
