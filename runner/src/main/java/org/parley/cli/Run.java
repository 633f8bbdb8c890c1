package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.cli.option.ExperimentOptions;
import org.parley.cli.option.JsonOption;
import org.parley.cli.option.ScenarioArgument;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;
import org.parley.experiment.play.Replication;
import org.parley.experiment.tally.Findings;
import org.parley.experiment.tally.StoppingPoint;
import org.parley.experiment.tally.Tally;
import org.parley.form.Report;
import org.parley.observe.Column;
import org.parley.read.scenario.LoadedScenario;
import org.parley.report.tally.FindingsReport;
import org.parley.report.tally.ReplicationReport;
import org.parley.report.tally.StoppedReport;
import org.parley.stats.FixedNumber;
import org.parley.stats.Interval;
import org.parley.stats.StoppingRule;
import org.parley.store.RepeatCommand;
import org.parley.store.Study;
import org.parley.store.StudyPoint;
import org.parley.store.Subject;
import picocli.CommandLine;

/** One run: an experiment with a single point, whose rows are kept as a table as well. */
final class Run {
    private final LoadedScenario loaded;
    private final Experiment experiment;
    private final Optional<StoppingRule> rule;
    private final ScenarioArgument argument;
    private final ExperimentOptions options;
    private final JsonOption json;
    private final CommandLine command;

    Run(
            LoadedScenario loaded,
            Experiment experiment,
            Optional<StoppingRule> rule,
            ScenarioArgument argument,
            ExperimentOptions options,
            JsonOption json,
            CommandLine command) {
        this.loaded = loaded;
        this.experiment = experiment;
        this.rule = rule;
        this.argument = argument;
        this.options = options;
        this.json = json;
        this.command = command;
    }

    /**
     * Runs.
     *
     * @param single whether there is one replication, whose row is shown instead of shares
     * @return the exit code
     * @throws IOException if the folder cannot be used
     */
    int execute(boolean single) throws IOException {
        List<Column> columns = experiment.columns();
        Tally tally = new Tally(experiment.worldsOf(0), columns);
        StoppingPoint stopping = new StoppingPoint(
                rule.orElse(new FixedNumber(experiment.count())),
                loaded.scenario().ladder().war(),
                columns);
        List<Replication> last = new ArrayList<>(1); // the one asked for, where there is one
        try (StudyRun run = StudyRun.open(study(), options, command)) {
            List<String> all = columns.stream().map(Column::name).toList();
            Ending ending =
                    run.play(cancelled -> new MonteCarlo(experiment, cancelled), single ? all : Tally.NEEDED, batch -> {
                        batch.replications().forEach(tally::add);
                        if (single) {
                            last.addAll(batch.replications());
                        }
                        return batch.replications().stream().allMatch(stopping::goesOn) || rule.isEmpty();
                    });
            if (run.isEmpty()) {
                return run.reportNothing(ending);
            }
            Findings findings =
                    tally.findings().at(rule.map(StoppingRule::level).orElse(Interval.LEVEL));
            Report report = single
                    ? ReplicationReport.of(loaded.name(), columns, last.get(0))
                    : FindingsReport.of(loaded.name(), findings, rule.map(any -> stopping.stopped()));
            run.files().writeTable();
            run.files().writePage(report);
            run.files().finish(report.data(), ending.state());
            return run.report(report, ending, json, argument.subject(loaded));
        }
    }

    private Study study() {
        Subject subject = argument.subject(loaded);
        RepeatCommand again = options.written(subject.command("run"));
        StudyPoint point = new StudyPoint(List.of(), loaded.hash(), again);
        String until = rule.map(StoppedReport::words).orElse("");
        return StudyRun.study(
                loaded.name(),
                loaded.hash(),
                Conduct.of(experiment, until),
                List.of(),
                List.of(point),
                subject.changes(),
                command);
    }
}
