package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.experiment.Plan;
import org.parley.experiment.RarePlan;
import org.parley.experiment.World;
import org.parley.model.Scenario;
import org.parley.read.LoadedScenario;
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
        description = "Simulate a scenario and its twin with clear communication, and compare them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:trouble with a file",
            "2:usage",
            "3:invalid scenario",
            "4:some replications failed",
            "130:interrupted; what was finished is kept"
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Mixin
    StopOptions stopping = new StopOptions();

    @Mixin
    RareOptions rare = new RareOptions();

    @Option(names = "-n", paramLabel = "N", description = "Replications (default: 1000).")
    @Nullable
    Integer replications;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Any whole number (default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads (default: one for each processor); no influence on results.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--twin",
            paramLabel = "clear|none",
            defaultValue = "clear",
            description = "The world to compare with (default: ${DEFAULT-VALUE}).")
    String twin = "";

    @Option(names = "--replication", paramLabel = "K", description = "Run this one replication only.")
    @Nullable
    Long replication;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write (default: below results/runs).")
    @Nullable
    Path out;

    @Override
    public Integer call() throws Exception {
        int count = replications == null ? 1000 : replications;
        require(count >= 1, "-n must be at least 1, was " + count);
        require(replications == null || replication == null, "-n and --replication exclude each other");
        require(threads >= 1, "--threads must be at least 1, was " + threads);
        require(replication == null || replication >= 0, "--replication must be at least 0, was " + replication);
        Optional<StoppingRule> rule = stopping.rule();
        require(
                rule.isEmpty() || (replications == null && replication == null),
                "-n and --replication exclude --until and --until-relative; --at-most bounds those");
        LoadedScenario loaded = argument.load();
        if (rare.asked()) {
            return runRare(loaded);
        }
        boolean single = replication != null;
        int most = rule.map(StoppingRule::atMost).orElse(single ? 1 : count);
        Plan plan = new Plan(worlds(loaded.scenario()), seed, single ? replication : 0, most, threads);
        return new Run(loaded, plan, rule, argument.changes(), spec.commandLine()).execute(out, single);
    }

    private int runRare(LoadedScenario loaded) {
        require(
                replication == null && out == null && stopping.rule().isEmpty(),
                "--rare excludes --replication, --out, --until and --until-relative");
        RarePlan plan = rare.plan(worlds(loaded.scenario()), seed, replications, threads);
        return new RareRun(loaded.name(), plan, spec.commandLine()).execute();
    }

    private List<World> worlds(Scenario scenario) {
        require(twin.equals("clear") || twin.equals("none"), "--twin must be clear or none, was '" + twin + "'");
        return twin.equals("none") ? List.of(World.asIs(scenario)) : World.twins(scenario);
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
