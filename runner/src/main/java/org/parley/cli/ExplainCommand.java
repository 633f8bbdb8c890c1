package org.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.explain.FieldEntry;
import org.parley.explain.ParameterPage;
import org.parley.explain.Reference;
import org.parley.model.Mechanism;
import org.parley.model.field.Words;
import org.parley.observe.Metrics;
import org.parley.read.library.Library;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.tree.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a kind, parameter, preset, scenario, mechanism or metric. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explain a kind or parameter: range, fallback, meaning, source.")
final class ExplainCommand implements Callable<Integer> {
    private static final String PRESET = "preset";
    private static final String OVERLAY = "overlay";

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Plain exitCodes = new ExitCodes.Plain();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "A parameter, kind, preset, scenario, mechanism or metric.")
    String name = "";

    @Option(names = "--page", description = "Print the page of all parameters, in Markdown.")
    boolean page;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (page) {
            out.print(ParameterPage.of(ScenarioReader.KINDS));
            out.flush();
            return ExitCode.DONE;
        }
        Library library = Library.builtIn();
        Reference reference = Reference.of(ScenarioReader.KINDS);
        List<String> lines = new ArrayList<>(files(library));
        lines.addAll(switches());
        lines.addAll(kinds());
        reference.named(name).forEach(field -> lines.addAll(describe(field)));
        if (lines.isEmpty() && name.startsWith("/")) { // a path as --set takes it
            reference.named(name.substring(name.lastIndexOf('/') + 1)).forEach(field -> lines.addAll(describe(field)));
        }
        if (lines.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Nothing is named '" + name + "'" + NearestName.advice(name, known(library, reference)));
        }
        lines.forEach(out::println);
        return ExitCode.DONE;
    }

    /** Scenarios and presets of that name, as they are written. */
    private List<String> files(Library library) {
        List<String> lines = new ArrayList<>();
        library.scenarios().stream()
                .filter(known -> known.equals(name) || known.endsWith("/" + name))
                .findFirst()
                .flatMap(library::scenario)
                .ifPresent(file -> lines.addAll(file.text().lines().toList()));
        library.scenarios()
                .forEach(scenario -> Optional.ofNullable(
                                library.overlays(scenario).get(name))
                        .ifPresent(file -> {
                            lines.add("overlay of " + scenario + ", for --with " + name + ":");
                            file.text().lines().forEach(lines::add);
                        }));
        if (name.equals(OVERLAY)) {
            lines.add(
                    "a partial file that --with lays over a scenario: groups are merged, all else is replaced, ~ takes away;");
            lines.add("    see parley list for those of each scenario");
        }
        library.sweep(name).ifPresent(file -> lines.addAll(file.text().lines().toList()));
        for (String section : library.sections()) {
            Optional.ofNullable(library.presets(section).get(name)).ifPresent(file -> {
                lines.add("preset of " + section + ", for use as {preset: " + name + ", …}:");
                file.text().lines().forEach(lines::add);
            });
            if (name.equals(PRESET)) {
                lines.add("preset: NAME in an entry of " + section
                        + " takes every value the entry does not give from it:");
                lines.add("    " + String.join(", ", library.presets(section).keySet()));
            }
        }
        return lines;
    }

    /** The mechanism or metric of that name. */
    private List<String> switches() {
        List<String> lines = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            if (Words.of(mechanism).equals(name)) {
                lines.add("mechanism " + name + ", of " + Words.of(mechanism.group()) + "; switch it off with off: ["
                        + name + "]");
            }
        }
        Metrics.kinds().stream()
                .filter(metric -> metric.name().equals(name))
                .forEach(metric -> lines.add("metric " + name + ": " + metric.meaning()));
        return lines;
    }

    private List<String> kinds() {
        List<String> lines = new ArrayList<>();
        Kinds.all()
                .forEach(catalogue -> catalogue.kinds().stream()
                        .filter(kind -> kind.name().equals(name))
                        .forEach(kind -> lines.add(catalogue.sort() + " " + name + ": " + kind.meaning())));
        return lines;
    }

    private static List<String> describe(FieldEntry field) {
        return List.of(
                field.path(),
                "    " + field.meaning(),
                "    allowed: " + field.allowed(),
                "    if not given: " + field.fallback()
                        + (field.source().isEmpty() ? "" : " (" + field.source() + ")"));
    }

    private static List<String> known(Library library, Reference reference) {
        List<String> names = new ArrayList<>(reference.names());
        names.add(PRESET);
        names.add(OVERLAY);
        library.scenarios()
                .forEach(scenario -> names.addAll(library.overlays(scenario).keySet()));
        names.addAll(library.scenarios());
        names.addAll(library.sweeps());
        library.sections()
                .forEach(section -> names.addAll(library.presets(section).keySet()));
        names.addAll(Words.all(Mechanism.class));
        Metrics.kinds().forEach(metric -> names.add(metric.name()));
        Kinds.all().forEach(catalogue -> names.addAll(catalogue.names().known()));
        return names;
    }
}
