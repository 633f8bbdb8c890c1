package org.parley.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of cells, read by people as a table and by machines as a list of objects, one for each row. Immutable; every
 * method gives another grid: {@code Grid.named("byDay").head("day", "by day").row(Cells.day(1))}.
 *
 * @param key its name for machines, in camelCase; empty if only people read it
 * @param heads its columns
 * @param rows its rows; each has a cell for every column
 * @param byName whether machines read an object, each row under the text of its first cell, in place of a list
 */
public record Grid(String key, List<Head> heads, List<Row> rows, boolean byName) implements Block {
    /** Who reads a column or a row. */
    public enum Readers {
        /** People and machines. */
        ALL,
        /** People; machines find the same elsewhere in the report. */
        PEOPLE,
        /** Machines; to people it would be one figure too many. */
        MACHINES
    }

    /**
     * A column.
     *
     * @param key its name for machines, in camelCase; empty if only people read it
     * @param heading its heading for people; may be empty
     * @param readers who reads it
     */
    public record Head(String key, String heading, Readers readers) {}

    /**
     * A row.
     *
     * @param cells a cell for every column
     * @param readers who reads it
     */
    public record Row(List<Cell> cells, Readers readers) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != heads.size()) {
                throw new IllegalArgumentException(
                        "grid " + key + ": " + row.cells().size() + " cells in a row, " + heads.size() + " columns");
            }
        }
    }

    /** A table without columns yet, whose figures machines find elsewhere in the report. */
    public static Grid forPeople() {
        return named("");
    }

    /** A table without columns yet. */
    public static Grid named(String key) {
        return new Grid(key, List.of(), List.of(), false);
    }

    /** With another column. */
    public Grid head(String name, String heading) {
        return with(new Head(name, heading, Readers.ALL));
    }

    /** With a column that only people read, such as a bar. */
    public Grid textHead(String heading) {
        return with(new Head("", heading, Readers.PEOPLE));
    }

    /** With a column that only machines read. */
    public Grid dataHead(String name) {
        return with(new Head(name, "", Readers.MACHINES));
    }

    /** With another row. */
    public Grid row(Cell... cells) {
        return with(new Row(List.of(cells), Readers.ALL));
    }

    /** With a row that only people read, because machines find its figures elsewhere. */
    public Grid textRow(Cell... cells) {
        return with(new Row(List.of(cells), Readers.PEOPLE));
    }

    /** With a row that only machines read. */
    public Grid dataRow(Cell... cells) {
        return with(new Row(List.of(cells), Readers.MACHINES));
    }

    /** With each row under the text of its first cell for machines, in place of a list of rows. */
    public Grid rowsByName() {
        return new Grid(key, heads, rows, true);
    }

    /** With another row, which has as many cells as there are columns. */
    public Grid with(Row row) {
        return new Grid(key, heads, appended(rows, row), byName);
    }

    private Grid with(Head head) {
        return new Grid(key, appended(heads, head), rows, byName);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    /** The columns that people read: their places, in order. */
    List<Integer> columnsForPeople() {
        return columns(Readers.MACHINES);
    }

    /** The columns that machines read: their places, in order. */
    List<Integer> columnsForMachines() {
        return columns(Readers.PEOPLE);
    }

    private List<Integer> columns(Readers without) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < heads.size(); place++) {
            if (heads.get(place).readers() != without) {
                places.add(place);
            }
        }
        return places;
    }

    /** The rows that people read. */
    List<Row> rowsForPeople() {
        return rows.stream().filter(row -> row.readers() != Readers.MACHINES).toList();
    }

    /** The rows that machines read. */
    List<Row> rowsForMachines() {
        return rows.stream().filter(row -> row.readers() != Readers.PEOPLE).toList();
    }
}
