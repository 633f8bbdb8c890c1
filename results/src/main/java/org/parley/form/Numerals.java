package org.parley.form;

import java.util.regex.Pattern;

/** Tells levels that are numbers from those that are words. */
public final class Numerals {
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private Numerals() {}

    /** Whether a text is written as a number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
