package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.parley.experiment.Attribution;
import org.parley.experiment.AttributionStudy;
import org.parley.experiment.ButFor;
import org.parley.experiment.ButForSearch;
import org.parley.experiment.Player;
import org.parley.experiment.Threshold;
import org.parley.read.LoadedScenario;
import org.parley.report.AttributionCharts;
import org.parley.report.AttributionData;
import org.parley.report.AttributionText;
import org.parley.report.ButForText;
import org.parley.report.Goal;
import org.parley.report.Report;
import picocli.CommandLine;

/** One attribution: plays it and reports what was found. */
final class Attribute {
    private final LoadedScenario loaded;
    private final Threshold threshold;
    private final Goal goal;
    private final PrintWriter out;
    private final PrintWriter err;

    Attribute(LoadedScenario loaded, Threshold threshold, CommandLine command) {
        this.loaded = loaded;
        this.threshold = threshold;
        this.goal = Goal.of(threshold, loaded.scenario().ladder());
        this.out = command.getOut();
        this.err = command.getErr();
    }

    /** Attributes to players, and returns the exit code; {@code idle} players are told of as without strength. */
    int all(AttributionStudy study, List<Player> idle, boolean interactions, ReportOptions report) throws IOException {
        try (Interrupt interrupt = Interrupt.watch()) {
            Attribution found;
            try (Progress progress = Progress.of(loaded.name(), study.count(), "replications")) {
                found = study.run(interrupt, progress::step);
            }
            AttributionText text = new AttributionText(loaded.name(), goal, found, idle, interactions);
            report.give(
                    new Report(
                            loaded.name(),
                            text.sentence(),
                            AttributionCharts.of(goal, found, interactions),
                            text.lines(),
                            AttributionData.of(text.sentence(), found)),
                    List.of(loaded),
                    study.seed());
            boolean complete = found.total().pairs() + found.failed() >= study.count();
            if (interrupt.getAsBoolean() && !complete) {
                err.println("Interrupted: these are the replications that were finished.");
                return ExitCode.INTERRUPTED;
            }
            return found.failed() > 0 ? ExitCode.FAILED_REPLICATIONS : ExitCode.DONE;
        }
    }

    /** Looks for what one replication needed, and returns the exit code. */
    int single(long seed, long replication, int most) {
        try (Interrupt interrupt = Interrupt.watch()) {
            ButForSearch search = new ButForSearch(loaded.scenario(), threshold, seed, replication, most, interrupt);
            ButFor found;
            try (Progress progress = Progress.of(loaded.name(), -1, "replays")) {
                found = search.run(progress::step);
            }
            new ButForText(loaded.name(), goal, found).lines().forEach(out::println);
            if (!found.effort().complete()) {
                err.println("Interrupted: this is what was found until then.");
                return ExitCode.INTERRUPTED;
            }
            return ExitCode.DONE;
        }
    }
}
