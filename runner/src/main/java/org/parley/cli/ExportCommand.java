package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.store.KeptRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the rows of an experiment to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the rows of a run or sweep to a file, in the order of points, replications and worlds.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:trouble with a file", "2:usage"})
final class ExportCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "The folder of a run or sweep.")
    Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "csv|parquet",
            defaultValue = "csv",
            description = "The format (default: ${DEFAULT-VALUE}).")
    String format = "";

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where to write; - writes CSV to the terminal (default: replications.csv or .parquet in the"
                    + " folder).")
    @Nullable
    Path to;

    @Override
    public Integer call() throws Exception {
        boolean parquet = format.equals("parquet");
        boolean terminal = to != null && to.toString().equals("-");
        require(parquet || format.equals("csv"), "--format must be csv or parquet, was '" + format + "'");
        require(!parquet || !terminal, "--format parquet needs a file: it is no text");
        PrintWriter out = spec.commandLine().getOut();
        try (KeptRun run = KeptRun.open(folder)) {
            if (terminal) {
                run.writeCsv(Uncloseable.of(out));
                out.flush();
                return ExitCode.DONE;
            }
            Path file = to == null ? folder.resolve("replications." + format) : to;
            if (parquet) {
                run.writeParquet(file);
            } else {
                run.writeCsv(file);
            }
            out.println("Written: " + file);
        }
        return ExitCode.DONE;
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
