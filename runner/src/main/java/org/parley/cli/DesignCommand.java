package org.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.option.DesignOptions;
import org.parley.experiment.play.DesignPoint;
import org.parley.form.CsvRows;
import org.parley.read.library.Library;
import org.parley.read.sweep.SweepPoints;
import org.parley.read.sweep.WrittenSweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a sweep and shows its points, without playing them. */
@Command(
        name = "design",
        mixinStandardHelpOptions = true,
        description = "Check a sweep, every point of it, and print its points as CSV; nothing is played.")
final class DesignCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Reading exitCodes = new ExitCodes.Reading();

    @Mixin
    DesignOptions options = new DesignOptions();

    @Option(names = "--seed", paramLabel = "SEED", description = "Any whole number (default: that of the sweep, or 1).")
    Optional<Long> seed = Optional.empty();

    @Override
    public Integer call() throws Exception {
        Library library = Library.builtIn();
        WrittenSweep asked = options.sweep(library);
        WrittenSweep sweep = asked.with(asked.replications(), seed.orElse(asked.seed()));
        SweepPoints laid = SweepPoints.of(sweep, library.seenFrom(sweep.scenario()));
        PrintWriter out = spec.commandLine().getOut();
        CsvRows rows = new CsvRows(out); // the command line owns the writer
        rows.print(numbered("point", laid.names()));
        for (DesignPoint point : laid.points()) {
            rows.print(numbered(Integer.toString(point.index()), point.levels()));
        }
        rows.flush();
        return ExitCode.DONE;
    }

    private static List<String> numbered(String number, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(number));
        row.addAll(cells);
        return row;
    }
}
