package org.parley.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.field.Fields;

/**
 * Points from a table: its first line names the factors, every other line is a point. Cells are separated by commas, may
 * stand in quotes and must not contain either; empty lines and lines that begin with # are skipped.
 *
 * @param file name of the table, for messages
 * @param lines its lines, as they are
 */
public record CsvPoints(String file, List<String> lines) implements Design {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public CsvPoints {
        lines = List.copyOf(lines);
    }

    static CsvPoints read(Fields fields, TextSource texts) {
        String file = fields.text("file", "", "a table with a column for each factor; its path from this file");
        if (file.isEmpty()) {
            fields.problem("", "'file' is missing; it must name a table with a column for each factor");
            return new CsvPoints(file, List.of());
        }
        Optional<String> text = texts.text(file);
        if (text.isEmpty()) {
            fields.problem("file", "there is no file '" + file + "'");
        }
        return new CsvPoints(file, text.orElse("").lines().toList());
    }

    @Override
    public long size(List<FactorAxis> axes) {
        return Math.max(0, rows().size() - 1);
    }

    @Override
    public void check(List<FactorAxis> axes, Consumer<String> problem) {
        List<String> known = axes.stream().map(FactorAxis::name).toList();
        List<String> columns = columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!known.contains(columns.get(i))) {
                problem.accept(
                        header(i) + ": '" + columns.get(i) + "' is no factor; known: " + String.join(", ", known));
            }
        }
        checkRows(axes, problem);
    }

    /** Notes everything that {@link #check} does but names that are no factor's, for those who have more to say of these. */
    public void checkRows(List<FactorAxis> axes, Consumer<String> problem) {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            return; // an empty design, which is said elsewhere
        }
        Row header = rows.get(0);
        List<String> columns = header.cells();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.indexOf(columns.get(i)) < i) {
                problem.accept(header(i) + ": '" + columns.get(i) + "' is there twice");
            }
        }
        for (FactorAxis axis : axes) {
            if (!columns.contains(axis.name())) {
                problem.accept(file + ": header: there is no column '" + axis.name() + "'");
            }
        }
        rows.subList(1, rows.size()).forEach(row -> coordinates(axes, header, row, problem));
    }

    /** What its columns are named; none if it is empty. */
    public List<String> columns() {
        List<Row> rows = rows();
        return rows.isEmpty() ? List.of() : rows.get(0).cells();
    }

    /** Where a column is named, for messages: "points.csv: header, column 3". */
    public String header(int column) {
        return file + ": header, column " + (column + 1);
    }

    @Override
    public String written(int point) {
        return file + ":" + rows().get(point + 1).line();
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        List<Row> rows = rows();
        return rows.stream()
                .skip(1)
                .map(row -> new Point(coordinates(axes, rows.get(0), row, problem -> {
                    throw new IllegalArgumentException(problem);
                })))
                .toList();
    }

    private List<Coordinate> coordinates(List<FactorAxis> axes, Row header, Row row, Consumer<String> problem) {
        List<Coordinate> coordinates = new ArrayList<>();
        if (row.cells().size() != header.cells().size()) {
            problem.accept(place(row) + row.cells().size() + " cells under "
                    + header.cells().size() + " columns");
            return coordinates;
        }
        for (FactorAxis axis : axes) {
            int column = header.cells().indexOf(axis.name());
            if (column >= 0) {
                axis.coordinate(row.cells().get(column), what -> problem.accept(place(row) + what))
                        .ifPresent(coordinates::add);
            }
        }
        return coordinates;
    }

    private String place(Row row) {
        return file + ":" + row.line() + ": ";
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace(BYTE_ORDER_MARK, "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(new Row(i + 1, cells(line)));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(String::strip)
                .map(cell -> cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                        ? cell.substring(1, cell.length() - 1)
                        : cell)
                .toList();
    }

    /**
     * A line of the table.
     *
     * @param line its number, from 1
     * @param cells what is in it
     */
    private record Row(int line, List<String> cells) {}
}
