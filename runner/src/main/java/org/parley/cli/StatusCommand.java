package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.report.StatusText;
import org.parley.store.FolderInUseException;
import org.parley.store.KeptRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how far an experiment is. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Say what a folder holds, how far it is, what failed, and whether somebody writes to it.")
final class StatusCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Plain exitCodes = new ExitCodes.Plain();

    @Parameters(paramLabel = "FOLDER", description = "The folder of a run or sweep.")
    Path folder = Path.of("");

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (KeptRun run = KeptRun.open(folder)) {
            new StatusText(run.status()).lines().forEach(out::println);
        } catch (FolderInUseException writing) {
            out.println("%s is being written by %s.".formatted(folder, writing.owner()));
        }
        return ExitCode.DONE;
    }
}
