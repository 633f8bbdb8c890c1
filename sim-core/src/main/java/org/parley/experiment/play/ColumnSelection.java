package org.parley.experiment.play;

import java.util.Arrays;
import java.util.List;
import org.parley.observe.Column;

/** Picks the columns of one table from the rows of another, by name. */
public final class ColumnSelection {
    private final int[] places; // [column]: where it is in the rows; −1 if nowhere

    /**
     * Prepares.
     *
     * @param wanted the columns that are picked, in order
     * @param own the columns of the rows they are picked from
     */
    public ColumnSelection(List<Column> wanted, List<Column> own) {
        List<String> names = own.stream().map(Column::name).toList();
        places =
                wanted.stream().mapToInt(column -> names.indexOf(column.name())).toArray();
    }

    /** The values that are wanted; NaN where the row has none. */
    public double[] from(double[] row) {
        return Arrays.stream(places)
                .mapToDouble(place -> place < 0 ? Double.NaN : row[place])
                .toArray();
    }
}
