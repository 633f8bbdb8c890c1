package org.parley.stats;

/** Compares two independent estimates by their intervals, whatever method these are from. */
public final class Independent {
    private Independent() {}

    /**
     * The difference, first less second, from the distances of both estimates to their limits (Zou and Donner 2008,
     * Statistics in Medicine 27:1693); limits may lie at any distance on either side.
     */
    public static Interval difference(Interval first, Interval second) {
        double estimate = first.estimate() - second.estimate();
        double below = Math.hypot(first.estimate() - first.low(), second.high() - second.estimate());
        double above = Math.hypot(first.high() - first.estimate(), second.estimate() - second.low());
        return new Interval(estimate, estimate - below, estimate + above);
    }

    /**
     * How many times the second the first is, both positive: the same on their logarithms.
     *
     * @return NaN in 0…∞ if one is not positive
     */
    public static Interval ratio(Interval first, Interval second) {
        if (!(first.estimate() > 0) || !(second.estimate() > 0)) {
            return new Interval(Double.NaN, 0, Double.POSITIVE_INFINITY);
        }
        Interval difference = difference(logarithm(first), logarithm(second));
        return new Interval(
                first.estimate() / second.estimate(), Math.exp(difference.low()), Math.exp(difference.high()));
    }

    private static Interval logarithm(Interval positive) {
        return new Interval(Math.log(positive.estimate()), Math.log(positive.low()), Math.log(positive.high()));
    }
}
