package org.parley.engine;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns to which rows are added while a crisis runs, each registered once; copying and growing go over all of them. Who
 * owns them counts how many of their rows are filled, and forgets them by that count.
 */
final class RowRegister {
    private final List<Column<?>> columns = new ArrayList<>();
    private int length; // rows there is room for

    RowRegister(int length) {
        this.length = length;
    }

    /**
     * A column; its array is replaced when rows are added.
     *
     * @param <T> {@code int[]}, {@code double[]} or another type of arrays
     */
    static final class Column<T> {
        T at; // [row]

        private Column(T at) {
            this.at = at;
        }

        @SuppressWarnings("unchecked") // an array of the same components is of the same type
        private void makeRoom(int rows) {
            at = (T) Array.newInstance(at.getClass().getComponentType(), rows);
        }

        private void grow(int rows, int first) {
            T before = at;
            int old = Array.getLength(before);
            makeRoom(rows);
            System.arraycopy(before, first, at, 0, old - first);
            System.arraycopy(before, 0, at, old - first, first);
        }

        private void copyFrom(Column<?> other) {
            System.arraycopy(other.at, 0, at, 0, Array.getLength(other.at));
        }
    }

    /** A column of whole numbers. */
    Column<int[]> counts() {
        return register(new int[length]);
    }

    /** A column of numbers. */
    Column<double[]> numbers() {
        return register(new double[length]);
    }

    /** A column of flags. */
    Column<boolean[]> flags() {
        return register(new boolean[length]);
    }

    /** A column that begins as an array of the register's length. */
    <T> Column<T> register(T array) {
        Column<T> column = new Column<>(array);
        columns.add(column);
        return column;
    }

    /** Rows there is room for. */
    int length() {
        return length;
    }

    /** Makes twice the room; the row {@code first} becomes row 0, and those before it follow the last one. */
    void grow(int first) {
        length *= 2;
        for (Column<?> column : columns) {
            column.grow(length, first);
        }
    }

    /** Makes every column what it is in a register of the same columns. */
    void copyFrom(RowRegister other) {
        for (int i = 0; i < columns.size(); i++) {
            if (length != other.length) {
                columns.get(i).makeRoom(other.length);
            }
            columns.get(i).copyFrom(other.columns.get(i));
        }
        length = other.length;
    }
}
