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

    MeasureState(int measures, int relations) {
        since = new int[measures];
        renewed = new int[measures];
        force = new double[measures][relations];
        called = new int[measures][relations];
        reported = new boolean[measures][relations];
    }

    void reset() {
        Arrays.fill(since, NOT_YET);
        Arrays.fill(renewed, 0);
        for (int measure = 0; measure < since.length; measure++) {
            Arrays.fill(force[measure], 0);
            Arrays.fill(called[measure], NOT_YET);
            Arrays.fill(reported[measure], false);
        }
    }
}
