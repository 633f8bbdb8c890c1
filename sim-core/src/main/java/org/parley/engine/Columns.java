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
}
