package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.option.DesignOptions;
import org.parley.cli.option.ExperimentOptions;
import org.parley.cli.option.StopOptions;
import org.parley.experiment.play.DesignPoint;
import org.parley.experiment.play.Experiment;
import org.parley.observe.Column;
import org.parley.read.library.Library;
import org.parley.read.sweep.SweepPoints;
import org.parley.read.sweep.Until;
import org.parley.read.sweep.WrittenSweep;
import org.parley.read.tree.NearestName;
import org.parley.stats.StoppingRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a scenario at many points, and keeps everything in one store. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description =
                "Simulate a scenario at every point of a design, -n replications at each, on the same chances. What a"
                        + " sweep file says of replications, seed, twin, metrics and its end holds unless an option says"
                        + " otherwise. A sweep that was interrupted is continued by the same command.")
final class SweepCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Playing exitCodes = new ExitCodes.Playing();

    @Mixin
    DesignOptions design = new DesignOptions();

    @Mixin
    ExperimentOptions options = new ExperimentOptions();

    @Mixin
    StopOptions stopping = new StopOptions();

    @Option(
            names = "--response",
            paramLabel = "COLUMN",
            defaultValue = "",
            description = "Look at the mean of this column instead of the share of war.")
    String response = "";

    @Override
    public Integer call() throws Exception {
        options.check();
        if (options.isCountGiven() && stopping.isGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "-n excludes --until and --until-relative; --at-most bounds those");
        }
        Library builtIn = Library.builtIn();
        WrittenSweep asked = design.sweep(builtIn);
        Library library = builtIn.seenFrom(asked.scenario());
        if (!design.varies()) {
            options.takeFrom(asked);
            options.check();
        }
        Optional<StoppingRule> rule = rule(asked.until());
        SweepPoints points = SweepPoints.of(asked.with(options.count(), options.seed()), library);
        Experiment fixed = options.experiment(
                points.points().stream().map(DesignPoint::scenario).toList());
        Experiment experiment = rule.map(fixed::until).orElse(fixed);
        Optional<String> mismatch = experiment.mismatch();
        if (mismatch.isPresent()) {
            throw new ParameterException(spec.commandLine(), mismatch.get());
        }
        List<String> always = design.always(asked, library);
        String column = numberColumn(experiment);
        return new SweepRun(asked, points, experiment, rule, column, always, options, spec.commandLine()).execute();
    }

    /** The name of the column asked for, which may be spelled as headers of tables are, with its unit; empty if none is. */
    private String numberColumn(Experiment experiment) {
        List<Column> numbers = experiment.columns().stream()
                .filter(column -> column.words().isEmpty())
                .toList();
        if (response.isEmpty()) {
            return "";
        }
        return numbers.stream()
                .filter(column ->
                        column.name().equals(response) || column.header().equals(response))
                .map(Column::name)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--response: no column of numbers that is kept is named '" + response + "'"
                                + NearestName.advice(
                                        response,
                                        numbers.stream().map(Column::name).toList())));
    }

    /** When every point of the sweep is known well enough; none if a fixed number of replications is asked for. */
    private Optional<StoppingRule> rule(Until written) {
        Until until = stopping.over(written);
        int count = options.count();
        boolean bounded = options.isCountGiven(); // then -n bounds the rule of a file
        return (bounded ? until.atMost(Math.min(until.atMost().orElse(count), count)) : until).rule(count);
    }
}
