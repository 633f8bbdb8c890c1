package org.parley.cli;

import java.io.IOException;
import java.util.List;
import org.parley.experiment.Findings;
import org.parley.experiment.Sweep;
import org.parley.experiment.Tallies;
import org.parley.read.LoadedScenario;
import org.parley.report.SweepData;
import org.parley.report.SweepText;
import org.parley.store.Study;
import org.parley.store.StudyPoint;
import picocli.CommandLine;

/** One sweep: an experiment with many points, and what is found at each. */
final class SweepRun {
    private final LoadedScenario loaded;
    private final Sweep sweep;
    private final SweepPoints points;
    private final List<String> settings;
    private final ExperimentOptions options;
    private final CommandLine command;

    SweepRun(
            LoadedScenario loaded,
            Sweep sweep,
            SweepPoints points,
            List<String> settings,
            ExperimentOptions options,
            CommandLine command) {
        this.loaded = loaded;
        this.sweep = sweep;
        this.points = points;
        this.settings = settings;
        this.options = options;
        this.command = command;
    }

    /**
     * Runs.
     *
     * @return the exit code
     * @throws IOException if the folder cannot be used
     */
    int execute() throws IOException {
        Study study = StudyRun.study(loaded, sweep, points.factors(), points.described(), settings, command);
        Tallies tallies = new Tallies(sweep, sweep.columns());
        try (StudyRun run = StudyRun.open(study, options, command)) {
            Ending ending = run.play(Tallies.NEEDED, tallies);
            List<Findings> findings = tallies.findings();
            List<List<String>> levels =
                    points.described().stream().map(StudyPoint::levels).toList();
            SweepText text = new SweepText(loaded.name(), points.factors(), levels, findings);
            run.files().finish(SweepData.of(text.sentence(), points.factors(), levels, findings), ending.state());
            return run.report(text.lines(), ending);
        }
    }
}
