package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.cli.option.ExperimentOptions;
import org.parley.cli.option.JsonOption;
import org.parley.cli.option.RareOptions;
import org.parley.cli.option.ScenarioArgument;
import org.parley.cli.option.StopOptions;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.splitting.RarePlan;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.sweep.Until;
import org.parley.stats.StoppingRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs replications of a scenario, and of its clear twin. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Simulate a scenario and its twin with clear communication, and compare them. A run that was"
                + " interrupted is continued by the same command.")
final class RunCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Playing exitCodes = new ExitCodes.Playing();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Mixin
    ExperimentOptions options = new ExperimentOptions();

    @Mixin
    StopOptions stopping = new StopOptions();

    @Mixin
    JsonOption json = new JsonOption();

    @Mixin
    RareOptions rare = new RareOptions();

    @Option(
            names = "--replication",
            paramLabel = "K",
            description = "Run this one replication only, or with --rare this repetition.")
    @Nullable
    Long replication;

    @Override
    public Integer call() throws Exception {
        options.check();
        boolean byNumber = options.isCountGiven() && !rare.asked();
        require(!byNumber || replication == null, "-n and --replication exclude each other");
        require(replication == null || replication >= 0, "--replication must be at least 0, was " + replication);
        Optional<StoppingRule> rule = stopping.over(Until.NEVER).rule(options.count());
        require(
                rule.isEmpty() || (!byNumber && replication == null),
                "-n and --replication exclude --until and --until-relative; --at-most bounds those");
        require(
                !rare.asked() || (rule.isEmpty() && !options.namesColumns()),
                "--rare excludes --until, --until-relative and --metrics");
        LoadedScenario loaded = argument.load();
        if (rare.asked()) {
            return runRare(loaded);
        }
        Experiment asked = options.experiment(List.of(loaded.scenario()));
        boolean single = replication != null;
        Experiment numbered = replication == null ? asked : asked.replications(replication, 1);
        Experiment experiment = rule.map(asked::until).orElse(numbered);
        return new Run(loaded, experiment, rule, argument, options, json, spec.commandLine()).execute(single);
    }

    private int runRare(LoadedScenario loaded) throws IOException {
        Integer particles = options.isCountGiven() ? options.count() : null;
        RarePlan plan =
                rare.plan(options.worlds().apply(loaded.scenario()), options.seed(), particles, options.threads());
        require(
                replication == null || replication < plan.repetitions(),
                "--replication must be below " + plan.repetitions() + ", the repetitions of --rare, was "
                        + replication);
        Rounds rounds = replication == null ? plan.rounds() : new Rounds(1, replication, 1, 1);
        return new RareRun(loaded, plan, argument, options, json, spec.commandLine()).execute(rounds);
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
