package org.parley.design;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads numbers as people write them in tables and levels: digits, a point, an exponent; nothing else Java would take. */
public final class DecimalText {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?([0-9]++(\\.[0-9]*+)?|\\.[0-9]++)([eE][-+]?[0-9]{1,3})?");

    private DecimalText() {}

    /** The number; empty if the text is none. */
    public static OptionalDouble number(String text) {
        return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }
}
