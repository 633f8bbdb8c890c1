package org.parley.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.play.World;
import org.parley.form.Report;
import org.parley.model.field.Words;
import org.parley.store.Manifest;
import org.parley.store.Provenance;
import org.parley.store.RunFolder;
import org.parley.store.StoppingWords;
import org.parley.store.Study;
import org.parley.store.StudyPoint;
import org.parley.store.Subject;

/**
 * Asks questions: plays their experiments, in memory or in a folder that keeps every replication and continues where it
 * stood, and ends them with whatever comes first. Immutable; each method gives another conductor.
 *
 * @param made who makes the figures
 * @param folder where replications are kept; empty for memory only
 * @param below whether {@code folder} has a folder for each experiment, named by what is played
 * @param budget the time after which to end, at the next end of a round
 * @param failFast whether to end with the batch in which the first replication fails
 * @param listener follows the playing, and may end it
 */
public record Conductor(
        Provenance made,
        Optional<Path> folder,
        boolean below,
        Optional<Duration> budget,
        boolean failFast,
        Listener listener) {
    /** One who plays all that is asked for, in memory, with nobody watching. */
    public static Conductor inMemory() {
        return of(Provenance.ofProgram());
    }

    /** The same, with figures of this provenance. */
    public static Conductor of(Provenance made) {
        return new Conductor(made, Optional.empty(), false, Optional.empty(), false, Listener.NONE);
    }

    /** This conductor, keeping replications in a folder that is new or holds the same experiment. */
    public Conductor keeping(Path in) {
        return new Conductor(made, Optional.of(in), false, budget, failFast, listener);
    }

    /** This conductor, keeping each experiment in a folder of its own below another. */
    public Conductor keepingBelow(Path parent) {
        return new Conductor(made, Optional.of(parent), true, budget, failFast, listener);
    }

    /** This conductor, ending after a time at the next end of a round; asked again, it continues with as much again. */
    public Conductor within(Duration time) {
        return new Conductor(made, folder, below, Optional.of(time), failFast, listener);
    }

    /** This conductor, ending with the first failure or not. */
    public Conductor failingFast(boolean whether) {
        return new Conductor(made, folder, below, budget, whether, listener);
    }

    /** This conductor, followed by a listener. */
    public Conductor followedBy(Listener other) {
        return new Conductor(made, folder, below, budget, failFast, other);
    }

    /**
     * Asks a question that was not asked before.
     *
     * @throws IOException if the folder cannot be used: it holds anything else, another process uses it, it is full
     * @throws CancellationException if it was ended before anything was finished; a folder can be continued
     */
    public <F> Answer<F> ask(Question<F> question) throws IOException {
        return folder.isPresent() ? keep(question, folder.get()) : play(question);
    }

    private <F> Answer<F> play(Question<F> question) {
        long total = question.table().rounds().total();
        Course course = new Course(question, 0, budget, failFast, listener);
        listener.begins(question.subject().name(), total, unit(question));
        try {
            question.playable(listener::isCancelled).run(0, course);
        } finally {
            listener.ends();
        }
        requireAny(course.played());
        F findings = question.findings();
        Report report = question.report(findings);
        return new Answer<>(
                question, findings, report, course.ending(total), course.failed(), 0, total, Optional.empty());
    }

    private <F> Answer<F> keep(Question<F> question, Path where) throws IOException {
        Study study = study(question);
        Path place = below ? where.resolve(study.manifest().id()) : where;
        try (RunFolder files = RunFolder.open(place, study)) {
            long found = files.found();
            long total = files.total();
            Course course = new Course(question, found, budget, failFast, listener);
            if (found > 0 && found < total && question.experiment().until().isEmpty()) {
                listener.continues(found, total, unit(question));
            }
            listener.begins(question.subject().name(), total, unit(question));
            try {
                files.play(question.playable(listener::isCancelled), question.needed(), course);
            } finally {
                listener.ends();
            }
            Ending ending = course.ending(total);
            if (course.played() == 0) {
                files.finishEmpty(ending.state());
            }
            requireAny(course.played());
            question.look(files.means());
            F findings = question.findings();
            Report report = question.report(findings);
            if (study.points().size() == 1) {
                files.writeTable();
            }
            files.writePage(report);
            files.finish(report.data(), ending.state());
            return new Answer<>(question, findings, report, ending, course.failed(), found, total, Optional.of(place));
        }
    }

    private static void requireAny(long played) {
        if (played == 0) {
            throw new CancellationException("ended before anything was finished");
        }
    }

    /** What the rows of a question are called: replications, or the repetitions of a method. */
    static String unit(Question<?> question) {
        return question.method().isEmpty() ? "replications" : "repetitions";
    }

    private Study study(Question<?> question) {
        Experiment experiment = question.experiment();
        Subject subject = question.subject();
        List<String> factors = question.factors();
        List<StudyPoint> points = question.points();
        Manifest.Design design = factors.isEmpty()
                ? Manifest.Design.NONE
                : new Manifest.Design(factors, points.size(), Study.designHash(factors, points));
        Rounds rounds = question.table().rounds();
        Manifest manifest = new Manifest(
                subject.name(),
                subject.hash(),
                subject.changes(),
                made.version(),
                made.build(),
                experiment.seed(),
                rounds.first(),
                rounds.count(),
                mechanismsOff(experiment.worldsOf(0)),
                design,
                experiment.metrics(),
                experiment.until().map(StoppingWords::of).orElse(""),
                question.method(),
                made.command(),
                experiment.threads(),
                made.jvm());
        return Study.ofWords(manifest, question.table(), factors, points);
    }

    /** The worlds by name, with the mechanisms that are off in each. */
    private static Map<String, List<String>> mechanismsOff(List<World> worlds) {
        Map<String, List<String>> off = new LinkedHashMap<>();
        worlds.forEach(world -> off.put(
                world.name(), world.switchedOff().stream().map(Words::of).toList()));
        return off;
    }
}
