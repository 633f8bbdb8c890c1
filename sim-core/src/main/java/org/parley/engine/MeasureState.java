package org.parley.engine;

/** How far measures are in force. */
final class MeasureState {
    /** Not in force yet. */
    static final int NOT_YET = Integer.MAX_VALUE;

    private final ColumnRegister columns = new ColumnRegister();
    final int[] since; // [measure], tick from which on it is in force; NOT_YET before its trigger
    final int[] renewed; // [measure], tick of the last activity, or since
    final double[][] force; // [measure][relation], share of it that is there now, whoever hears of it
    final int[][] called; // [measure][relation], tick its mediator was called; NOT_YET
    final boolean[][] reported; // [measure][relation], whether its mediator has reported
    final double[][] opinion; // [measure][nation], the number in (0, 1) that settles what its mediator makes of it; NaN

    MeasureState(int measures, int relations, int nations) {
        since = columns.counts(measures, NOT_YET);
        renewed = columns.counts(measures, 0);
        force = new double[measures][];
        called = new int[measures][];
        reported = new boolean[measures][];
        opinion = new double[measures][];
        for (int measure = 0; measure < measures; measure++) {
            force[measure] = columns.numbers(relations, 0);
            called[measure] = columns.counts(relations, NOT_YET);
            reported[measure] = columns.flags(relations);
            opinion[measure] = columns.numbers(nations, Double.NaN);
        }
    }

    void reset() {
        columns.reset();
    }

    /** Becomes what another is; both are of the same scenario. */
    void copyFrom(MeasureState other) {
        columns.copyFrom(other.columns);
    }
}
