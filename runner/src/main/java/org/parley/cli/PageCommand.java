package org.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parley.experiment.Baseline;
import org.parley.experiment.World;
import org.parley.model.Scenario;
import org.parley.read.InvalidScenarioException;
import org.parley.read.Library;
import org.parley.read.LoadedScenario;
import org.parley.read.NearestName;
import org.parley.read.ScenarioFile;
import org.parley.read.ScenarioReader;
import org.parley.read.SourceNote;
import org.parley.report.CasePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the page of a built-in case, with the clear twin and each of its overlays. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description = "Write the page of a built-in case: what happened, what the model says, what is assumed.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:usage"})
final class PageCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "A built-in name (see: parley list).")
    String name = "";

    @Option(
            names = "-n",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Replications (default: ${DEFAULT-VALUE}).")
    int replications;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Any whole number (default: ${DEFAULT-VALUE}).")
    long seed;

    @Override
    public Integer call() throws Exception {
        if (replications < 2) {
            throw new ParameterException(spec.commandLine(), "-n must be at least 2, was " + replications);
        }
        Library library = Library.builtIn();
        ScenarioFile file = library.scenario(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no built-in scenario '" + name + "'"
                                + NearestName.advice(name, library.scenarios())));
        PrintWriter out = spec.commandLine().getOut();
        page(library, file).forEach(out::println);
        return ExitCode.DONE;
    }

    private List<String> page(Library library, ScenarioFile file) throws InvalidScenarioException {
        ScenarioReader reader = new ScenarioReader(library);
        LoadedScenario loaded = reader.read(file, List.of());
        Scenario scenario = loaded.scenario();
        Baseline baseline = new Baseline(scenario, seed, replications);
        List<CasePage.Variant> variants = new ArrayList<>();
        variants.add(new CasePage.Variant(
                "clear",
                "With clear communication",
                baseline.effect(World.clear(scenario).scenario())));
        Set<SourceNote> notes = new LinkedHashSet<>(loaded.sources());
        for (Map.Entry<String, ScenarioFile> overlay : library.overlays(name).entrySet()) {
            LoadedScenario changed = reader.read(file, List.of(overlay.getValue()), List.of());
            notes.addAll(changed.sources());
            variants.add(new CasePage.Variant(
                    "--with " + overlay.getKey(),
                    overlay.getValue().firstRemark(),
                    baseline.effect(changed.scenario())));
        }
        List<CasePage.Assumption> assumptions = notes.stream()
                .filter(SourceNote::isAssumption)
                .map(note -> new CasePage.Assumption(note.pointer(), note.text()))
                .toList();
        return new CasePage(scenario.about(), scenario.ladder(), baseline, variants, assumptions)
                .lines("./parley page " + name + " -n " + replications + " --seed " + seed, loaded.hash());
    }
}
