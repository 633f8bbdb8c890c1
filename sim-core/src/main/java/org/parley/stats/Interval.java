package org.parley.stats;

/**
 * An estimate and the limits between which the true value lies with 95 % confidence.
 *
 * @param estimate the estimate; NaN if there was nothing to estimate from
 * @param low lower limit
 * @param high upper limit
 */
public record Interval(double estimate, double low, double high) {
    /** The confidence level of all intervals. */
    public static final double LEVEL = 0.95;

    /** The same interval of the quantity with its sign changed. */
    public Interval negated() {
        return new Interval(0 - estimate, 0 - high, 0 - low); // 0 stays 0, not −0
    }

    /**
     * The interval of the same estimate with another error on top, joined as if it were independent of what is covered
     * already, which is on the safe side where the two share a part.
     *
     * @param halfWidth of the interval of that error alone, ≥ 0
     */
    public Interval widened(double halfWidth) {
        return new Interval(
                estimate,
                estimate - Math.hypot(estimate - low, halfWidth),
                estimate + Math.hypot(high - estimate, halfWidth));
    }

    /** The same interval, of a quantity that is known to lie between two values. */
    public Interval within(double least, double most) {
        return new Interval(
                Math.max(least, Math.min(most, estimate)),
                Math.max(least, Math.min(most, low)),
                Math.max(least, Math.min(most, high)));
    }

    /** Whether a value lies within the limits. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
