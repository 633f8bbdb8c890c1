package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.experiment.DesignPoint;
import org.parley.experiment.Sweep;
import org.parley.read.LoadedScenario;
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
                "Simulate a scenario at every point of a design, on the same chances. A sweep that was interrupted"
                        + " is continued by the same command.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:trouble with a file",
            "2:usage",
            "3:invalid scenario, at any point",
            "4:some replications failed",
            "130:interrupted; what was finished is kept"
        })
final class SweepCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Mixin
    ExperimentOptions options = new ExperimentOptions();

    @Option(
            names = "--grid",
            paramLabel = "/path=v1,v2,…",
            required = true,
            description = "Vary a value over these; with several, every combination is a point.")
    List<String> grid = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        options.check();
        LoadedScenario loaded = argument.load();
        SweepPoints points = grid().points(argument, options.written());
        Sweep sweep = new Sweep(
                points.points().stream().map(DesignPoint::scenario).toList(),
                options.worlds(),
                options.columns(points.points().get(0).scenario()),
                options.seed,
                0,
                options.count(),
                options.threads);
        Optional<String> mismatch = sweep.mismatch();
        if (mismatch.isPresent()) {
            throw new ParameterException(spec.commandLine(), mismatch.get());
        }
        return new SweepRun(loaded, sweep, points, argument.changes(), options, spec.commandLine()).execute();
    }

    private GridOption grid() {
        try {
            return new GridOption(grid);
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), String.valueOf(malformed.getMessage()), malformed);
        }
    }
}
