package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.cli.option.ReportOptions;
import org.parley.experiment.comparison.Comparison;
import org.parley.experiment.comparison.ComparisonTally;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.Threshold;
import org.parley.experiment.play.World;
import org.parley.model.Scenario;
import org.parley.read.scenario.LoadedScenario;
import org.parley.report.Goal;
import org.parley.report.comparison.ComparisonReport;
import org.parley.store.RepeatCommand;
import org.parley.store.Subject;
import picocli.CommandLine;

/** One comparison: plays all alternatives and reports what was found. */
final class Compare {
    private final ComparisonTally tally;
    private final Goal goal;
    private final CommandLine command;
    private final String title;
    private final List<Subject> subjects;

    Compare(
            List<LoadedScenario> alternatives,
            List<Subject> subjects,
            Threshold threshold,
            boolean twinned,
            CommandLine command) {
        this.subjects = List.copyOf(subjects);
        List<String> names = names(alternatives);
        List<Scenario> scenarios =
                alternatives.stream().map(LoadedScenario::scenario).toList();
        tally = new ComparisonTally(names, scenarios, threshold, twinned);
        goal = Goal.of(threshold, scenarios.get(0).ladder());
        this.command = command;
        title = String.join(" and ", names);
    }

    /**
     * Plays and reports.
     *
     * @param asked the command that asks, but for how many replications
     * @param asIs the commands that play each alternative, but for which replications, in their order
     * @param folder where to keep what is played, if anywhere
     * @return the exit code
     * @throws IOException if a file cannot be written
     */
    int execute(
            RepeatCommand asked,
            List<RepeatCommand> asIs,
            Experiment experiment,
            Optional<Path> folder,
            ReportOptions report)
            throws IOException {
        Map<String, RepeatCommand> alone = new HashMap<>();
        List<World> worlds = experiment.worldsOf(0); // alternatives, then their twins
        for (int i = 0; i < worlds.size(); i++) {
            alone.put(worlds.get(i).name(), asIs.get(i % asIs.size()));
        }
        Question question = new Question(title, subjects, experiment.count(), asked, alone);
        try (QuestionRun run = new QuestionRun(question, folder, command)) {
            run.play(experiment, tally::add);
            Comparison found = tally.comparison();
            return run.tell(ComparisonReport.of(title, goal, found), found.failed(), experiment.seed(), report);
        }
    }

    /** What is played. */
    Experiment experiment(long seed, int replications, int threads) {
        return tally.experiment(seed, replications, threads);
    }

    /** Their names; where two are called the same, as files in two folders may be, the later gets a number. */
    private static List<String> names(List<LoadedScenario> alternatives) {
        List<String> names = new ArrayList<>();
        for (LoadedScenario alternative : alternatives) {
            String name = alternative.name();
            for (int number = 2; names.contains(name); number++) {
                name = alternative.name() + " (" + number + ")";
            }
            names.add(name);
        }
        return names;
    }
}
