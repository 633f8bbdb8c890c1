package org.parley.cli.option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.form.Json;
import org.parley.form.Report;
import org.parley.store.OutputFile;
import org.parley.store.OutputKind;
import org.parley.store.Provenance;
import org.parley.store.RepeatCommand;
import org.parley.store.Subject;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** In which forms a report is given. Used as a {@link Mixin}. */
public final class ReportOptions {
    private static final String PAGE = "--page";

    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print what was found as JSON.")
    boolean json;

    @Option(
            names = PAGE,
            paramLabel = "FILE",
            description =
                    "Write what was found, with pictures, to this file in HTML as well; it takes the place of an older"
                            + " page, and of nothing else.")
    @Nullable
    Path page;

    /** Whether machines are to read it. */
    public boolean isJson() {
        return json;
    }

    /** Whether any of them is on the command line. */
    public boolean isGiven() {
        return json || page != null;
    }

    /**
     * Looks where the page is to be, before anything is played.
     *
     * @throws IOException if it cannot be there
     */
    public void check() throws IOException {
        if (page != null) {
            OutputFile.at(PAGE, page, OutputKind.PAGE);
        }
    }

    /** Who makes what is reported. */
    public Provenance made() {
        return Provenance.of(Version.number(), given());
    }

    /** The whole command as it was given. */
    private String given() {
        return RepeatCommand.given(
                        spec.commandLine().getParent().getParseResult().originalArgs())
                .toString();
    }

    /**
     * Prints a report, then writes its page if one is asked for; both say what the figures come from.
     *
     * @param scenarios what was played
     * @param seed the experiment's seed
     * @throws IOException if the page cannot be written; everything is printed by then
     */
    public void give(Report report, List<Subject> scenarios, long seed) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Provenance made = made();
        if (json) {
            out.println(Json.text(data(report, scenarios, seed)));
        } else {
            report.lines().forEach(out::println);
        }
        out.flush();
        if (page != null) {
            List<String> hashes = scenarios.stream().map(Subject::hash).toList();
            String line = made.line(seed, hashes);
            OutputFile.at(PAGE, page, OutputKind.PAGE).write(path -> Files.writeString(path, report.page(line)));
            if (!json) {
                out.println("Page: " + page);
            }
        }
    }

    /** A report for machines, with what its figures come from. */
    static Map<String, Object> data(Report report, List<Subject> scenarios, long seed) {
        Map<String, Object> data = new LinkedHashMap<>(report.data());
        data.put("version", Version.number());
        data.put("seed", seed);
        data.put("scenarios", hashes(scenarios));
        return data;
    }

    private static List<Map<String, String>> hashes(List<Subject> scenarios) {
        List<Map<String, String>> hashes = new ArrayList<>();
        for (Subject scenario : scenarios) {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("name", scenario.name());
            entry.put("hash", scenario.hash());
            hashes.add(entry);
        }
        return hashes;
    }
}
