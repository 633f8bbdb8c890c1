package org.parley.stats;

/** What a difference comes to: significantly more, significantly less, or neither. */
public enum Verdict {
    /** Significantly above zero. */
    MORE,
    /** Significantly below zero. */
    LESS,
    /** It may as well be zero. */
    NOT_SIGNIFICANT;

    /** A p-value below it is significant; where there are several, an adjusted one. */
    public static final double LEVEL = 0.05;

    /** The verdict on a difference from its 95 % interval: significant if zero lies outside. */
    public static Verdict of(Interval difference) {
        return difference.contains(0) ? NOT_SIGNIFICANT : side(difference.estimate());
    }

    /**
     * The verdict on a difference from a test.
     *
     * @param difference its estimate; NaN if there was nothing to estimate from
     * @param p the p-value of no difference, adjusted if there are several tests, 0…1
     */
    public static Verdict of(double difference, double p) {
        return p < LEVEL ? side(difference) : NOT_SIGNIFICANT;
    }

    private static Verdict side(double difference) {
        if (difference > 0) {
            return MORE;
        }
        return difference < 0 ? LESS : NOT_SIGNIFICANT;
    }
}
