package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Row;
import org.parley.form.Decimals;
import org.parley.observe.Column;

/** One replication as a person reads it: a line for each column, a column for each world. */
public final class ReplicationText {
    private static final String LINE = "%-44s %-14s %-14s";

    private final List<Column> columns;
    private List<String> lines = List.of();

    /** Prepares to show replications with these columns. */
    public ReplicationText(List<Column> columns) {
        this.columns = columns;
    }

    /** Shows a replication in place of the one before. */
    public void show(Replication replication) {
        List<String> table = new ArrayList<>();
        List<Row> rows = replication.rows();
        table.add(line(
                "replication " + replication.number(),
                rows.stream().map(Row::world).toList()));
        for (int column = 0; column < columns.size(); column++) {
            int index = column;
            table.add(line(
                    columns.get(column).header(),
                    rows.stream().map(row -> cell(row, index)).toList()));
        }
        rows.forEach(row -> row.failure().ifPresent(why -> table.add(row.world() + " failed: " + why)));
        lines = table;
    }

    /** The replication shown last, line by line. */
    public List<String> lines() {
        return lines;
    }

    private String cell(Row row, int column) {
        if (row.failure().isPresent()) {
            return "";
        }
        double value = row.values()[column];
        List<String> words = columns.get(column).words();
        return words.isEmpty() || Double.isNaN(value)
                ? Decimals.text(columns.get(column), value)
                : words.get((int) value);
    }

    private static String line(String label, List<String> cells) {
        return LINE.formatted(label, cells.get(0), cells.size() > 1 ? cells.get(1) : "")
                .stripTrailing();
    }
}
