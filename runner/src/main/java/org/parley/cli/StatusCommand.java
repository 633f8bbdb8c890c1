package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.cli.option.JsonOption;
import org.parley.form.Report;
import org.parley.report.status.StatusReport;
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

    @Mixin
    JsonOption json = new JsonOption();

    @Parameters(paramLabel = "FOLDER", description = "The folder of a run or sweep.")
    Path folder = Path.of("");

    @Override
    public Integer call() throws Exception {
        json.print(report());
        return ExitCode.DONE;
    }

    private Report report() throws IOException {
        try (KeptRun run = KeptRun.open(folder)) {
            return StatusReport.of(run.status());
        } catch (FolderInUseException writing) {
            return StatusReport.beingWritten(folder.toString(), writing.owner());
        }
    }
}
