package org.parley.form;

import java.util.Locale;
import org.parley.stats.Interval;

/** Writes chances that may be very small, with as many digits as tell something. */
public final class Chances {
    private static final double SMALL = 1e-3;
    private static final double LARGE = 1e-2;

    private Chances() {}

    /** "1.3e-5", or "4.2 %" where it is not small. */
    public static String of(double chance) {
        if (Double.isNaN(chance)) {
            return "–";
        }
        return Math.abs(chance) < SMALL ? scientific(chance) : Percent.of(chance);
    }

    /** "1.3e-5 [9.8e-6, 1.7e-5]" or "4.2 % [3.9, 4.5]": the estimate decides for its limits too, unless they are large. */
    public static String of(Interval chance) {
        return isSmall(chance)
                ? of(chance.estimate()) + " [" + limit(chance.low()) + ", " + limit(chance.high()) + "]"
                : Percent.of(chance);
    }

    /** "+1.3e-5 [+9.8e-6, +1.7e-5]" or "+4.2 points [+3.9, +4.5]". */
    public static String difference(Interval difference) {
        if (!isSmall(difference)) {
            return Percent.points(difference).replaceFirst(" ", " points ");
        }
        return signed(difference.estimate()) + " [" + signed(difference.low()) + ", " + signed(difference.high()) + "]";
    }

    private static boolean isSmall(Interval interval) {
        return Math.abs(interval.estimate()) < SMALL;
    }

    private static String signed(double small) {
        return (small > 0 ? "+" : "") + limit(small);
    }

    /** "170 [110, 260]", to two or three digits. */
    public static String times(Interval factor) {
        return times(factor.estimate()) + " [" + times(factor.low()) + ", " + times(factor.high()) + "]";
    }

    /** "170", "2.4", "0.31". */
    public static String times(double factor) {
        if (Double.isNaN(factor)) {
            return "–";
        }
        if (Double.isInfinite(factor)) {
            return "∞";
        }
        if (factor >= 100) {
            double unit = Math.pow(10, Math.floor(Math.log10(factor)) - 1);
            return String.format(Locale.ROOT, "%,d", (long) (Math.round(factor / unit) * unit));
        }
        return String.format(Locale.ROOT, factor >= 10 ? "%.0f" : factor >= 1 ? "%.1f" : "%.2f", factor);
    }

    /** A limit of a small chance, which may be large itself. */
    private static String limit(double chance) {
        return Math.abs(chance) < LARGE || Double.isInfinite(chance) ? scientific(chance) : Percent.of(chance);
    }

    private static String scientific(double chance) {
        if (chance == 0 || Double.isInfinite(chance)) {
            return chance == 0 ? "0" : Percent.digits(chance);
        }
        String text = String.format(Locale.ROOT, "%.1e", chance); // 1.3e-05
        int exponent = text.indexOf('e');
        return text.substring(0, exponent) + "e" + Integer.parseInt(text.substring(exponent + 1));
    }
}
