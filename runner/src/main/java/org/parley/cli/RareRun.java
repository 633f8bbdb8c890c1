package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parley.cli.option.ExperimentOptions;
import org.parley.cli.option.JsonOption;
import org.parley.cli.option.RareOptions;
import org.parley.cli.option.ScenarioArgument;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.splitting.RareFindings;
import org.parley.experiment.splitting.RarePlan;
import org.parley.experiment.splitting.RareTally;
import org.parley.experiment.splitting.RareWar;
import org.parley.form.Report;
import org.parley.observe.Column;
import org.parley.read.scenario.LoadedScenario;
import org.parley.report.splitting.RareReport;
import org.parley.report.tally.ReplicationReport;
import org.parley.store.RepeatCommand;
import org.parley.store.Study;
import org.parley.store.StudyPoint;
import org.parley.store.Subject;
import picocli.CommandLine;

/** One run by splitting: plays the repetitions of a plan, keeps them as rows, and reports what was found. */
final class RareRun {
    private final LoadedScenario loaded;
    private final RarePlan plan;
    private final ScenarioArgument argument;
    private final ExperimentOptions options;
    private final JsonOption json;
    private final CommandLine command;

    RareRun(
            LoadedScenario loaded,
            RarePlan plan,
            ScenarioArgument argument,
            ExperimentOptions options,
            JsonOption json,
            CommandLine command) {
        this.loaded = loaded;
        this.plan = plan;
        this.argument = argument;
        this.options = options;
        this.json = json;
        this.command = command;
    }

    /**
     * Runs.
     *
     * @param rounds which repetitions
     * @return the exit code
     * @throws IOException if the folder cannot be used
     */
    int execute(Rounds rounds) throws IOException {
        Subject subject = argument.subject(loaded);
        RepeatCommand again = RareOptions.written(options.written(subject.command("run")), plan);
        StudyPoint point = new StudyPoint(List.of(), loaded.hash(), again);
        Conduct conduct = Conduct.of(plan, rounds);
        Study study = StudyRun.study(
                loaded.name(), loaded.hash(), conduct, List.of(), List.of(point), subject.changes(), command);
        List<Column> columns = conduct.table().columns();
        RareTally tally = new RareTally(plan);
        boolean alone = rounds.count() == 1;
        List<Replication> last = new ArrayList<>(1); // the one asked for, where there is one
        try (StudyRun run = StudyRun.open(study, options, command)) {
            Ending ending = run.play(
                    cancelled -> new RareWar(plan, rounds, cancelled),
                    columns.stream().map(Column::name).toList(),
                    batch -> {
                        if (alone) {
                            last.addAll(batch.replications());
                        }
                        return tally.take(batch);
                    });
            if (run.isEmpty()) {
                return run.reportNothing(ending);
            }
            RareFindings findings = tally.findings();
            Report report = alone
                    ? ReplicationReport.ofRepetition(loaded.name(), columns, last.get(0))
                    : RareReport.of(loaded.name(), findings);
            run.files().writeTable();
            run.files().writePage(report);
            run.files().finish(report.data(), ending.state());
            return run.report(report, ending, json, subject);
        }
    }
}
