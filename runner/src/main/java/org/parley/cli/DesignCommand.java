package org.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.cli.option.DesignOptions;
import org.parley.experiment.play.DesignPoint;
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
        out.println("point," + line(laid.names()));
        for (DesignPoint point : laid.points()) {
            out.println(point.index() + "," + line(point.levels()));
        }
        return ExitCode.DONE;
    }

    /** Cells of a table (RFC 4180). */
    private static String line(List<String> cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean plain = cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter < ' ');
            quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return quoted.stream().collect(Collectors.joining(","));
    }
}
