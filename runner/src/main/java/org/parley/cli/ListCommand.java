package org.parley.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.parley.design.TextSource;
import org.parley.model.Mechanism;
import org.parley.model.field.Catalogue;
import org.parley.model.field.Words;
import org.parley.observe.Metrics;
import org.parley.read.library.Library;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.sweep.SweepReader;
import org.parley.read.tree.InvalidScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what comes with Parley. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List scenarios, sweeps, presets, kinds, mechanisms and metrics.")
final class ListCommand implements Runnable {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Plain exitCodes = new ExitCodes.Plain();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Library library = Library.builtIn();
        ScenarioReader reader = new ScenarioReader(library);
        out.println("Scenarios");
        library.scenarios().forEach(name -> {
            item(out, name, title(reader, library, name));
            library.overlays(name).forEach((overlay, file) -> item(out, "  --with " + overlay, file.firstRemark()));
        });
        out.println("\nSweeps");
        library.sweeps().forEach(name -> item(out, name, sweepTitle(library, name)));
        for (String section : library.sections()) {
            out.println("\nPresets of " + section);
            library.presets(section).forEach((name, file) -> item(out, name, file.firstRemark()));
        }
        Kinds.all().forEach(catalogue -> kinds(out, catalogue));
        out.println("\nMechanisms, for 'off'");
        Arrays.stream(Mechanism.values())
                .forEach(mechanism -> item(out, Words.of(mechanism), Words.of(mechanism.group())));
        out.println("\nMetrics");
        Metrics.kinds().forEach(metric -> item(out, metric.name(), metric.meaning()));
        out.println("\nMore on a scenario, preset or parameter: parley explain NAME");
    }

    private static void kinds(PrintWriter out, Catalogue<?> catalogue) {
        out.println("\nKinds of " + catalogue.sort());
        catalogue.kinds().forEach(kind -> item(out, kind.name(), kind.meaning()));
    }

    private static String title(ScenarioReader reader, Library library, String name) {
        try {
            return reader.read(library.scenario(name).orElseThrow(), List.of())
                    .scenario()
                    .about()
                    .title();
        } catch (InvalidScenarioException broken) {
            throw new IllegalStateException("the built-in scenario " + name + " is broken", broken);
        }
    }

    private static String sweepTitle(Library library, String name) {
        try {
            return new SweepReader(library)
                    .read(library.sweep(name).orElseThrow(), TextSource.NONE)
                    .title();
        } catch (InvalidScenarioException broken) {
            throw new IllegalStateException("the built-in sweep " + name + " is broken", broken);
        }
    }

    private static void item(PrintWriter out, String name, String meaning) {
        out.printf("  %-34s %s%n", name, meaning);
    }
}
