package org.parley.experiment.splitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.experiment.play.Row;
import org.parley.observe.Column;

/** Repetitions of a splitting as rows of a table, one for each world, and back. */
final class RareRows {
    private static final String COUNT = "count";

    private RareRows() {}

    /** The columns: estimates by rung, the work, and how far the particles came by themselves. */
    static List<Column> columns(int war) {
        List<Column> columns = new ArrayList<>();
        for (int rung = 1; rung <= war; rung++) {
            columns.add(Column.number("chance_rung_" + rung, Column.CHANCE));
        }
        columns.add(Column.number("steps", COUNT));
        columns.add(Column.number("crude_steps", COUNT));
        for (int rung = 1; rung <= war; rung++) {
            columns.add(Column.number("began_rung_" + rung, COUNT));
        }
        return columns;
    }

    /** A repetition as a row; what was not counted is NaN. */
    static Row row(String world, RareRepetition repetition) {
        if (repetition.failure().isPresent()) {
            return new Row(world, new double[0], repetition.failure());
        }
        int war = repetition.reached().length - 1;
        double[] values = new double[2 * war + 2];
        System.arraycopy(repetition.reached(), 1, values, 0, war);
        values[war] = repetition.steps();
        values[war + 1] = repetition.crudeSteps();
        for (int rung = 1; rung <= war; rung++) {
            values[war + 1 + rung] = repetition.crude().length > 0 ? repetition.crude()[rung] : Double.NaN;
        }
        return new Row(world, values, repetition.failure());
    }

    /** The repetition a row was made of; {@code particles} is how many it began with. */
    static RareRepetition repetition(Row row, int particles) {
        if (row.failure().isPresent()) {
            return new RareRepetition(new double[0], 0, Double.NaN, new long[0], row.failure());
        }
        double[] values = row.values();
        int war = (values.length - 2) / 2;
        double[] reached = new double[war + 1];
        reached[0] = 1;
        System.arraycopy(values, 0, reached, 1, war);
        boolean counted = !Double.isNaN(values[war + 2]);
        long[] crude = new long[counted ? war + 1 : 0];
        Arrays.setAll(crude, rung -> rung == 0 ? particles : (long) values[war + 1 + rung]);
        return RareRepetition.of(reached, (long) values[war], values[war + 1], crude);
    }
}
