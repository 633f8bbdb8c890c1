package org.parley.form;

import java.util.Locale;
import org.parley.stats.Interval;

/** Writes shares and their differences in per cent, with as many digits as tell something. */
public final class Percent {
    private Percent() {}

    /** "8.1 %". */
    public static String of(double share) {
        return Double.isNaN(share) ? "–" : digits(share) + " %";
    }

    /** "8.1 % [7.5, 8.7]". */
    public static String of(Interval share) {
        if (Double.isNaN(share.estimate())) {
            return "–";
        }
        return of(share.estimate()) + " [" + digits(share.low()) + ", " + digits(share.high()) + "]";
    }

    /** "8.1 % (7.5 to 8.7 %)", in a sentence. */
    public static String spoken(Interval share) {
        return "%s (%s to %s %%)".formatted(of(share.estimate()), digits(share.low()), digits(share.high()));
    }

    /** "+4.9 [+4.3, +5.5]", in percentage points. */
    public static String points(Interval difference) {
        return signed(difference.estimate()) + " [" + signed(difference.low()) + ", " + signed(difference.high()) + "]";
    }

    /** A number of percentage points without sign: "4.9". */
    public static String digits(double share) {
        if (Double.isInfinite(share)) {
            return share > 0 ? "∞" : "-∞";
        }
        double percent = 100 * share;
        double size = Math.abs(percent);
        boolean fine = size > 0 && (size < 1 || (size > 99 && size < 100));
        return String.format(Locale.ROOT, fine ? "%.2f" : "%.1f", percent);
    }

    /** "+0.25 [+0.18, +0.32]", in rungs; a mean without any spread has no interval. */
    public static String rungs(Interval mean) {
        if (mean.low() == mean.high()) {
            return String.format(Locale.ROOT, "%+.2f, the same in all", mean.estimate() + 0.0);
        }
        return String.format(
                Locale.ROOT,
                "%+.2f [%+.2f, %+.2f]",
                hundredths(mean.estimate()),
                hundredths(mean.low()),
                hundredths(mean.high()));
    }

    /** Rounded, so that nothing is written as minus zero. */
    private static double hundredths(double value) {
        return Double.isInfinite(value) || Double.isNaN(value) ? value : Math.rint(value * 100) / 100 + 0.0;
    }

    private static String signed(double share) {
        return Double.isNaN(share) ? "–" : (share > 0 ? "+" : "") + digits(share);
    }
}
