package org.parley.read.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.read.tree.NearestName;

/** The scenarios and presets that come with Parley, by their names without ending: {@code cuba-1962}. */
public final class Library {
    private static final String ROOT = "/org/parley/scenarios/files";
    private static final String ENDING = ".yaml";
    private static final String LIBRARY = "library/";
    private static final String OVERLAYS = "overlays";
    private static final String SWEEPS = "sweeps/";
    private static final int DEPTH = 4; // library/overlays/CASE/NAME.yaml
    private static final int MOST_FILES = 2_000; // in a folder, of any sort; an assumption, as the next one
    private static final long MOST_CHARACTERS = 16L << 20; // in all files of a folder

    private final Map<String, ScenarioFile> files; // [path without ending]

    private Library(Map<String, ScenarioFile> files) {
        this.files = files;
    }

    /**
     * Reads the built-in files.
     *
     * @throws UncheckedIOException if they cannot be read, which means a broken installation
     */
    public static Library builtIn() {
        URL root = Library.class.getResource(ROOT);
        if (root == null) {
            throw new IllegalStateException("the scenario files are missing from this build");
        }
        try {
            URI uri = root.toURI();
            if (!uri.getScheme().equals("jar")) {
                return new Library(read(Path.of(uri)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return new Library(read(jar.getPath(ROOT)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * This library and the presets in the folder {@code library} beside a scenario file, which come before built-in ones
     * of the same name.
     *
     * @throws IOException if the folder cannot be read
     */
    public Library beside(Path scenario) throws IOException {
        Path own = scenario.resolveSibling(LIBRARY);
        if (!Files.isDirectory(own)) {
            return this;
        }
        Map<String, ScenarioFile> all = new TreeMap<>(files);
        read(own)
                .forEach((name, file) -> all.put(LIBRARY + name, new ScenarioFile(LIBRARY + file.name(), file.text())));
        return new Library(all);
    }

    private static Map<String, ScenarioFile> read(Path root) throws IOException {
        Map<String, ScenarioFile> files = new TreeMap<>();
        long characters = 0;
        for (Path path : texts(root)) {
            String name = root.relativize(path).toString().replace('\\', '/');
            String key = name.substring(0, name.length() - ENDING.length());
            String text = TextFile.read(path);
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                throw new IOException(root + " has more than " + MOST_CHARACTERS + " characters in its files");
            }
            files.put(key, new ScenarioFile(name, text, true));
        }
        return files;
    }

    /** The files of a folder that have the ending of a text, in order of their names. */
    private static List<Path> texts(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root, DEPTH)) {
            List<Path> found = all.limit(MOST_FILES + 1L).toList();
            if (found.size() > MOST_FILES) {
                throw new IOException(root + " has more than " + MOST_FILES + " files; it is read as a library of"
                        + " presets because it lies beside a scenario and has that name");
            }
            return found.stream()
                    .filter(file -> file.toString().endsWith(ENDING) && !Files.isDirectory(file))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /**
     * This library as a scenario sees it: as it is for a built-in one, else with what lies beside it.
     *
     * @throws UncheckedIOException if the folder beside it cannot be read
     */
    public Library seenFrom(ScenarioFile scenario) {
        if (scenario.builtIn()) {
            return this;
        }
        try {
            return beside(Path.of(scenario.name()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names of the scenarios, in order; those in folders as {@code theory/ridge}. */
    public List<String> scenarios() {
        return files.keySet().stream().filter(Library::isScenario).toList();
    }

    private static boolean isScenario(String name) {
        return !name.startsWith(LIBRARY) && !name.startsWith(SWEEPS);
    }

    /** Names of the sweeps, in order: {@code noise-against-cooperation}. */
    public List<String> sweeps() {
        return files.keySet().stream()
                .filter(name -> name.startsWith(SWEEPS))
                .map(name -> name.substring(SWEEPS.length()))
                .toList();
    }

    /** A sweep by name, with or without {@code sweeps/} before it. */
    public Optional<ScenarioFile> sweep(String name) {
        return Optional.ofNullable(files.get(name.startsWith(SWEEPS) ? name : SWEEPS + name));
    }

    /** What to say of a name that is neither that of a scenario nor of a file. */
    public String unknownScenario(String name) {
        return sweep(name).isPresent()
                ? "'" + name + "' is a sweep, not a scenario; see: parley sweep"
                : "there is no file and no built-in scenario '" + name + "'" + NearestName.advice(name, scenarios());
    }

    /** A scenario by name. */
    public Optional<ScenarioFile> scenario(String name) {
        return Optional.ofNullable(files.get(name)).filter(file -> isScenario(name));
    }

    /** The presets of a section of scenarios, by name: {@code channels}. */
    public Map<String, ScenarioFile> presets(String section) {
        String folder = LIBRARY + section + "/";
        Map<String, ScenarioFile> presets = new TreeMap<>();
        files.forEach((name, file) -> {
            if (name.startsWith(folder)) {
                presets.put(name.substring(folder.length()), file);
            }
        });
        return presets;
    }

    /** Overlays made for a scenario, by name. */
    public Map<String, ScenarioFile> overlays(String scenario) {
        return presets(OVERLAYS + "/" + scenario);
    }

    /** What an overlay is called on the command line: the name of a built-in one, the path of any other. */
    public static String wordFor(ScenarioFile overlay) {
        return overlay.name().startsWith(LIBRARY + OVERLAYS + "/") ? overlay.stem() : overlay.name();
    }

    /** What a scenario is called on the command line: the name of a built-in one, the path of any other. */
    public String wordForScenario(ScenarioFile scenario) {
        String name = scenario.name().replaceAll("\\.yaml$", "");
        return scenario(name).filter(scenario::equals).isPresent() ? name : scenario.name();
    }

    /** The sections of scenarios that have presets. */
    public List<String> sections() {
        return files.keySet().stream()
                .filter(name -> name.startsWith(LIBRARY) && !name.startsWith(LIBRARY + OVERLAYS))
                .map(name -> name.split("/", -1)[1])
                .distinct()
                .toList();
    }
}
