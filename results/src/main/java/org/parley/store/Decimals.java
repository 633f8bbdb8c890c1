package org.parley.store;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers the same way on every Java version; {@code Double.toString} changed with JDK 19. */
public final class Decimals {
    private static final int PLACES = 6;
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

    /** A finite number with up to six decimal places, rounded half to even. */
    public static BigDecimal rounded(double value) {
        BigDecimal decimal = new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_EVEN);
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }
}
