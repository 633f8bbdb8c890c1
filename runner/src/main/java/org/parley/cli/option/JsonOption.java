package org.parley.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.parley.form.Json;
import org.parley.form.Report;
import org.parley.store.Subject;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whether a report is printed for people or for machines. Used as a {@link Mixin}. */
public final class JsonOption {
    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print what was found as JSON.")
    boolean json;

    /** Whether machines are to read it. */
    public boolean isJson() {
        return json;
    }

    /** Prints a report. */
    public void print(Report report) {
        print(report, report.data());
    }

    /**
     * Prints a report; to machines it says what the figures come from as well.
     *
     * @param scenarios what was played
     * @param seed with which random numbers
     */
    public void print(Report report, List<Subject> scenarios, long seed) {
        print(report, ReportOptions.data(report, scenarios, seed));
    }

    private void print(Report report, Map<String, Object> data) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(data));
        } else {
            report.lines().forEach(out::println);
        }
        out.flush();
    }
}
