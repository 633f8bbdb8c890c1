package org.parley.report;

/** Tells levels that are numbers from those that are words. */
final class Numerals {
    private Numerals() {}

    /** Whether a text is written as a number. */
    static boolean isNumber(String text) {
        try {
            return !Double.isNaN(Double.parseDouble(text));
        } catch (NumberFormatException word) {
            return false;
        }
    }
}
