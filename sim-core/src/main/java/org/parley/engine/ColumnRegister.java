package org.parley.engine;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a state, each registered once with what it holds at the start of a replication; copying and resetting go
 * over all of them. Columns keep their length, so that whoever registered one may keep the array.
 */
final class ColumnRegister {
    private final List<Object> columns = new ArrayList<>(); // primitive arrays
    private final List<Object> starts = new ArrayList<>(); // of the same types and lengths

    /** A column of numbers that are all the same at the start. */
    double[] numbers(int length, double start) {
        double[] column = new double[length];
        Arrays.fill(column, start);
        return numbers(column);
    }

    /** A column of numbers that starts as a copy of another. */
    double[] numbers(double[] start) {
        double[] column = start.clone();
        register(column, start);
        return column;
    }

    /** A column of whole numbers that are all the same at the start. */
    int[] counts(int length, int start) {
        int[] column = new int[length];
        Arrays.fill(column, start);
        return counts(column);
    }

    /** A column of whole numbers that starts as a copy of another. */
    int[] counts(int[] start) {
        int[] column = start.clone();
        register(column, start);
        return column;
    }

    /** A column of flags, all down at the start. */
    boolean[] flags(int length) {
        boolean[] column = new boolean[length];
        register(column, column.clone());
        return column;
    }

    private void register(Object column, Object start) {
        columns.add(column);
        starts.add(start);
    }

    /** Puts every column back to its start. */
    void reset() {
        for (int column = 0; column < columns.size(); column++) {
            copy(starts.get(column), columns.get(column));
        }
    }

    /** Makes every column what it is in a register of the same columns. */
    void copyFrom(ColumnRegister other) {
        for (int column = 0; column < columns.size(); column++) {
            copy(other.columns.get(column), columns.get(column));
        }
    }

    private static void copy(Object from, Object to) {
        System.arraycopy(from, 0, to, 0, Array.getLength(to));
    }
}
