package org.parley.observe;

import java.util.List;
import java.util.stream.Stream;
import org.parley.engine.watch.Outcome;
import org.parley.model.field.Words;

/** The columns that the rows of every scenario have and that questions look at. */
public final class CoreColumns {
    /** How a replication ended; the values are those of {@link Outcome#ordinal}. */
    public static final Column OUTCOME = Column.words("outcome", Words.all(Outcome.class));

    /** When it ended. */
    public static final Column END = Column.number("end", "days");

    /** The highest rung of the relations that count. */
    public static final Column PEAK_RUNG = Column.number("peak_rung", "rungs");

    /** How many nations are greedy. */
    public static final Column GREEDY_NATIONS = Column.number("greedy_nations", "count");

    private static final String FIRST_DAY = "first_day_rung_";
    private static final String DRAWS = "draws_";
    private static final String MEASURES = "measures_";

    private CoreColumns() {}

    /** When a rung was first reached; NaN if it never was. */
    public static Column firstDay(int rung) {
        return Column.number(FIRST_DAY + rung, "days");
    }

    /** Whether a column says when a rung was first reached. */
    public static boolean isFirstDay(Column column) {
        return column.name().startsWith(FIRST_DAY);
    }

    /** How many random numbers were drawn for a purpose. */
    static Column draws(String purpose) {
        return Column.number(DRAWS + purpose, "count");
    }

    /** How often something became of measures. */
    static Column measures(String what) {
        return Column.number(MEASURES + what, "count");
    }

    /** Whether a column counts what was drawn or asked for, and not what happened. */
    public static boolean isBookkeeping(Column column) {
        return column.name().startsWith(DRAWS) || column.name().startsWith(MEASURES);
    }

    /** The names of columns, in order. */
    public static List<String> names(Column... columns) {
        return Stream.of(columns).map(Column::name).toList();
    }
}
