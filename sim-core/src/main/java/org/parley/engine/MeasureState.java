package org.parley.engine;

import java.util.Arrays;

/** How far measures are in force. */
final class MeasureState {
    /** Not in force yet. */
    static final int NOT_YET = Integer.MAX_VALUE;

    final int[] since; // [measure], tick from which on it is in force; NOT_YET before its trigger
    final int[] renewed; // [measure], tick of the last activity, or since
    final double[][] force; // [measure][relation], share of it that is there now, whoever hears of it
    final int[][] called; // [measure][relation], tick its mediator was called; NOT_YET
    final boolean[][] reported; // [measure][relation], whether its mediator has reported
    final double[][] opinion; // [measure][nation], the number in (0, 1) that settles what its mediator makes of it; NaN

    MeasureState(int measures, int relations, int nations) {
        since = new int[measures];
        renewed = new int[measures];
        force = new double[measures][relations];
        called = new int[measures][relations];
        reported = new boolean[measures][relations];
        opinion = new double[measures][nations];
    }

    void reset() {
        Arrays.fill(since, NOT_YET);
        Arrays.fill(renewed, 0);
        for (int measure = 0; measure < since.length; measure++) {
            Arrays.fill(force[measure], 0);
            Arrays.fill(called[measure], NOT_YET);
            Arrays.fill(reported[measure], false);
            Arrays.fill(opinion[measure], Double.NaN);
        }
    }

    /** Becomes what another is; both are of the same scenario. */
    void copyFrom(MeasureState other) {
        Columns.copy(other.since, since);
        Columns.copy(other.renewed, renewed);
        for (int measure = 0; measure < since.length; measure++) {
            Columns.copy(other.force[measure], force[measure]);
            Columns.copy(other.called[measure], called[measure]);
            Columns.copy(other.reported[measure], reported[measure]);
            Columns.copy(other.opinion[measure], opinion[measure]);
        }
    }
}
