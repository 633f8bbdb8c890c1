package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is in a folder before an experiment is written to it: nothing, the same experiment, or something to leave alone. */
final class FolderContent {
    static final String DATABASE = "results.duckdb";
    static final String DRAFT = "results.duckdb.new";
    static final String TABLE = "replications.csv";
    static final String PAGE = "report.html";

    /** What a process may leave that ended before it had a database, besides its lock and its draft. */
    private static final Set<String> TRACES = Set.of(DRAFT + ".wal", DRAFT + ".tmp");

    private final Path folder;
    private final Manifest manifest;

    FolderContent(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    boolean hasDatabase() {
        return Database.exists(database());
    }

    /** Refuses a folder that holds anything else; looks, but leaves no trace. */
    void requireOurs() throws IOException {
        Optional<String> id = ManifestFile.id(folder);
        if (id.isPresent() && !id.get().equals(manifest.id())) {
            throw refused("holds " + id.get() + ", not " + manifest.id() + "; choose another folder");
        }
        if (id.isPresent() && !hasDatabase()) {
            throw refused("has a manifest of " + id.get() + ", but its rows are missing: put " + DATABASE
                    + " back, or choose another folder");
        }
        if (id.isEmpty() && !hasDatabase() && !isFree()) {
            throw refused("holds other files, not " + manifest.id() + "; choose another folder");
        }
        requireOurs(TABLE, OutputKind.CSV);
        requireOurs(PAGE, OutputKind.PAGE);
        if (id.isEmpty() && hasDatabase()) { // before anything is written: it may be a database of somebody else's
            FolderLock lock = FolderLock.read(folder);
            try (lock;
                    Database database = Database.read(database())) {
                requireSame(database);
            }
        }
    }

    private void requireOurs(String name, OutputKind kind) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file) && !(Files.isRegularFile(file) && kind.wrote(file))) {
            throw refused("holds " + name + ", which Parley did not write; choose another folder, or delete it");
        }
    }

    private boolean isFree() throws IOException {
        List<Path> content;
        try (Stream<Path> files = Files.list(folder)) {
            content = files.toList();
        }
        for (Path file : content) {
            if (!isTrace(file)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTrace(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return switch (name) {
            case FolderLock.FILE -> FolderLock.isLock(file);
            case DRAFT -> Database.isDraft(file);
            default -> TRACES.contains(name);
        };
    }

    /** Refuses a database with the rows of another experiment, or of another model, and says where the two differ. */
    void requireSame(Database database) throws IOException {
        Map<String, String> held = facts(database);
        Map<String, String> asked = manifest.identity();
        List<String> differences = asked.entrySet().stream()
                .filter(fact -> !fact.getKey().equals(Manifest.BUILD))
                .filter(fact -> !fact.getValue().equals(held.get(fact.getKey())))
                .map(fact -> "%s %s, not %s".formatted(fact.getKey(), held.get(fact.getKey()), fact.getValue()))
                .toList();
        if (!differences.isEmpty()) {
            throw refused("holds " + held.get("id") + ", but with " + String.join("; ", differences)
                    + "; choose another folder");
        }
        requireSameBuild(held.getOrDefault("id", ""), held.getOrDefault(Manifest.BUILD, ""));
    }

    private void requireSameBuild(String id, String build) throws IOException {
        if (!build.equals(manifest.build())) {
            String other = build.isEmpty() ? "a build that is not known" : "build " + Manifest.shortened(build);
            String own = Manifest.shortened(manifest.build());
            throw refused("holds " + id + ", played by " + other + ", and this is build " + own
                    + ", whose model may play it otherwise: status, query and export still read it; to play it with this"
                    + " build, choose another folder or delete this one");
        }
    }

    /** What a database says about its experiment, by name. */
    static Map<String, String> facts(Database database) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        database.query(
                "SELECT key, value FROM experiment ORDER BY rowid",
                row -> facts.put(row.getString(1), row.getString(2)));
        return facts;
    }

    private IOException refused(String why) {
        return new IOException(folder + " " + why);
    }

    /** Puts a finished file into its place, so that what is there is whole at any moment. */
    static void replace(Path draft, Path file) throws IOException {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
