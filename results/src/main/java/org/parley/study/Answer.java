package org.parley.study;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.form.Report;

/**
 * The answer to a question.
 *
 * @param question the question
 * @param findings what was found
 * @param report the same, as it is said
 * @param ending how playing ended
 * @param failed whether any replication failed
 * @param found how many replications were kept already, over all points
 * @param total how many were asked for, over all points
 * @param folder where they are kept; empty if they are not
 * @param <F> what is found
 */
public record Answer<F>(
        Question<F> question,
        F findings,
        Report report,
        Ending ending,
        boolean failed,
        long found,
        long total,
        Optional<Path> folder) {
    /** What the rows are called: replications, or the repetitions of a method. */
    public String unit() {
        return Conductor.unit(question);
    }

    /** Whether everything was there before, so that nothing was played. */
    public boolean wasThere() {
        return found == total;
    }
}
