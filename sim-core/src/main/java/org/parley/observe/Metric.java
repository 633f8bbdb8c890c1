package org.parley.observe;

import java.util.List;
import org.parley.engine.watch.Observer;

/** Watches one run after another and reports a few numbers on each. One instance serves one thread. */
public interface Metric extends Observer {
    /** The columns this metric fills, the same in every run of a scenario. */
    List<Column> columns();

    /**
     * Writes what was measured in the run that has just ended.
     *
     * @param row where to write; NaN stands for "did not happen"
     * @param at index of the first of this metric's columns
     */
    void write(double[] row, int at);
}
