package org.parley.cli;

import java.io.IOException;
import java.util.List;
import org.parley.experiment.Findings;
import org.parley.experiment.Sweep;
import org.parley.experiment.Tally;
import org.parley.observe.Column;
import org.parley.read.LoadedScenario;
import org.parley.report.FindingsData;
import org.parley.report.FindingsText;
import org.parley.report.ReplicationText;
import org.parley.store.Study;
import org.parley.store.StudyPoint;
import picocli.CommandLine;

/** One run: an experiment with a single point, whose rows are kept as a table as well. */
final class Run {
    private final LoadedScenario loaded;
    private final Sweep sweep;
    private final ScenarioArgument argument;
    private final ExperimentOptions options;
    private final CommandLine command;

    Run(LoadedScenario loaded, Sweep sweep, ScenarioArgument argument, ExperimentOptions options, CommandLine command) {
        this.loaded = loaded;
        this.sweep = sweep;
        this.argument = argument;
        this.options = options;
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
        String again = "./parley run" + argument.written(List.of()) + options.written();
        StudyPoint point = new StudyPoint(List.of(), loaded.hash(), again);
        Study study = StudyRun.study(loaded, sweep, List.of(), List.of(point), argument.changes(), command);
        List<Column> columns = sweep.columns();
        Tally tally = new Tally(sweep.worldsOf(0), columns);
        ReplicationText last = new ReplicationText(columns);
        try (StudyRun run = StudyRun.open(study, options, command)) {
            List<String> all = columns.stream().map(Column::name).toList();
            Ending ending = run.play(single ? all : Tally.NEEDED, batch -> {
                batch.replications().forEach(tally::add);
                if (single) {
                    batch.replications().forEach(last::show);
                }
                return true;
            });
            Findings findings = tally.findings();
            FindingsText text = new FindingsText(loaded.name(), findings);
            run.files().writeTable();
            run.files().finish(FindingsData.of(text.sentence(), findings), ending.state());
            return run.report(single ? last.lines() : text.lines(), ending);
        }
    }
}
