package org.parley.model.field;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * A numeric parameter, stated once: constructor check, reader, error message and reference page all use it.
 *
 * @param name key in a scenario file
 * @param unit unit of the value
 * @param least smallest allowed value
 * @param most largest allowed value; may be infinite, which means no limit
 * @param fallback value when the file is silent; NaN if it must be given
 * @param whole whether only whole numbers are allowed
 * @param meaning what the number is, one phrase
 * @param source author and year the fallback is from, or "assumption"
 */
public record Param(
        String name,
        Unit unit,
        double least,
        double most,
        double fallback,
        boolean whole,
        String meaning,
        String source) {

    private static final MathContext DIGITS = new MathContext(10);
    private static final int MOST_DIGITS = 17; // tell any double from any other

    /** A number in {@code least…most} that a file must give. */
    public static Param of(String name, Unit unit, double least, double most, String meaning) {
        return new Param(name, unit, least, most, Double.NaN, false, meaning, "");
    }

    /** A probability in 0…1. */
    public static Param probability(String name, String meaning) {
        return of(name, Unit.PROBABILITY, 0, 1, meaning);
    }

    /** A share in 0…1. */
    public static Param share(String name, String meaning) {
        return of(name, Unit.SHARE, 0, 1, meaning);
    }

    /** A rate per day in 0…1000. */
    public static Param rate(String name, String meaning) {
        return of(name, Unit.PER_DAY, 0, 1000, meaning);
    }

    /** The same parameter with a value for files that are silent, and where that value is from. */
    public Param orElse(double value, String from) {
        return new Param(name, unit, least, most, value, whole, meaning, from);
    }

    /** The same parameter, whole numbers only. */
    public Param wholeNumber() {
        return new Param(name, unit, least, most, fallback, true, meaning, source);
    }

    /** The same parameter under another key and meaning. */
    public Param named(String otherName, String otherMeaning) {
        return new Param(otherName, unit, least, most, fallback, whole, otherMeaning, source);
    }

    /** Whether a file must give this parameter. */
    public boolean required() {
        return Double.isNaN(fallback);
    }

    /** Whether the value is in range, a number, and whole where it must be. */
    public boolean allows(double value) {
        return value >= least && value <= most && (!whole || value == Math.rint(value));
    }

    /**
     * The value, if it is allowed.
     *
     * @throws IllegalArgumentException naming parameter, value, unit and range
     */
    public double check(double value) {
        if (!allows(value)) {
            throw new IllegalArgumentException(name + " = " + complaint(value));
        }
        return value;
    }

    /** Why the value is not allowed, with unit and range. */
    public String complaint(double value) {
        return exact(value) + " is not " + rangeText();
    }

    /** What is allowed, in words: "a probability in 0…1". */
    public String rangeText() {
        String kind = whole ? "a whole number (" : "a number (";
        return kind + unit.symbol() + ") in " + plain(least) + "…" + plain(most);
    }

    /** A number with as many digits as it takes to tell it from every other: what is refused is shown as it is. */
    public static String exact(double value) {
        String shown = plain(value);
        for (int digits = DIGITS.getPrecision() + 1; digits <= MOST_DIGITS && Double.isFinite(value); digits++) {
            if (Double.parseDouble(shown) == value) {
                return shown;
            }
            shown = new BigDecimal(value, new MathContext(digits))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return shown;
    }

    /** A number as a person writes it: no trailing zeros, no needless exponent. */
    public static String plain(double value) {
        if (value == Double.POSITIVE_INFINITY) {
            return "∞";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return Double.isFinite(value)
                ? new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString()
                : "" + value;
    }
}
