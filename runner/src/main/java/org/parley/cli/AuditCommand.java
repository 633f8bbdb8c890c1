package org.parley.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.parley.read.Levers;
import org.parley.report.AuditText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Moves every lever of a scenario and says what each of them does. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Move every switch, measure and number of a scenario and say what each does.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:trouble with a file",
            "2:usage",
            "3:invalid scenario",
            "5:a lever that is not declared inert changes nothing, or the scenario is saturated"
        })
final class AuditCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Option(
            names = "-n",
            paramLabel = "N",
            defaultValue = "400",
            description = "Replications for each lever (default: ${DEFAULT-VALUE}).")
    int replications;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Any whole number (default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: one for each processor).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--presets", description = "Move numbers that come from presets too.")
    boolean presets;

    @Override
    public Integer call() throws Exception {
        if (replications < 2 || threads < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "-n must be at least 2 and --threads at least 1, were " + replications + " and " + threads);
        }
        Levers levers = argument.levers();
        AuditText found = new Audit(levers, seed, replications, threads, presets).play();
        PrintWriter out = spec.commandLine().getOut();
        found.lines().forEach(out::println);
        return found.isSound() ? ExitCode.DONE : ExitCode.AUDIT;
    }
}
