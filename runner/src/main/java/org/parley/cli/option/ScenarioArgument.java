package org.parley.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.library.TextFile;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.scenario.Setting;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.NearestName;
import org.parley.read.variant.Candidate;
import org.parley.read.variant.Candidates;
import org.parley.read.variant.Portfolios;
import org.parley.read.variant.ScenarioLevers;
import org.parley.store.Subject;
import org.parley.study.Subjects;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The scenario a command works on, with the changes asked for. Used as a {@link Mixin}. */
public final class ScenarioArgument {
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

    /** A scenario with overlays and settings that a command names in a way of its own; {@code spec} is that of the command. */
    public static ScenarioArgument of(CommandSpec spec, String scenario, List<String> overlays, List<String> settings) {
        ScenarioArgument argument = new ScenarioArgument();
        argument.spec = spec;
        argument.scenario = scenario;
        argument.overlays = overlays;
        argument.settings = settings;
        return argument;
    }

    /** The levers of the scenario; throws as {@link #load}. */
    public ScenarioLevers levers() throws InvalidScenarioException, IOException {
        Library library = library();
        return new ScenarioLevers(new ScenarioReader(library), file(library), overlayFiles(library), parsedSettings());
    }

    /**
     * Reads the scenario.
     *
     * @throws InvalidScenarioException if anything is wrong with it
     * @throws ParameterException if there is no such scenario, or a setting is not of the form /path=value
     * @throws IOException if the file cannot be read
     */
    public LoadedScenario load() throws InvalidScenarioException, IOException {
        Library library = library();
        return new ScenarioReader(library).read(file(library), overlayFiles(library), parsedSettings());
    }

    /** The scenario with each built-in overlay of it that is not laid over it already; throws as {@link #load}. */
    public Map<ScenarioFile, LoadedScenario> overlaid() throws InvalidScenarioException, IOException {
        Library library = library();
        ScenarioReader reader = new ScenarioReader(library);
        List<ScenarioFile> laid = overlayFiles(library);
        Map<ScenarioFile, LoadedScenario> overlaid = new LinkedHashMap<>();
        for (ScenarioFile overlay : library.overlays(scenario).values()) {
            if (!laid.contains(overlay)) {
                List<ScenarioFile> all = new ArrayList<>(laid);
                all.add(overlay);
                overlaid.put(overlay, reader.read(file(library), all, parsedSettings()));
            }
        }
        return overlaid;
    }

    /** What is built in, and what lies beside the scenario if it is a file. */
    private Library library() throws IOException {
        Library builtIn = Library.builtIn();
        return builtIn.scenario(scenario).isPresent() ? builtIn : builtIn.beside(Path.of(scenario));
    }

    /**
     * The scenario with and without what one could do; throws as {@link #load}.
     *
     * @param names what one could do; if empty, the measures the scenario has
     * @param between pairs of nations that measures of the library are placed on; if empty, all pairs that count
     * @throws ParameterException if there is no such measure or pair
     */
    public Portfolios portfolios(List<String> names, List<String> between)
            throws InvalidScenarioException, IOException {
        Library library = library();
        ScenarioReader reader = new ScenarioReader(library);
        ScenarioFile file = file(library);
        List<ScenarioFile> laid = overlayFiles(library);
        List<Setting> set = parsedSettings();
        LoadedScenario loaded = reader.read(file, laid, set);
        try {
            Candidates known = new Candidates(library, loaded.scenario(), library.overlays(scenario), between);
            List<Candidate> candidates = names.isEmpty()
                    ? known.written()
                    : names.stream().map(known::find).toList();
            return new Portfolios(reader, file, laid, set, candidates);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unknown.getMessage()), unknown);
        }
    }

    /** What is asked about, once it is read. */
    public Subject subject(LoadedScenario loaded) {
        return Subjects.of(loaded, scenario, overlays, settings);
    }

    private List<ScenarioFile> overlayFiles(Library library) throws IOException {
        List<ScenarioFile> files = new ArrayList<>();
        for (String name : overlays) {
            Map<String, ScenarioFile> known = library.overlays(scenario);
            if (known.containsKey(name)) {
                files.add(known.get(name));
            } else if (Files.isRegularFile(Path.of(name))) {
                files.add(new ScenarioFile(name, TextFile.read(Path.of(name))));
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
            return Setting.parse(settings);
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
            return new ScenarioFile(scenario, TextFile.read(path));
        }
        throw new ParameterException(spec.commandLine(), library.unknownScenario(scenario));
    }
}
