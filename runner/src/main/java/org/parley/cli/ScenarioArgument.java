package org.parley.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.read.InvalidScenarioException;
import org.parley.read.Issue;
import org.parley.read.Levers;
import org.parley.read.Library;
import org.parley.read.LoadedScenario;
import org.parley.read.NearestName;
import org.parley.read.ScenarioFile;
import org.parley.read.ScenarioReader;
import org.parley.read.Setting;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The scenario a command works on, with the changes asked for. Used as a {@link Mixin}. */
final class ScenarioArgument {
    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            description = "A scenario file, or a built-in name (see: parley list).")
    String scenario = "";

    @Option(
            names = "--set",
            paramLabel = "/path=value",
            description = "Change a value before the scenario is read, such as"
                    + " /channels/embassy/latency/medianHours=1; may be repeated.")
    List<String> settings = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "OVERLAY",
            description = "Lay a partial file, or a built-in overlay of the scenario, over it; may be repeated.")
    List<String> overlays = new ArrayList<>();

    /** What was changed, for the record: overlays, then settings. */
    List<String> changes() {
        List<String> changes = new ArrayList<>();
        overlays.forEach(overlay -> changes.add("with " + overlay));
        changes.addAll(settings);
        return changes;
    }

    /** The levers of the scenario; throws as {@link #load}. */
    Levers levers() throws InvalidScenarioException, IOException {
        Library library = Library.builtIn();
        return new Levers(new ScenarioReader(library), file(library), overlayFiles(library), parsedSettings());
    }

    /**
     * Reads the scenario.
     *
     * @throws InvalidScenarioException if anything is wrong with it
     * @throws ParameterException if there is no such scenario, or a setting is not of the form /path=value
     * @throws IOException if the file cannot be read
     */
    LoadedScenario load() throws InvalidScenarioException, IOException {
        Library library = Library.builtIn();
        return new ScenarioReader(library).read(file(library), overlayFiles(library), parsedSettings());
    }

    /**
     * Reads the scenario several times, each time with more settings.
     *
     * @throws InvalidScenarioException with everything that is wrong with any of them, each thing once
     * @throws ParameterException as {@link #load}
     * @throws IOException as {@link #load}
     */
    List<LoadedScenario> loadAll(List<List<Setting>> more) throws InvalidScenarioException, IOException {
        Library library = Library.builtIn();
        ScenarioReader reader = new ScenarioReader(library);
        ScenarioFile file = file(library);
        List<ScenarioFile> files = overlayFiles(library);
        List<LoadedScenario> loaded = new ArrayList<>();
        Map<String, Issue> issues = new LinkedHashMap<>(); // by their text
        for (List<Setting> settings : more) {
            List<Setting> all = new ArrayList<>(parsedSettings());
            all.addAll(settings);
            try {
                loaded.add(reader.read(file, files, all));
            } catch (InvalidScenarioException invalid) {
                invalid.issues().forEach(issue -> issues.putIfAbsent(issue.toString(), issue));
            }
        }
        if (!issues.isEmpty()) {
            throw new InvalidScenarioException(List.copyOf(issues.values()));
        }
        return loaded;
    }

    /** The scenario and its changes, and more of them, as they stand in a command. */
    String written(List<Setting> more) {
        StringBuilder text = new StringBuilder(" ").append(ShellWords.quoted(scenario));
        overlays.forEach(overlay -> text.append(" --with ").append(ShellWords.quoted(overlay)));
        settings.forEach(setting -> text.append(" --set ").append(ShellWords.quoted(setting)));
        more.forEach(
                setting -> text.append(" --set ").append(ShellWords.quoted(setting.pointer() + "=" + setting.value())));
        return text.toString();
    }

    private List<ScenarioFile> overlayFiles(Library library) throws IOException {
        List<ScenarioFile> files = new ArrayList<>();
        for (String name : overlays) {
            Map<String, ScenarioFile> known = library.overlays(scenario);
            if (known.containsKey(name)) {
                files.add(known.get(name));
            } else if (Files.isRegularFile(Path.of(name))) {
                files.add(new ScenarioFile(name, text(Path.of(name))));
            } else {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no file and no overlay '" + name + "' of " + scenario
                                + NearestName.advice(name, List.copyOf(known.keySet())));
            }
        }
        return files;
    }

    private List<Setting> parsedSettings() {
        try {
            return settings.stream().map(Setting::parse).toList();
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), "--set " + malformed.getMessage(), malformed);
        }
    }

    private ScenarioFile file(Library library) throws IOException {
        Optional<ScenarioFile> builtIn = library.scenario(scenario);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        Path path = Path.of(scenario);
        if (Files.isRegularFile(path)) {
            return new ScenarioFile(scenario, text(path));
        }
        throw new ParameterException(
                spec.commandLine(),
                "There is no file and no built-in scenario '" + scenario + "'"
                        + NearestName.advice(scenario, library.scenarios()));
    }

    /** The text of a file; one far too long is not read at all. */
    private static String text(Path path) throws IOException {
        long most = 4L * ScenarioReader.MAX_LENGTH; // bytes, at four a character
        if (Files.size(path) > most) {
            throw new IOException(path + " has " + Files.size(path) + " bytes; a scenario has at most " + most);
        }
        try {
            return Files.readString(path);
        } catch (MalformedInputException notText) {
            throw new IOException(path + " is not a text in UTF-8", notText);
        }
    }
}
