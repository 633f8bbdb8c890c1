package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.parley.cli.option.ExperimentOptions;
import org.parley.cli.option.JsonOption;
import org.parley.cli.option.Version;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Playable;
import org.parley.experiment.play.Rounds;
import org.parley.form.Grouped;
import org.parley.form.Report;
import org.parley.store.Build;
import org.parley.store.Manifest;
import org.parley.store.RepeatCommand;
import org.parley.store.RunFolder;
import org.parley.store.Study;
import org.parley.store.StudyPoint;
import org.parley.store.Subject;
import picocli.CommandLine;

/** An experiment that is being played: continued where it stood, kept in its folder, ended by whatever ends it first. */
final class StudyRun implements AutoCloseable {
    private final Study study;
    private final Path folder;
    private final Optional<Duration> budget;
    private final boolean failFast;
    private final CommandLine command;
    private final Interrupt interrupt;
    private final RunFolder files;
    private boolean timeIsUp;
    private boolean enough;
    private boolean failed;

    private StudyRun(Study study, Path folder, Optional<Duration> budget, boolean failFast, CommandLine command)
            throws IOException {
        this.study = study;
        this.folder = folder;
        this.budget = budget;
        this.failFast = failFast;
        this.command = command;
        this.files = RunFolder.open(folder, study);
        this.interrupt = Interrupt.heededBy(command);
    }

    /**
     * Opens the study's folder: the one asked for, or one of its own below {@code results/runs}.
     *
     * @throws IOException if the folder cannot be used
     */
    static StudyRun open(Study study, ExperimentOptions options, CommandLine command) throws IOException {
        Path folder = options.folder()
                .orElse(Path.of("results", "runs", study.manifest().id()));
        return new StudyRun(study, folder, options.budgetTime(), options.failsFast(), command);
    }

    /**
     * Opens a folder for a study that is played whole.
     *
     * @throws IOException if the folder cannot be used
     */
    static StudyRun open(Study study, Path folder, CommandLine command) throws IOException {
        return new StudyRun(study, folder, Optional.empty(), false, command);
    }

    /**
     * What is to be known about an experiment to do it again.
     *
     * @param name name of the scenario
     * @param hash its hash, before anything was varied
     * @param conduct how it is conducted
     * @param factors names of the factors; empty if nothing is varied
     * @param points the points
     * @param settings changes made to the scenario on the command line
     */
    static Study study(
            String name,
            String hash,
            Conduct conduct,
            List<String> factors,
            List<StudyPoint> points,
            List<String> settings,
            CommandLine command) {
        Manifest.Design design = factors.isEmpty()
                ? Manifest.Design.NONE
                : new Manifest.Design(factors, points.size(), Study.designHash(factors, points));
        Rounds rounds = conduct.table().rounds();
        Manifest manifest = new Manifest(
                name,
                hash,
                settings,
                Version.number(),
                Build.digest(),
                conduct.seed(),
                rounds.first(),
                rounds.count(),
                conduct.mechanismsOff(),
                design,
                conduct.metrics(),
                conduct.until(),
                conduct.method(),
                RepeatCommand.given(command.getParent().getParseResult().originalArgs())
                        .toString(),
                conduct.threads(),
                Runtime.version().toString());
        return Study.ofWords(manifest, conduct.table(), factors, points);
    }

    /**
     * Plays what is left.
     *
     * @param experiment fills the study's table, and ends once what it is given says so
     * @param needed names of the columns that the audience looks at
     * @param audience follows all batches, those found in the folder first
     * @throws IOException if the folder cannot be read or written
     */
    Ending play(Function<BooleanSupplier, Playable> experiment, List<String> needed, BatchSink audience)
            throws IOException {
        if (files.found() > 0 && !files.isWhole() && study.manifest().until().isEmpty()) {
            PrintWriter err = command.getErr();
            err.println("Continuing after %s of %s %s"
                    .formatted(
                            Grouped.of(files.found()),
                            Grouped.of(files.total()),
                            study.manifest().unit()));
            err.flush();
        }
        long[] clock = {0, 0}; // replications seen; when the first new ones came
        try (Progress progress = Progress.of(
                study.manifest().scenario(), files.total(), study.manifest().unit())) {
            files.play(experiment.apply(interrupt), needed, batch -> {
                progress.step(batch.replications().size());
                boolean goesOn = audience.take(batch);
                enough = !goesOn;
                failed |= batch.hasFailure();
                clock[0] += batch.replications().size();
                boolean played = clock[0] > files.found();
                clock[1] = played && clock[1] == 0 ? System.nanoTime() : clock[1];
                timeIsUp |= played && isUp(batch, clock[1]);
                return goesOn && !timeIsUp && !(failed && failFast);
            });
        }
        return ending();
    }

    /** A budget is looked at where a round ends only, so that all points were played equally often. */
    private boolean isUp(Batch batch, long start) {
        return batch.endsRound()
                && budget.filter(time -> System.nanoTime() - start >= time.toNanos())
                        .isPresent();
    }

    private Ending ending() {
        if (failed && failFast) {
            return Ending.FAILURE;
        }
        if (files.isWhole() || enough) {
            return Ending.COMPLETE;
        }
        return timeIsUp ? Ending.BUDGET : Ending.INTERRUPTED;
    }

    /** The folder's files. */
    RunFolder files() {
        return files;
    }

    /**
     * Prints the report, and how the playing ended.
     *
     * @return the exit code
     */
    int report(List<String> lines, Ending ending) {
        PrintWriter out = command.getOut();
        lines.forEach(out::println);
        if (ending != Ending.COMPLETE) {
            out.println(ending.sentence(study.manifest().unit()));
        }
        sayWhere();
        out.flush();
        return ending.exitCode(failed);
    }

    /**
     * Gives the report, and says how the playing ended.
     *
     * @param subject what was played
     * @return the exit code
     */
    int report(Report report, Ending ending, JsonOption json, Subject subject) {
        if (!json.isJson()) {
            return report(report.lines(), ending);
        }
        json.print(report, List.of(subject), study.manifest().seed());
        if (ending != Ending.COMPLETE) {
            command.getErr().println(ending.sentence(study.manifest().unit()));
        }
        return ending.exitCode(failed);
    }

    /** Whether nothing is finished, so that there is nothing to report. */
    boolean isEmpty() {
        return files.replications() == 0;
    }

    /**
     * Says that nothing was finished, and notes it in the folder.
     *
     * @return the exit code
     * @throws IOException if the folder cannot be written
     */
    int reportNothing(Ending ending) throws IOException {
        files.finishEmpty(ending.state());
        return Interrupt.reportNothing(command);
    }

    /** Says where the files are, and whether anything was played at all. */
    void sayWhere() {
        PrintWriter out = command.getOut();
        if (files.found() == files.total()) {
            out.println("All %s %s were there already; nothing was played again."
                    .formatted(Grouped.of(files.total()), study.manifest().unit()));
        }
        out.println("Files: " + folder);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
