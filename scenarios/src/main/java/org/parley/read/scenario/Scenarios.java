package org.parley.read.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.library.TextFile;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.NearestName;

/** Reads scenarios in one call, for use from Java: {@code Scenarios.builtIn("cuba-1962", "/clock/horizonDays=20")}. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * Reads a scenario that comes with Parley.
     *
     * @param name its name, as {@code parley list} prints it
     * @param settings changes made to it before it is read, in order, each {@code /path=value} as {@code --set} has it
     * @throws InvalidScenarioException if anything is wrong with it after the changes; it has all problems
     * @throws IllegalArgumentException if there is no such scenario, a setting is not of that form, or two set the same
     */
    public static LoadedScenario builtIn(String name, String... settings) throws InvalidScenarioException {
        Library library = Library.builtIn();
        ScenarioFile file = library.scenario(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no built-in scenario '" + name + "'"
                        + NearestName.advice(name, library.scenarios())));
        return new ScenarioReader(library).read(file, parsed(settings));
    }

    /**
     * Reads a scenario file, in YAML or JSON by its ending; presets in a folder {@code library} beside it come first.
     *
     * @param path where it is
     * @param settings changes made to it before it is read, as {@link #builtIn} has them
     * @throws InvalidScenarioException if anything is wrong with it; it has all problems
     * @throws IOException if it cannot be read
     */
    public static LoadedScenario file(Path path, String... settings) throws InvalidScenarioException, IOException {
        ScenarioFile file = new ScenarioFile(path.toString(), TextFile.read(path));
        return new ScenarioReader(Library.builtIn().beside(path)).read(file, parsed(settings));
    }

    private static List<Setting> parsed(String... settings) {
        return Setting.parse(List.of(settings));
    }
}
