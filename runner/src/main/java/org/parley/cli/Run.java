package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.experiment.Findings;
import org.parley.experiment.MonteCarlo;
import org.parley.experiment.Plan;
import org.parley.experiment.StoppingPoint;
import org.parley.experiment.Tally;
import org.parley.model.Words;
import org.parley.read.LoadedScenario;
import org.parley.report.FindingsData;
import org.parley.report.FindingsText;
import org.parley.report.ReplicationText;
import org.parley.report.StoppedText;
import org.parley.stats.FixedNumber;
import org.parley.stats.StoppingRule;
import org.parley.store.Manifest;
import org.parley.store.RunFolder;
import picocli.CommandLine;

/** One run: plays the plan, keeps its rows, and reports what was found. */
final class Run {
    private final LoadedScenario loaded;
    private final Plan plan;
    private final Optional<StoppingRule> rule;
    private final List<String> settings;
    private final CommandLine command;

    Run(LoadedScenario loaded, Plan plan, Optional<StoppingRule> rule, List<String> settings, CommandLine command) {
        this.loaded = loaded;
        this.plan = plan;
        this.rule = rule;
        this.settings = settings;
        this.command = command;
    }

    /**
     * Runs.
     *
     * @param out folder to write to; below {@code results/runs} if null
     * @param single whether the plan is one replication, whose row is shown instead of shares
     * @return the exit code
     * @throws IOException if the folder cannot be written
     */
    int execute(@Nullable Path out, boolean single) throws IOException {
        Manifest manifest = manifest();
        String suffix = rule.map(one -> "-" + StoppedText.words(one).replaceAll("[^a-z0-9.]+", "-"))
                .orElse("");
        Path folder = out == null ? Path.of("results", "runs", manifest.id() + suffix) : out;
        try (Interrupt interrupt = Interrupt.watch()) {
            MonteCarlo experiment = new MonteCarlo(plan, interrupt);
            ReplicationText last = new ReplicationText(experiment.columns());
            StoppingPoint point =
                    new StoppingPoint(rule.orElse(new FixedNumber(plan.count())), plan, experiment.columns());
            Findings findings;
            FindingsText text;
            try (RunFolder files = RunFolder.create(folder, manifest, experiment.columns())) {
                findings = play(experiment, files, last, point);
                text = new FindingsText(loaded.name(), findings);
                Map<String, Object> summary = FindingsData.of(text.sentence(), findings);
                rule.ifPresent(one -> summary.put("stopping", StoppedText.data(point.stopped())));
                files.finish(summary, point.stopped().ended() ? "complete" : "interrupted");
            }
            List<String> lines = new ArrayList<>(single ? last.lines() : text.lines());
            rule.ifPresent(one -> lines.add(StoppedText.sentence(point.stopped())));
            print(lines, point.stopped().ended(), folder);
            return exitCode(findings, point.stopped().ended());
        }
    }

    private Findings play(MonteCarlo experiment, RunFolder files, ReplicationText last, StoppingPoint point) {
        Tally tally = new Tally(plan, experiment.columns());
        try (Progress progress = Progress.of(loaded.name(), plan.count(), "replications")) {
            experiment.runWhile(replication -> {
                files.add(replication);
                tally.add(replication);
                last.show(replication);
                progress.step();
                return point.goesOn(replication);
            });
        }
        return tally.findings();
    }

    private static int exitCode(Findings findings, boolean complete) {
        if (!complete) {
            return ExitCode.INTERRUPTED;
        }
        return findings.failed() > 0 ? ExitCode.FAILED_REPLICATIONS : ExitCode.DONE;
    }

    private void print(List<String> lines, boolean complete, Path folder) {
        PrintWriter writer = command.getOut();
        lines.forEach(writer::println);
        if (!complete) {
            writer.println("Interrupted: these are the replications that were finished.");
        }
        writer.println("Files: " + folder);
        writer.flush();
    }

    private Manifest manifest() {
        Map<String, List<String>> worlds = new LinkedHashMap<>();
        plan.worlds()
                .forEach(world -> worlds.put(
                        world.name(),
                        world.switchedOff().stream().map(Words::of).toList()));
        CommandLine.ParseResult parsed = command.getParent().getParseResult();
        return new Manifest(
                loaded.name(),
                loaded.hash(),
                settings,
                Parley.Version.number(),
                plan.seed(),
                plan.first(),
                plan.count(),
                worlds,
                "./parley " + parsed.originalArgs().stream().map(Run::quoted).collect(Collectors.joining(" ")),
                plan.threads(),
                Runtime.version().toString());
    }

    /** An argument as a shell takes it: in quotes where it has any sign a shell would read otherwise. */
    private static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_./=:,+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
