package org.parley.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.parley.observe.Column;

/** Writes numbers the same way on every Java version; {@code Double.toString} changed with JDK 19. */
public final class Decimals {
    private static final int PLACES = 6;
    private static final MathContext SIGNIFICANT = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final double WHOLE_BELOW = 1e15; // beyond it not every whole number is a double

    private Decimals() {}

    /** A number with up to six decimal places, rounded half to even; an empty text for NaN. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_BELOW) {
            return Long.toString((long) value);
        }
        return rounded(value).toPlainString();
    }

    /** A value of a column that is no word: like {@link #text}, but with six significant digits where it may be tiny. */
    public static String text(Column column, double value) {
        return isChance(column) && Double.isFinite(value) ? significant(value).toPlainString() : text(value);
    }

    /** A finite value of a column that is no word: like {@link #rounded}, but {@link #significant} where it may be tiny. */
    public static BigDecimal of(Column column, double value) {
        return isChance(column) ? significant(value) : rounded(value);
    }

    private static boolean isChance(Column column) {
        return column.unit().equals(Column.CHANCE);
    }

    /** A finite number with up to six decimal places, rounded half to even. */
    public static BigDecimal rounded(double value) {
        BigDecimal decimal = new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_EVEN);
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }

    /** A finite number with six significant digits, rounded half to even: for what may be very small. */
    public static BigDecimal significant(double value) {
        BigDecimal decimal = new BigDecimal(value).round(SIGNIFICANT);
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }
}
