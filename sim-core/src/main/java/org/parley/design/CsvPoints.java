package org.parley.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.parley.model.field.Fields;

/**
 * Points from a table: its first line names the factors, every other line is a point. A first column named {@code point},
 * which numbers them, is skipped, so that a printed design can be read again. Immutable.
 */
public final class CsvPoints implements Design {
    private static final String NUMBERING = "point";
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+]?[0-9.,]+([eE].*)?");
    private static final int MOST_LISTED = 16; // names in a message

    private final String file;
    private final Optional<String> problem; // with the table as such
    private final int numbering; // columns of it, 0 or 1
    private final List<String> columns;
    private final List<CsvTable.Row> rows; // without the header

    /**
     * Points from the text of a table.
     *
     * @param file name of the table, for messages
     * @param text its content
     */
    public CsvPoints(String file, String text) {
        CsvTable table = CsvTable.parse(text);
        this.numbering = isNumbered(table.rows()) ? 1 : 0;
        List<CsvTable.Row> all =
                numbering == 1 ? table.rows().stream().map(CsvTable.Row::rest).toList() : table.rows();
        this.file = file;
        this.problem = table.problem().map(what -> file + ":" + what);
        this.columns = all.isEmpty() ? List.of() : all.get(0).cells();
        this.rows = all.subList(Math.min(1, all.size()), all.size());
    }

    private static boolean isNumbered(List<CsvTable.Row> rows) {
        return !rows.isEmpty()
                && rows.get(0).cells().get(0).equals(NUMBERING)
                && rows.stream()
                        .skip(1)
                        .allMatch(row -> WHOLE.matcher(row.cells().get(0)).matches());
    }

    static CsvPoints read(Fields fields, TextSource texts) {
        String file = fields.text("file", "", "a table with a column for each factor; its path from this file");
        if (file.isEmpty()) {
            fields.problem("", "'file' is missing; it must name a table with a column for each factor");
            return new CsvPoints(file, "");
        }
        Optional<String> text = texts.text(file);
        if (text.isEmpty()) {
            fields.problem("file", "there is no file '" + file + "'");
        }
        return new CsvPoints(file, text.orElse(""));
    }

    @Override
    public long size(List<FactorAxis> axes) {
        return rows.size();
    }

    @Override
    public void check(List<FactorAxis> axes, Consumer<String> problem) {
        List<String> known = axes.stream().map(FactorAxis::name).toList();
        for (int i = 0; i < columns.size() && this.problem.isEmpty(); i++) {
            if (!known.contains(columns.get(i))) {
                problem.accept(header(i) + ": '" + columns.get(i) + "' is no factor; known: "
                        + String.join(", ", known.subList(0, Math.min(MOST_LISTED, known.size()))));
            }
        }
        checkRows(axes, problem);
    }

    /** Notes everything that {@link #check} does but names that are no factor's, for those who have more to say of these. */
    public void checkRows(List<FactorAxis> axes, Consumer<String> problem) {
        if (this.problem.isPresent()) {
            problem.accept(this.problem.get());
            return; // its columns are not what was meant
        }
        if (columns.isEmpty()) {
            return; // an empty design, which is said elsewhere
        }
        Map<String, Integer> places = places();
        for (int i = 0; i < columns.size(); i++) {
            if (places.getOrDefault(columns.get(i), i) < i) {
                problem.accept(header(i) + ": '" + columns.get(i) + "' is there twice");
            }
        }
        for (FactorAxis axis : axes) {
            if (!places.containsKey(axis.name())) {
                problem.accept(file + ": header: there is no column '" + axis.name() + "'");
            }
        }
        rows.forEach(row -> coordinates(axes, places, row, problem));
    }

    /** What its columns are named; none if it is empty. */
    public List<String> columns() {
        return columns;
    }

    /** The different texts of a column in which nothing is or might be meant as a number; none for any other column. */
    public List<String> words(int column) {
        Set<String> words = new LinkedHashSet<>();
        for (CsvTable.Row row : rows) {
            String cell = column < row.cells().size() ? row.cells().get(column) : "";
            if (cell.isEmpty() || NUMBER_LIKE.matcher(cell).matches()) {
                return List.of();
            }
            if (!cell.equals(Coordinate.AsIs.TEXT)) {
                words.add(cell);
            }
        }
        return List.copyOf(words);
    }

    /** Why it cannot be read as a table, with file and line; empty if it can. */
    public Optional<String> problem() {
        return problem;
    }

    /** Where a column is named, for messages: "points.csv: header, column 3". */
    public String header(int column) {
        return file + ": header, column " + (column + 1 + numbering);
    }

    @Override
    public String written(int point) {
        return file + ":" + rows.get(point).line();
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        Map<String, Integer> places = places();
        return rows.stream()
                .map(row -> new Point(coordinates(axes, places, row, what -> {
                    throw new IllegalArgumentException(what);
                })))
                .toList();
    }

    /** The first column of each name. */
    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i), i);
        }
        return places;
    }

    private List<Coordinate> coordinates(
            List<FactorAxis> axes, Map<String, Integer> places, CsvTable.Row row, Consumer<String> problem) {
        List<Coordinate> coordinates = new ArrayList<>();
        String place = file + ":" + row.line() + ": ";
        int cells = row.cells().size();
        if (cells != columns.size()) {
            String comma = cells > columns.size() ? "; write numbers with a point, as 0.5" : "";
            problem.accept(place + cells + " cells under " + columns.size() + " columns" + comma);
            return coordinates;
        }
        for (FactorAxis axis : axes) {
            Integer column = places.get(axis.name());
            if (column != null) {
                axis.coordinate(row.cells().get(column), what -> problem.accept(place + what))
                        .ifPresent(coordinates::add);
            }
        }
        return coordinates;
    }
}
