package org.parley.observe;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Where the columns of a table are in its rows, by name. */
public final class ColumnPlaces {
    private final List<String> names;

    /**
     * Prepares.
     *
     * @param columns the columns of the rows, in order
     */
    public ColumnPlaces(List<Column> columns) {
        names = columns.stream().map(Column::name).toList();
    }

    /** Where a column is, if it is there. */
    public OptionalInt find(Column column) {
        int place = names.indexOf(column.name());
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * Where a column is.
     *
     * @throws IllegalArgumentException if the rows have no such column
     */
    public int of(Column column) {
        return find(column).orElseThrow(() -> missing(column.name()));
    }

    private IllegalArgumentException missing(String name) {
        String nearest = names.stream()
                .max(Comparator.comparingInt(known -> common(name, known)))
                .map(known -> "; the nearest is " + known)
                .orElse("; the rows have no columns");
        return new IllegalArgumentException("no column " + name + nearest);
    }

    /** How many letters two names have in common at their beginnings and ends. */
    private static int common(String name, String other) {
        int shorter = Math.min(name.length(), other.length());
        int head = 0;
        while (head < shorter && name.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && name.charAt(name.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return head + tail;
    }
}
