package org.parley.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * A box in the space of factors: for each factor, between which values it lies, limits included.
 *
 * @param low lower limit of each factor; −∞ where there is none
 * @param high upper limit of each factor; ∞ where there is none
 */
public record Box(List<Double> low, List<Double> high) {
    public Box {
        low = List.copyOf(low);
        high = List.copyOf(high);
        if (low.size() != high.size()) {
            throw new IllegalArgumentException(
                    "low = " + low + ", high = " + high + ": a limit of each for every factor");
        }
    }

    /** The box without any limit. */
    static Box everything(int factors) {
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            low.add(Double.NEGATIVE_INFINITY);
            high.add(Double.POSITIVE_INFINITY);
        }
        return new Box(low, high);
    }

    /** Whether a point is in it. */
    public boolean contains(List<Double> point) {
        for (int factor = 0; factor < low.size(); factor++) {
            if (!(point.get(factor) >= low.get(factor) && point.get(factor) <= high.get(factor))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a factor is limited at all. */
    public boolean limits(int factor) {
        return low.get(factor) > Double.NEGATIVE_INFINITY || high.get(factor) < Double.POSITIVE_INFINITY;
    }

    /** The factors that are limited, by their numbers. */
    public List<Integer> limited() {
        List<Integer> limited = new ArrayList<>();
        for (int factor = 0; factor < low.size(); factor++) {
            if (limits(factor)) {
                limited.add(factor);
            }
        }
        return limited;
    }

    /** The same box with other limits of one factor. */
    Box with(int factor, double from, double to) {
        List<Double> lower = new ArrayList<>(low);
        List<Double> upper = new ArrayList<>(high);
        lower.set(factor, from);
        upper.set(factor, to);
        return new Box(lower, upper);
    }

    /** The same box without limits of a factor. */
    public Box without(int factor) {
        return with(factor, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * What is in the box. On points the box was not found with, the figures are honest; on those it was found with, they
     * are too good.
     *
     * @param points the points, {@code [point][factor]}
     * @param responses the response at each, 0…1
     */
    public Content content(List<List<Double>> points, double[] responses) {
        long in = 0;
        double cases = 0;
        double all = 0;
        for (int point = 0; point < responses.length; point++) {
            all += responses[point];
            if (contains(points.get(point))) {
                in++;
                cases += responses[point];
            }
        }
        return new Content(in, responses.length, cases, all);
    }

    /**
     * How likely a limit is by chance: that a box without this factor's limits, if its points were dealt out blindly, would
     * give as many cases to the points within them (Bryant and Lempert 2010, Technol. Forecast. Soc. Change 77:34).
     *
     * @return 0…1; small for a limit that tells something
     */
    public double quasiProbability(int factor, List<List<Double>> points, double[] responses) {
        Content wide = without(factor).content(points, responses);
        Content narrow = content(points, responses);
        int cases = (int) Math.round(narrow.cases());
        if (cases == 0 || wide.in() == 0) {
            return 1;
        }
        double density = Math.min(1, wide.cases() / wide.in());
        return 1 - new BinomialDistribution((int) narrow.in(), density).cumulativeProbability(cases - 1);
    }

    /**
     * What a box holds of a set of points.
     *
     * @param in how many points
     * @param of of how many
     * @param cases sum of the responses of the points in it
     * @param allCases sum of all responses
     */
    public record Content(long in, long of, double cases, double allCases) {
        /** Share of the points that it holds, 0…1. */
        public double support() {
            return in / (double) of;
        }

        /**
         * Mean response in it, with an interval: that of as many cases among so many points, which is at least wide enough
         * for responses between 0 and 1.
         */
        public Interval density() {
            Interval counted = new Share(Math.min(in, Math.round(cases)), in).interval();
            double mean = cases / in;
            return new Interval(mean, Math.min(mean, counted.low()), Math.max(mean, counted.high()));
        }

        /** Share of all cases that it holds, with the interval of as many among so many cases. */
        public Interval coverage() {
            long all = Math.round(allCases);
            Interval counted = new Share(Math.min(all, Math.round(cases)), all).interval();
            double share = cases / allCases;
            return new Interval(share, Math.min(share, counted.low()), Math.max(share, counted.high()));
        }
    }
}
