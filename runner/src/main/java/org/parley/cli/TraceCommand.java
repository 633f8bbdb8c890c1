package org.parley.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.parley.cli.option.ScenarioArgument;
import org.parley.engine.CompiledScenario;
import org.parley.engine.mason.CrisisRun;
import org.parley.experiment.play.World;
import org.parley.model.Scenario;
import org.parley.observe.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells the story of one replication. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = "Tell the story of one replication: who did, sent, read and thought what, and when.")
final class TraceCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Reading exitCodes = new ExitCodes.Reading();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Option(
            names = "--replication",
            paramLabel = "K",
            defaultValue = "0",
            description = "Its number (default: ${DEFAULT-VALUE}).")
    long replication;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "The experiment's seed (default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--world", defaultValue = "as-is", description = "as-is or clear (default: ${DEFAULT-VALUE}).")
    String world = "";

    @Override
    public Integer call() throws Exception {
        if (replication < 0) {
            throw new ParameterException(spec.commandLine(), "--replication must be at least 0, was " + replication);
        }
        Scenario scenario = inWorld(argument.load().scenario());
        CompiledScenario compiled = CompiledScenario.of(scenario);
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s, seed %d, replication %d, %s%n", scenario.about().title(), seed, replication, world);
        new CrisisRun(compiled, new Trace(compiled, out::println)).play(seed, replication);
        return ExitCode.DONE;
    }

    private Scenario inWorld(Scenario scenario) {
        if (world.equals(World.AS_IS)) {
            return scenario;
        }
        if (world.equals(World.CLEAR)) {
            return World.clear(scenario).scenario();
        }
        throw new ParameterException(spec.commandLine(), "--world must be as-is or clear, was '" + world + "'");
    }
}
