package org.parley.report.times;

import java.util.ArrayList;
import java.util.List;

/** The days of a table over time: about ten, at a round distance, the horizon last. */
final class TableDays {
    private static final double[] ROUND = {1, 2, 2.5, 4, 5};
    private static final int ROWS = 10;
    private static final double SLACK = 1.25; // a step may be a quarter too long for ten rows

    private TableDays() {}

    /**
     * The days.
     *
     * @param horizon the last day, &gt; 0
     */
    static List<Double> upTo(double horizon) {
        double most = SLACK * horizon / ROWS;
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(most)));
        double step = unit;
        for (double round : ROUND) {
            step = round * unit <= most ? round * unit : step;
        }
        List<Double> days = new ArrayList<>();
        for (int row = 1; row * step < horizon * (1 - 1e-9); row++) {
            days.add(row * step);
        }
        days.add(horizon);
        return days;
    }
}
