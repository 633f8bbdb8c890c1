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
import picocli.CommandLine.Mixin;
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

    @Mixin
    ReplicationOption replications = new ReplicationOption(1000, 2);

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Any whole number (default: ${DEFAULT-VALUE}).")
    long seed;

    @Override
    public Integer call() throws Exception {
        int count = replications.checked();
        Library library = Library.builtIn();
        ScenarioFile file = library.scenario(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no built-in scenario '" + name + "'"
                                + NearestName.advice(name, library.scenarios())));
        PrintWriter out = spec.commandLine().getOut();
        page(library, file, count).forEach(out::println);
        return ExitCode.DONE;
    }

    private List<String> page(Library library, ScenarioFile file, int count) throws InvalidScenarioException {
        ScenarioReader reader = new ScenarioReader(library);
        LoadedScenario loaded = reader.read(file, List.of());
        Scenario scenario = loaded.scenario();
        Baseline baseline = new Baseline(scenario, seed, count);
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
                .lines("./parley page " + name + " -n " + count + " --seed " + seed, loaded.hash());
    }
}
