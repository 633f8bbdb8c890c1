package org.parley.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.experiment.play.DesignPoint;
import org.parley.form.CsvRows;
import org.parley.form.Decimals;
import org.parley.model.field.Param;
import org.parley.observe.Column;

/**
 * Rows as comma-separated values: one line for each replication and world, in the order of points, replications and
 * worlds, units in the header. In front stands what a row was played with: point, levels of the factors, replication,
 * world, seed and scenario hash.
 */
final class RowTable implements Closeable {
    private static final String POINT = "point";
    private static final List<String> KEYS = List.of("replication", "world", "seed", "scenario_hash", "failure");
    private static final int FIRST_METRIC = 2 + KEYS.size(); // column of the result; the point is the first

    private final Layout layout;
    private final List<List<String>> levels; // [point][factor]
    private final CsvRows rows;

    private RowTable(Writer writer, Layout layout, List<List<String>> levels) throws IOException {
        this.layout = layout;
        this.levels = levels;
        this.rows = new CsvRows(writer);
        List<String> header = new ArrayList<>();
        header.add(POINT);
        header.addAll(layout.factorHeaders());
        header.addAll(KEYS);
        header.addAll(layout.metricHeaders());
        rows.print(header);
    }

    /** Whether a line is the header of such a table: whatever its factors and metrics are, it has the keys between them. */
    static boolean isHeader(String line) {
        return line.startsWith(POINT + ",") && line.contains("," + String.join(",", KEYS));
    }

    /** Writes all rows of a database. */
    static void write(Database database, Writer writer) throws IOException {
        Layout layout = Layout.in(database);
        List<List<String>> levels = new ArrayList<>();
        database.query("SELECT * FROM points ORDER BY point", row -> {
            List<String> point = new ArrayList<>();
            for (int factor = 0; factor < layout.factors().size(); factor++) {
                point.add(level(row.getObject(4 + factor)));
            }
            levels.add(point);
        });
        List<Integer> all = new ArrayList<>();
        for (int column = 0; column < layout.metrics().size(); column++) {
            all.add(column);
        }
        String order = levels.size() == 1 ? "" : " ORDER BY point, rowid"; // a point's rows are in order as they are
        try (RowTable table = new RowTable(writer, layout, levels)) {
            database.query(
                    "SELECT point, " + String.join(", ", KEYS) + layout.selected(all) + " FROM replications" + order,
                    table::add);
        }
    }

    private void add(ResultSet row) throws SQLException, IOException {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(row.getInt(1)));
        cells.addAll(levels.get(row.getInt(1)));
        for (int key = 0; key < KEYS.size(); key++) {
            cells.add(orEmpty(row.getString(2 + key)));
        }
        for (int column = 0; column < layout.metrics().size(); column++) {
            cells.add(cell(row, FIRST_METRIC + column, layout.metrics().get(column)));
        }
        rows.print(cells);
    }

    private static String cell(ResultSet row, int at, Column column) throws SQLException {
        if (!column.words().isEmpty()) {
            return orEmpty(row.getString(at));
        }
        double value = row.getDouble(at);
        return row.wasNull() ? "" : Decimals.text(column, value);
    }

    /** A level as it was written; text in stores of builds that kept all levels as text. */
    private static String level(@Nullable Object kept) {
        if (kept == null) {
            return DesignPoint.AS_IS;
        }
        return kept instanceof Double number ? Param.exact(number) : kept.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
