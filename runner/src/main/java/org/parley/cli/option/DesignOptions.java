package org.parley.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.design.CsvPoints;
import org.parley.design.TextSource;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.library.TextFile;
import org.parley.read.sweep.SweepReader;
import org.parley.read.sweep.WrittenSweep;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.NearestName;
import org.parley.read.tree.Place;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** A sweep: a file, or a scenario and options that say what to vary. Used as a {@link Mixin}. */
public final class DesignOptions {
    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "SWEEP",
            description = "A sweep file or the name of a built-in one; or, with the options"
                    + " below, a scenario file or the name of a built-in one.")
    String subject = "";

    @Option(
            names = "--grid",
            paramLabel = "/path=v1,v2",
            description = "Vary a value over these levels; may be repeated.")
    List<String> grids = new ArrayList<>();

    @Option(
            names = "--range",
            paramLabel = "/path=a..b[,log]",
            description = "Vary a value between two; may be repeated.")
    List<String> ranges = new ArrayList<>();

    @Option(
            names = "--factor-overlay",
            paramLabel = "OVERLAY",
            description = "Vary whether an overlay is laid; may be repeated.")
    List<String> overlays = new ArrayList<>();

    @Option(
            names = "--factor-measure",
            paramLabel = "MEASURE",
            description = "Vary whether a measure of the scenario is there; may be repeated.")
    List<String> measures = new ArrayList<>();

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Points from a table whose columns are named by paths, such as"
                    + " /channels/embassy/fidelity/loss; switches are on or off. What design prints can be read so,"
                    + " with the same sweep file or factors.")
    String table = "";

    @Option(
            names = "--design",
            paramLabel = "KIND,name=value",
            description = "Where the points are, such as latin-hypercube,points=200 (default: grid; see: parley list).")
    String design = "";

    @Option(
            names = "--set",
            paramLabel = "/path=value",
            description = "Change a value at every point; may be repeated.")
    List<String> settings = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "OVERLAY",
            description = "Lay a partial file, or a built-in overlay, over every point; may be repeated.")
    List<String> laid = new ArrayList<>();

    /**
     * The sweep asked for.
     *
     * @throws InvalidScenarioException if anything is wrong with it
     * @throws ParameterException if there is no such sweep or scenario, or an option is malformed
     * @throws IOException if a file cannot be read
     */
    public WrittenSweep sweep(Library library) throws InvalidScenarioException, IOException {
        if (!table.isEmpty() && !design.isEmpty()) {
            throw usage("--csv and --design exclude each other");
        }
        if (isTableOfASweep(library)) {
            if (!settings.isEmpty() || !laid.isEmpty()) {
                throw usage("--set and --with go with a scenario; a sweep file has its own");
            }
            CsvPoints points = new CsvPoints(table, tableText(TextFiles.from(Path.of(""))));
            return file(library).with(points, Place.of("--csv"));
        }
        if (varies()) {
            TextSource here = TextFiles.from(Path.of(""));
            return written(here).read(library, here);
        }
        if (!settings.isEmpty() || !laid.isEmpty() || !design.isEmpty()) {
            throw usage("--set, --with and --design go with a scenario and --grid, --range, --csv, --factor-overlay or"
                    + " --factor-measure; a sweep file has its own");
        }
        if (library.scenario(subject).isPresent()) {
            throw usage(subject + " is a scenario; say what to vary in it: --grid, --range, --csv, --factor-overlay or"
                    + " --factor-measure");
        }
        return file(library);
    }

    /** Whether a table gives the points of a sweep that has its factors already, as a printed design does. */
    private boolean isTableOfASweep(Library library) throws IOException {
        if (table.isEmpty() || !(grids.isEmpty() && ranges.isEmpty() && overlays.isEmpty() && measures.isEmpty())) {
            return false;
        }
        if (library.scenario(subject).isPresent() || library.sweep(subject).isPresent()) {
            return library.scenario(subject).isEmpty();
        }
        Path path = Path.of(subject);
        return Files.isRegularFile(path) && SweepReader.isSweep(new ScenarioFile(subject, TextFile.read(path)));
    }

    private WrittenSweep file(Library library) throws InvalidScenarioException, IOException {
        Optional<ScenarioFile> builtIn = library.sweep(subject);
        if (builtIn.isPresent()) {
            return new SweepReader(library).read(builtIn.get(), TextSource.NONE);
        }
        Path path = Path.of(subject);
        if (!Files.isRegularFile(path)) {
            throw usage("There is no file and no built-in sweep '" + subject + "'"
                    + NearestName.advice(subject, library.sweeps()));
        }
        Path parent = path.getParent();
        return new SweepReader(library)
                .read(
                        new ScenarioFile(subject, TextFile.read(path)),
                        TextFiles.from(parent == null ? Path.of("") : parent));
    }

    /** What all points have in common, as words of a command line: the scenario, then overlays and settings. */
    public List<String> always(WrittenSweep sweep, Library library) {
        List<String> words = new ArrayList<>(List.of(library.wordForScenario(sweep.scenario())));
        sweep.overlays().forEach(overlay -> words.addAll(List.of("--with", Library.wordFor(overlay))));
        sweep.settings().forEach(setting -> words.addAll(List.of("--set", setting.pointer() + "=" + setting.value())));
        return words;
    }

    /** Whether options say what to vary, and not a sweep file. */
    public boolean varies() {
        return !(grids.isEmpty() && ranges.isEmpty() && overlays.isEmpty() && measures.isEmpty() && table.isEmpty());
    }

    private WrittenOptions written(TextSource here) throws IOException {
        try {
            WrittenOptions text = new WrittenOptions(subject, laid, settings);
            grids.forEach(text::grid);
            ranges.forEach(text::range);
            overlays.forEach(text::overlay);
            measures.forEach(text::measure);
            if (!table.isEmpty()) {
                text.csv(table, tableText(here));
            }
            if (!design.isEmpty()) {
                text.design(design);
            }
            return text;
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), String.valueOf(malformed.getMessage()), malformed);
        }
    }

    private String tableText(TextSource here) throws IOException {
        return here.text(table).orElseThrow(() -> new NoSuchFileException("--csv " + table));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
