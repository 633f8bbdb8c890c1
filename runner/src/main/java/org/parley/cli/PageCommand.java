package org.parley.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.cli.option.PlayOptions;
import org.parley.cli.option.ReplicationOption;
import org.parley.cli.option.ScenarioArgument;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the page of a case, with the clear twin and each of its built-in overlays. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description = "Write the page of a case, in Markdown: what happened, what the model says, what is assumed.",
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE, ExitCodes.TROUBLE, ExitCodes.USAGE, ExitCodes.INVALID, ExitCodes.INTERRUPTED})
final class PageCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Mixin
    ReplicationOption replications = new ReplicationOption(1000, 2);

    @Mixin
    PlayOptions play = new PlayOptions();

    @Override
    public Integer call() throws Exception {
        int count = replications.checked();
        play.check();
        LoadedScenario loaded = argument.load();
        Map<ScenarioFile, LoadedScenario> overlaid = argument.overlaid();
        String command = argument.subject(loaded)
                .command("page")
                .replications(count)
                .seed(play.seed())
                .toString();
        PrintWriter out = spec.commandLine().getOut();
        new Page(loaded, overlaid, play.seed(), count, Interrupt.heededBy(spec.commandLine()))
                .lines(play.threads(), command)
                .forEach(out::println);
        return ExitCode.DONE;
    }
}
