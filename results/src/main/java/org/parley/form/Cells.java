package org.parley.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.observe.Column;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;

/** Makes the cells of reports: each kind of figure is written in one way, whoever reads it. */
public final class Cells {
    private static final double LEAST = 0.0001; // a p-value below it is written as below it

    private Cells() {}

    /** A word or a name. */
    public static Cell word(String word) {
        return Cell.of(word, word);
    }

    /** Words that only people read: a bar, or what stands elsewhere as a figure. */
    public static Cell text(String words) {
        return new Cell(words, Optional.empty());
    }

    /** A count: "12,345". */
    public static Cell count(long number) {
        return Cell.of(Grouped.of(number), number);
    }

    /** A truth value: "yes" or "no". */
    public static Cell truth(boolean value) {
        return Cell.of(value ? "yes" : "no", value);
    }

    /** A number with up to six decimal places: "0.25"; "–" if it is not known. */
    public static Cell number(double value) {
        return finite(value, Decimals.text(value));
    }

    /** A value of a column: its word, or the number as tables have it; "–" if it is not known. */
    public static Cell value(Column column, double value) {
        if (!Double.isNaN(value) && !column.words().isEmpty()) {
            return word(column.words().get((int) value));
        }
        String text = Decimals.text(column, value);
        return Double.isFinite(value) ? Cell.of(text, Decimals.of(column, value)) : unknown(value, text);
    }

    /** A day since the start of a crisis: "8.9". */
    public static Cell day(double day) {
        return finite(day, String.format(Locale.ROOT, "%.1f", day));
    }

    /** A share with its interval and counts: "8.1 % [7.5, 8.7]". */
    public static Cell share(Share share) {
        return Cell.of(Percent.of(share.interval()), Figures.of(share));
    }

    /** A share with its interval: "8.1 % [7.5, 8.7]". */
    public static Cell share(Interval share) {
        return figure(Percent.of(share), share);
    }

    /** A difference of shares in percentage points with its interval: "+4.9 [+4.3, +5.5]". */
    public static Cell points(Interval difference) {
        return figure(Percent.points(difference), difference);
    }

    /** A mean difference in rungs with its interval: "+0.25 [+0.18, +0.32]". */
    public static Cell rungs(Interval mean) {
        return figure(Percent.rungs(mean), mean);
    }

    /** A chance that may be very small with its interval: "1.3e-5 [9.8e-6, 1.7e-5]". */
    public static Cell chance(Interval chance) {
        return Cell.of(Chances.of(chance), Figures.ofSmall(chance));
    }

    /** A difference of chances that may be very small with its interval: "+1.3e-5 [+9.8e-6, +1.7e-5]". */
    public static Cell chanceDifference(Interval difference) {
        return Cell.of(Chances.difference(difference), Figures.ofSmall(difference));
    }

    /** A number to six significant digits, to machines; "–" if it is not known. */
    public static Cell significant(double value) {
        return Double.isFinite(value)
                ? Cell.of(Chances.times(value), Decimals.significant(value))
                : unknown(value, "∞");
    }

    /** A factor with its interval: "170 [110, 260]". */
    public static Cell times(Interval factor) {
        return Cell.of(Chances.times(factor), Figures.ofSmall(factor));
    }

    /** A p-value: "0.0123", or "<0.0001"; to machines with six significant digits. */
    public static Cell probability(double p) {
        String text = p < LEAST ? "<" + Decimals.text(LEAST) : String.format(Locale.ROOT, "%.4f", p);
        return Double.isFinite(p) ? Cell.of(text, Decimals.significant(p)) : unknown(p, text);
    }

    /** In how many pairs something happened in one world only: "775 / 389"; to people, machines read two counts. */
    public static Cell flips(PairedShares pairs) {
        return text(Grouped.of(pairs.onlyFirst()) + " / " + Grouped.of(pairs.onlySecond()));
    }

    /** An estimate with its limits to a machine, and in any words to people. */
    public static Cell figure(String text, Interval interval) {
        Map<String, Object> data = Figures.of(interval);
        return data.isEmpty() ? new Cell(text, Optional.empty()) : Cell.of(text, data);
    }

    private static Cell finite(double value, String text) {
        return Double.isFinite(value) ? Cell.of(text, Decimals.rounded(value)) : unknown(value, text);
    }

    private static Cell unknown(double value, String text) {
        return text(Double.isNaN(value) ? "–" : text);
    }
}
