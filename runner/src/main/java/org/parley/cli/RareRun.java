package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.parley.cli.option.ExperimentOptions;
import org.parley.cli.option.ScenarioArgument;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.splitting.RareFindings;
import org.parley.experiment.splitting.RarePlan;
import org.parley.experiment.splitting.RareTally;
import org.parley.experiment.splitting.RareWar;
import org.parley.observe.Column;
import org.parley.read.scenario.LoadedScenario;
import org.parley.report.RareCharts;
import org.parley.report.RareData;
import org.parley.report.RareText;
import org.parley.report.ReplicationText;
import org.parley.store.Study;
import org.parley.store.StudyPoint;
import picocli.CommandLine;

/** One run by splitting: plays the repetitions of a plan, keeps them as rows, and reports what was found. */
final class RareRun {
    private final LoadedScenario loaded;
    private final RarePlan plan;
    private final ScenarioArgument argument;
    private final ExperimentOptions options;
    private final CommandLine command;

    RareRun(
            LoadedScenario loaded,
            RarePlan plan,
            ScenarioArgument argument,
            ExperimentOptions options,
            CommandLine command) {
        this.loaded = loaded;
        this.plan = plan;
        this.argument = argument;
        this.options = options;
        this.command = command;
    }

    /**
     * Runs.
     *
     * @param rounds which repetitions
     * @param way the options of the splitting, as they are written in a command
     * @return the exit code
     * @throws IOException if the folder cannot be used
     */
    int execute(Rounds rounds, String way) throws IOException {
        String again = "./parley run" + argument.written(List.of()) + options.written() + way;
        StudyPoint point = new StudyPoint(List.of(), loaded.hash(), again);
        Conduct conduct = Conduct.of(plan, rounds);
        Study study = StudyRun.study(
                loaded.name(), loaded.hash(), conduct, List.of(), List.of(point), argument.changes(), command);
        List<Column> columns = conduct.table().columns();
        RareTally tally = new RareTally(plan);
        ReplicationText last = new ReplicationText(columns);
        try (StudyRun run = StudyRun.open(study, options, command)) {
            Ending ending = run.play(
                    cancelled -> new RareWar(plan, rounds, cancelled),
                    columns.stream().map(Column::name).toList(),
                    batch -> {
                        batch.replications().forEach(last::show);
                        return tally.take(batch);
                    });
            if (run.isEmpty()) {
                return run.reportNothing(ending);
            }
            RareFindings findings = tally.findings();
            RareText text = new RareText(loaded.name(), findings);
            boolean alone = rounds.count() == 1;
            List<String> lines = alone ? last.lines() : text.lines();
            String sentence =
                    alone ? "Repetition %d of %s, alone.".formatted(rounds.first(), loaded.name()) : text.sentence();
            run.files().writeTable();
            run.files().writePage(RareCharts.of(findings), sentence, lines);
            run.files()
                    .finish(alone ? Map.of("finding", sentence) : RareData.of(loaded.name(), findings), ending.state());
            return run.report(lines, ending);
        }
    }
}
