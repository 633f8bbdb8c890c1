package org.parley.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.tally.RunTally;
import org.parley.experiment.tally.Tally;
import org.parley.experiment.times.TimeStudy;
import org.parley.form.Report;
import org.parley.report.times.TimesReport;
import org.parley.store.RepeatCommand;
import org.parley.store.StudyPoint;
import org.parley.store.Subject;

/** When is a rung reached, with settlement as the other end? */
public final class TimeQuestion implements Question<TimeStudy> {
    private final Subject subject;
    private final Experiment experiment;
    private final Optional<RunTally> stopping;
    private final TimeStudy times;

    /**
     * Asks about a scenario.
     *
     * @param asked what is played, at a single point; whatever columns it names, it is played with those looked at
     * @param rung the rung, above the one that the crisis starts on
     * @throws IllegalArgumentException if there is no such rung to reach
     */
    public TimeQuestion(Subject subject, Experiment asked, int rung) {
        this.subject = subject;
        List<String> looked = new ArrayList<>(TimeStudy.looked(asked.metrics(List.of())));
        asked.until().ifPresent(rule -> looked.addAll(Tally.NEEDED));
        experiment = asked.metrics(looked);
        stopping = experiment.until().map(rule -> new RunTally(experiment));
        times = new TimeStudy(experiment, rung);
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public Experiment experiment() {
        return experiment;
    }

    @Override
    public List<StudyPoint> points() {
        long seed = experiment.seed();
        RepeatCommand again = subject.command("time").seed(seed).worlds(times.worlds());
        Map<String, RepeatCommand> alone = new HashMap<>();
        if (again.exists()) {
            times.worlds()
                    .forEach(world -> alone.put(world, subject.command("run").seed(seed)));
        }
        return List.of(new StudyPoint(List.of(), subject.hash(), again, alone));
    }

    @Override
    public boolean take(Batch batch) {
        batch.replications().forEach(times::add);
        return stopping.isEmpty() || stopping.get().take(batch);
    }

    @Override
    public TimeStudy findings() {
        return times;
    }

    @Override
    public Report report(TimeStudy found) {
        return Asked.of(TimesReport.of(subject.name(), found), experiment.count());
    }
}
