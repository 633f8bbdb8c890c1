package org.parley.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;
import org.parley.experiment.play.Playable;
import org.parley.experiment.play.Table;
import org.parley.form.Report;
import org.parley.observe.Column;
import org.parley.store.PointMeans;
import org.parley.store.StudyPoint;
import org.parley.store.Subject;

/**
 * A question that is answered by playing an experiment: what is played, what is found in it, and how that is said. It takes
 * its replications in order and only once, and knows neither where they are kept nor what ends them; that is up to a
 * {@link Conductor}.
 *
 * @param <F> what is found
 */
public interface Question<F> extends BatchSink {
    /** What it is about. */
    Subject subject();

    /** The scenarios that are played, at least one. */
    default List<Subject> scenarios() {
        return List.of(subject());
    }

    /** What is played. */
    Experiment experiment();

    /** How the points of the experiment are written down, and played again one by one. */
    List<StudyPoint> points();

    /** Names of the factors, whose levels the points have; empty if nothing is varied. */
    default List<String> factors() {
        return List.of();
    }

    /** How chances are found, in words; empty for plain replications. */
    default String method() {
        return "";
    }

    /** The table that is filled. */
    default Table table() {
        return experiment().table();
    }

    /** Names of the columns it looks at. */
    default List<String> needed() {
        return table().columns().stream().map(Column::name).toList();
    }

    /** What fills the table; it ends early once it is cancelled. */
    default Playable playable(BooleanSupplier cancelled) {
        return new MonteCarlo(experiment(), cancelled);
    }

    /**
     * Takes the next replications.
     *
     * @return whether to go on; with false the question has enough
     */
    @Override
    boolean take(Batch batch);

    /** Looks at the rows of the replications taken so far, if they are kept; called before {@link #findings}. */
    default void look(PointMeans rows) throws IOException {}

    /** What was found in the replications taken so far, at least one. */
    F findings();

    /** Says what was found. */
    Report report(F findings);

    /** Plays it in memory, with nobody watching, and gives the answer. */
    default Answer<F> answer() {
        try {
            return Conductor.inMemory().ask(this);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // nothing is kept
        }
    }
}
