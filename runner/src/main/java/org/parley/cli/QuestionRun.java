package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.cli.option.ReportOptions;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.WorldRunner;
import org.parley.form.Report;
import org.parley.store.Study;
import org.parley.store.StudyPoint;
import picocli.CommandLine;

/** A question that is being answered: in memory, or in a folder that keeps its replications. */
final class QuestionRun implements WorldRunner, AutoCloseable {
    private final Question question;
    private final Optional<Path> folder;
    private final CommandLine command;
    private final Interrupt interrupt;
    private Optional<StudyRun> kept = Optional.empty();
    private Ending ending = Ending.COMPLETE;
    private long played;

    /** Begins to answer; {@code folder} is where replications are kept, for a question that plays a single experiment. */
    QuestionRun(Question question, Optional<Path> folder, CommandLine command) {
        this.question = question;
        this.folder = folder;
        this.command = command;
        this.interrupt = Interrupt.heededBy(command);
    }

    /**
     * Plays what is left.
     *
     * @throws UncheckedIOException if the folder cannot be used
     */
    @Override
    public void play(Experiment experiment, Consumer<Replication> sink) {
        Consumer<Replication> counted = replication -> {
            sink.accept(replication);
            played++;
        };
        try {
            if (folder.isPresent()) {
                keep(experiment, folder.get(), counted);
            } else {
                try (Progress progress = Progress.of(question.title(), question.replications(), "replications")) {
                    progress.step(played);
                    new MonteCarlo(experiment, interrupt).run(replication -> {
                        counted.accept(replication);
                        progress.step();
                    });
                }
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void keep(Experiment experiment, Path place, Consumer<Replication> sink) throws IOException {
        StudyPoint point = new StudyPoint(List.of(), question.hash(), question.command(), question.alone());
        Study study = StudyRun.study(
                question.title(),
                question.hash(),
                Conduct.of(experiment, ""),
                List.of(),
                List.of(point),
                List.of(),
                command);
        StudyRun run = StudyRun.open(study, place, command);
        kept = Optional.of(run);
        ending = run.play(cancelled -> new MonteCarlo(experiment, cancelled), experiment.metrics(), batch -> {
            batch.replications().forEach(sink);
            return true;
        });
    }

    /**
     * Gives what was found, and writes it to the folder if there is one.
     *
     * @param failed how many replications failed
     * @return the exit code
     * @throws IOException if a file cannot be written
     */
    int tell(Report report, long failed, long seed, ReportOptions options) throws IOException {
        if (played == 0) {
            return kept.isPresent() ? kept.get().reportNothing(ending) : Interrupt.reportNothing(command);
        }
        Map<String, Object> data = new LinkedHashMap<>(report.data());
        data.put("replicationsAskedFor", question.replications());
        if (kept.isPresent()) {
            kept.get().files().writeTable();
            kept.get().files().writePage(report);
            kept.get().files().finish(data, ending.state());
        }
        options.give(
                Report.written(report.title(), report.sentence(), report.charts(), report.lines(), data),
                question.scenarios(),
                seed);
        if (kept.isPresent() && !options.isJson()) {
            kept.get().sayWhere();
        }
        if (played < question.replications()) {
            command.getErr().println(Ending.INTERRUPTED.sentence("replications"));
            return ExitCode.INTERRUPTED;
        }
        return failed > 0 ? ExitCode.FAILED_REPLICATIONS : ExitCode.DONE;
    }

    @Override
    public void close() throws IOException {
        if (kept.isPresent()) {
            kept.get().close();
        }
    }
}
