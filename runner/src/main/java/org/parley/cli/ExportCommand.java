package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.store.KeptRun;
import org.parley.store.OutputFile;
import org.parley.store.OutputKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the rows of an experiment to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the rows of a run or sweep to a file, in the order of points, replications and worlds.")
final class ExportCommand implements Callable<Integer> {
    private static final String CSV = "csv";
    private static final String PARQUET = "parquet";
    private static final List<String> FORMATS = List.of(CSV, PARQUET);

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Plain exitCodes = new ExitCodes.Plain();

    @Parameters(paramLabel = "FOLDER", description = "The folder of a run or sweep.")
    Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "csv|parquet",
            description = "The format (default: what the ending of --to says, else csv).")
    @Nullable
    String format;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description =
                    "Where to write, in place of an older table, and of nothing else; - writes CSV to the terminal (default:"
                            + " replications.csv or .parquet in the folder).")
    @Nullable
    Path to;

    @Override
    public Integer call() throws Exception {
        boolean terminal = to != null && to.toString().equals("-");
        String kind = terminal ? terminalFormat() : format();
        PrintWriter out = spec.commandLine().getOut();
        try (KeptRun run = KeptRun.open(folder)) {
            if (terminal) {
                run.writeCsv(new RowOutput(out));
                out.flush();
                return ExitCode.DONE;
            }
            OutputFile file = file(kind.equals(PARQUET) ? OutputKind.PARQUET : OutputKind.CSV, kind);
            boolean replaces = file.replaces();
            if (kind.equals(PARQUET)) {
                run.writeParquet(file);
            } else {
                run.writeCsv(file);
            }
            out.println("Written: " + file + (replaces ? ", in place of an older file" : ""));
        }
        return ExitCode.DONE;
    }

    private OutputFile file(OutputKind kind, String ending) throws IOException {
        return to == null
                ? OutputFile.at("", folder.resolve("replications." + ending), kind)
                : OutputFile.at("--to", to, kind);
    }

    private String terminalFormat() {
        require(format == null || format.equals(CSV), "--format " + format + " needs a file: the terminal takes csv");
        return CSV;
    }

    /** The format asked for, or else that of the file's ending; the two must not contradict each other. */
    private String format() {
        String ending = to == null ? "" : ending(to);
        if (format == null) {
            require(
                    to == null || FORMATS.contains(ending),
                    "--to " + to + " ends neither in .csv nor in .parquet; say which with --format");
            return to == null ? CSV : ending;
        }
        require(FORMATS.contains(format), "--format must be csv or parquet, was '" + format + "'");
        require(
                !FORMATS.contains(ending) || ending.equals(format),
                "--format " + format + " and the ending of --to " + to + " contradict each other");
        return format;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
