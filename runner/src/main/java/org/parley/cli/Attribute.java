package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.cli.option.ReportOptions;
import org.parley.experiment.attribution.AttributionFindings;
import org.parley.experiment.attribution.AttributionStudy;
import org.parley.experiment.attribution.ButFor;
import org.parley.experiment.attribution.ButForSearch;
import org.parley.experiment.attribution.Player;
import org.parley.experiment.play.Threshold;
import org.parley.form.Report;
import org.parley.read.scenario.LoadedScenario;
import org.parley.report.Goal;
import org.parley.report.attribution.AttributionReport;
import org.parley.report.attribution.ButForReport;
import org.parley.study.Subjects;
import picocli.CommandLine;

/** One attribution: plays it and reports what was found. */
final class Attribute {
    private final LoadedScenario loaded;
    private final Threshold threshold;
    private final Goal goal;
    private final CommandLine command;

    Attribute(LoadedScenario loaded, Threshold threshold, CommandLine command) {
        this.loaded = loaded;
        this.threshold = threshold;
        this.goal = Goal.of(threshold, loaded.scenario().ladder());
        this.command = command;
    }

    /**
     * Attributes to players; {@code idle} ones are told of as without strength.
     *
     * @param folder where to keep what is played, if anywhere
     * @return the exit code
     * @throws IOException if a file cannot be written
     */
    int all(
            Question question,
            AttributionStudy study,
            List<Player> idle,
            boolean interactions,
            Optional<Path> folder,
            ReportOptions report)
            throws IOException {
        try (QuestionRun run = new QuestionRun(question, folder, command)) {
            AttributionFindings found = study.run(run);
            Report told = AttributionReport.of(loaded.name(), goal, found, idle, interactions);
            return run.tell(told, found.failed(), study.seed(), report);
        }
    }

    /**
     * Looks for what one replication needed, and returns the exit code.
     *
     * @throws IOException if a page cannot be written
     */
    int single(long seed, long replication, int most, ReportOptions report) throws IOException {
        Interrupt interrupt = Interrupt.heededBy(command);
        ButForSearch search = new ButForSearch(loaded.scenario(), threshold, seed, replication, most, interrupt);
        ButFor found;
        try (Progress progress = Progress.of(loaded.name(), -1, "replays")) {
            found = search.run(progress::step);
        }
        if (found.reached() && found.effort().tried() == 0 && !found.effort().complete()) {
            return Interrupt.reportNothing(command);
        }
        report.give(ButForReport.of(loaded.name(), goal, found), List.of(Subjects.of(loaded)), seed);
        if (!found.effort().complete()) {
            command.getErr().println("Interrupted: this is what was found so far.");
            return ExitCode.INTERRUPTED;
        }
        return ExitCode.DONE;
    }
}
