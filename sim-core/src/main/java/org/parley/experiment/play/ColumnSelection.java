package org.parley.experiment.play;

import java.util.Arrays;
import java.util.List;
import org.parley.observe.Column;
import org.parley.observe.ColumnPlaces;

/** Picks the columns of one table from the rows of another, by name. */
public final class ColumnSelection {
    private static final int NOWHERE = -1;

    private final int[] places; // [column]: where it is in the rows

    /**
     * Prepares.
     *
     * @param wanted the columns that are picked, in order
     * @param own the columns of the rows they are picked from
     */
    public ColumnSelection(List<Column> wanted, List<Column> own) {
        ColumnPlaces known = new ColumnPlaces(own);
        places = wanted.stream()
                .mapToInt(column -> known.find(column).orElse(NOWHERE))
                .toArray();
    }

    /** The values that are wanted; NaN where the row has none. */
    public double[] from(double[] row) {
        return Arrays.stream(places)
                .mapToDouble(place -> place == NOWHERE ? Double.NaN : row[place])
                .toArray();
    }
}
