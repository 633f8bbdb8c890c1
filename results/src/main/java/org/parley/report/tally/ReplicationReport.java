package org.parley.report.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Row;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Report;
import org.parley.observe.Column;

/** What a single replication, or repetition of a splitting, came to: a row a column, a column a world. */
public final class ReplicationReport {
    private ReplicationReport() {}

    /** One replication of a scenario. */
    public static Report of(String scenario, List<Column> columns, Replication replication) {
        return alone("replication", scenario, columns, replication);
    }

    /** One repetition of a splitting of a scenario. */
    public static Report ofRepetition(String scenario, List<Column> columns, Replication repetition) {
        return alone("repetition", scenario, columns, repetition);
    }

    private static Report alone(String unit, String scenario, List<Column> columns, Replication replication) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Fact.of(unit, Cells.count(replication.number())));
        blocks.add(values(columns, replication.rows()));
        if (!replication.complete()) {
            blocks.add(failures(replication.rows()));
        }
        String sentence = "%s %d of %s, alone.".formatted(capital(unit), replication.number(), scenario);
        return new Report(scenario, sentence, blocks);
    }

    private static Grid values(List<Column> columns, List<Row> rows) {
        Grid grid = Grid.named("columns").head("column", "").rowsByName();
        for (Row row : rows) {
            grid = grid.head(row.world(), row.world());
        }
        for (int index = 0; index < columns.size(); index++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.word(columns.get(index).header()));
            for (Row row : rows) {
                cells.add(row.failure().isPresent() ? Cell.NONE : Cells.value(columns.get(index), row.values()[index]));
            }
            grid = grid.row(cells.toArray(Cell[]::new));
        }
        return grid;
    }

    private static Grid failures(List<Row> rows) {
        Grid grid = Grid.named("failures").head("world", "").head("reason", "");
        for (Row row : rows) {
            if (row.failure().isPresent()) {
                grid = grid.row(
                        Cell.of(row.world() + " failed:", row.world()),
                        Cells.word(row.failure().orElseThrow()));
            }
        }
        return grid;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
