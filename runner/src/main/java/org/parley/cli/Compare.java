package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.parley.experiment.Comparison;
import org.parley.experiment.ComparisonTally;
import org.parley.experiment.MonteCarlo;
import org.parley.experiment.Plan;
import org.parley.experiment.Threshold;
import org.parley.model.Scenario;
import org.parley.read.LoadedScenario;
import org.parley.report.ComparisonCharts;
import org.parley.report.ComparisonData;
import org.parley.report.ComparisonText;
import org.parley.report.Goal;
import org.parley.report.Report;
import picocli.CommandLine;

/** One comparison: plays all alternatives and reports what was found. */
final class Compare {
    private final ComparisonTally tally;
    private final Goal goal;
    private final PrintWriter err;
    private final String first;
    private final List<LoadedScenario> alternatives;

    Compare(List<LoadedScenario> alternatives, Threshold threshold, boolean twinned, CommandLine command) {
        this.alternatives = List.copyOf(alternatives);
        List<String> names = names(alternatives);
        List<Scenario> scenarios =
                alternatives.stream().map(LoadedScenario::scenario).toList();
        tally = new ComparisonTally(names, scenarios, threshold, twinned);
        goal = Goal.of(threshold, scenarios.get(0).ladder());
        err = command.getErr();
        first = names.get(0);
    }

    /** Plays, reports and returns the exit code. */
    int execute(long seed, int replications, int threads, ReportOptions report) throws IOException {
        try (Interrupt interrupt = Interrupt.watch()) {
            try (Progress progress = Progress.of(first, replications, "replications")) {
                Plan plan = new Plan(tally.worlds(), seed, 0, replications, threads);
                new MonteCarlo(plan, interrupt).run(replication -> {
                    tally.add(replication);
                    progress.step();
                });
            }
            Comparison found = tally.comparison();
            ComparisonText text = new ComparisonText(goal, found);
            report.give(
                    new Report(
                            String.join(" and ", found.names()),
                            text.sentence(),
                            ComparisonCharts.of(goal, found),
                            text.lines(),
                            ComparisonData.of(text.sentence(), found)),
                    alternatives,
                    seed);
            if (found.complete() + found.failed() < replications) {
                err.println("Interrupted: these are the replications that were finished.");
                return ExitCode.INTERRUPTED;
            }
            return found.failed() > 0 ? ExitCode.FAILED_REPLICATIONS : ExitCode.DONE;
        }
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
