package org.parley.engine;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Turns a list of things into a column of numbers. */
final class Columns {
    private Columns() {}

    /** One number for each row, in order. */
    static <T> double[] of(List<T> rows, ToDoubleFunction<T> value) {
        return rows.stream().mapToDouble(value).toArray();
    }

    /** Copies a whole column over another of the same length. */
    static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }

    /** Copies a whole column over another of the same length. */
    static void copy(int[] from, int[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }

    /** Copies a whole column over another of the same length. */
    static void copy(boolean[] from, boolean[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
