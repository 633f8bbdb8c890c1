package org.parley.study;

import java.time.Duration;
import java.util.Optional;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;

/** Hands the replications of an experiment to its question, and looks whether to go on. Mutable. */
final class Course implements BatchSink {
    private final Question<?> question;
    private final long found; // replications that were kept already
    private final Optional<Duration> budget;
    private final boolean failFast;
    private final Listener listener;
    private long played; // found ones included
    private long start; // when the first new one came; leaves no trace but where it ends
    private boolean timeIsUp;
    private boolean enough;
    private boolean failed;

    Course(Question<?> question, long found, Optional<Duration> budget, boolean failFast, Listener listener) {
        this.question = question;
        this.found = found;
        this.budget = budget;
        this.failFast = failFast;
        this.listener = listener;
    }

    @Override
    public boolean take(Batch batch) {
        int size = batch.replications().size();
        listener.advances(size);
        boolean goesOn = question.take(batch);
        enough = !goesOn;
        failed |= batch.hasFailure();
        played += size;
        if (played > found) {
            start = start == 0 ? System.nanoTime() : start;
            timeIsUp |= isUp(batch);
        }
        return goesOn && !timeIsUp && !(failed && failFast);
    }

    /** A budget is looked at where a round ends only, so that all points were played equally often. */
    private boolean isUp(Batch batch) {
        return batch.endsRound()
                && budget.filter(time -> System.nanoTime() - start >= time.toNanos())
                        .isPresent();
    }

    /** How many replications were handed over, over all points. */
    long played() {
        return played;
    }

    /** Whether any replication failed. */
    boolean failed() {
        return failed;
    }

    /** How it ended, if so many replications were asked for. */
    Ending ending(long total) {
        if (failed && failFast) {
            return Ending.FAILURE;
        }
        if (played == total || enough) {
            return Ending.COMPLETE;
        }
        return timeIsUp ? Ending.BUDGET : Ending.INTERRUPTED;
    }
}
