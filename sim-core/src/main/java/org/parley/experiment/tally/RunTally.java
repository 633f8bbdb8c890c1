package org.parley.experiment.tally;

import java.util.Optional;
import java.util.function.Consumer;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;
import org.parley.experiment.play.Replication;

/** Counts an experiment with a single point, and ends it where its stopping rule, if it has one, is content. Mutable. */
public final class RunTally implements BatchSink {
    private final Tally tally;
    private final Optional<StoppingPoint> stopping;
    private final double level;

    /** Starts counting; {@link Tally#NEEDED} are the columns it looks at. */
    public RunTally(Experiment experiment) {
        tally = new Tally(experiment.worldsOf(0), experiment.columns());
        int war = experiment.scenario().ladder().war();
        stopping = experiment.until().map(rule -> new StoppingPoint(rule, war, experiment.columns()));
        level = experiment.level();
    }

    /** Plays an experiment in memory, and says what its replications add up to. */
    public static Findings play(Experiment experiment) {
        return play(experiment, replication -> {});
    }

    /**
     * Plays an experiment in memory, and says what its replications add up to.
     *
     * @param sink takes each replication, in the order of their numbers, on the calling thread
     */
    public static Findings play(Experiment experiment, Consumer<Replication> sink) {
        RunTally tally = new RunTally(experiment);
        new MonteCarlo(experiment, () -> false).runWhile(replication -> {
            sink.accept(replication);
            return tally.add(replication);
        });
        return tally.findings();
    }

    @Override
    public boolean take(Batch batch) {
        return batch.replications().stream().allMatch(this::add);
    }

    /** Counts a replication; whether the experiment goes on after it. */
    private boolean add(Replication replication) {
        tally.add(replication);
        return stopping.isEmpty() || stopping.get().goesOn(replication);
    }

    /** What the replications counted so far add up to, at the level that interim looks ask for. */
    public Findings findings() {
        return tally.findings().at(level);
    }

    /** Where the rule has ended the experiment, if there is a rule. */
    public Optional<Stopped> stopped() {
        return stopping.map(StoppingPoint::stopped);
    }
}
