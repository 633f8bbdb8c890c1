package org.parley.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Elementary effects: what moving one factor along its whole scale does to a response, measured at many random points
 * (Morris 1991, Technometrics 33:161).
 *
 * @param factors what each factor does, in order
 * @param trajectories how many trajectories there were
 * @param noiseDeviation standard deviation that chance in the responses alone gives an elementary effect, if responses at
 *     different points are independent; common random numbers make it smaller
 */
public record MorrisEffects(List<Effect> factors, int trajectories, double noiseDeviation) {
    /** Fewest trajectories from which anything should be concluded (Morris 1991 uses four). */
    public static final int FEWEST = 4;

    private static final double SAME = 1e-9; // places closer than this are the same

    public MorrisEffects {
        factors = List.copyOf(factors);
    }

    /**
     * What one factor does.
     *
     * @param mean mean of its effects, mu, with Student's interval; signs cancel
     * @param size mean of their absolute values, mu* (Campolongo, Cariboni and Saltelli 2007, Environ. Modell. Softw.
     *     22:1509), with Student's interval, not below 0
     * @param spread their standard deviation, sigma: large where the factor interacts or its effect is bent; its interval
     *     holds for normal effects and is otherwise a guide
     * @param count from how many effects; fewer than trajectories where a step did not move the factor
     */
    public record Effect(Interval mean, Interval size, Interval spread, int count) {}

    /**
     * The effects of all factors.
     *
     * @param places where the points stand on the factors' scales in 0…1, {@code [point][factor]}: trajectories one after
     *     the other, each of factors + 1 points of which neighbours differ in one factor at most
     * @param responses the response at each point
     * @param noise mean variance of a response that is chance: 0 for a function, p(1 − p)/n for a share p of n replications
     * @throws IllegalArgumentException if there is no whole trajectory, or neighbours differ in two factors
     */
    public static MorrisEffects of(List<List<Double>> places, double[] responses, double noise) {
        int factors = places.isEmpty() ? 0 : places.get(0).size();
        int trajectories = responses.length / (factors + 1);
        if (factors == 0 || trajectories == 0 || responses.length > places.size()) {
            throw new IllegalArgumentException("factors = " + factors + ", places = " + places.size() + ", responses = "
                    + responses.length + ": effects need a whole trajectory of factors + 1 points");
        }
        List<List<Double>> effects = new ArrayList<>(); // [factor][effect]
        for (int factor = 0; factor < factors; factor++) {
            effects.add(new ArrayList<>());
        }
        double inverseSquares = 0;
        int steps = 0;
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            for (int step = 1; step <= factors; step++) {
                int point = trajectory * (factors + 1) + step;
                int moved = moved(places.get(point - 1), places.get(point), point);
                if (moved >= 0) {
                    double length =
                            places.get(point).get(moved) - places.get(point - 1).get(moved);
                    effects.get(moved).add((responses[point] - responses[point - 1]) / length);
                    inverseSquares += 1 / (length * length);
                    steps++;
                }
            }
        }
        double deviation = steps == 0 ? 0 : Math.sqrt(2 * noise * inverseSquares / steps);
        return new MorrisEffects(effects.stream().map(MorrisEffects::effect).toList(), trajectories, deviation);
    }

    /** The factor that moved; −1 if none did, as can happen where only whole numbers are allowed. */
    private static int moved(List<Double> before, List<Double> after, int point) {
        int moved = -1;
        for (int factor = 0; factor < before.size(); factor++) {
            if (Math.abs(after.get(factor) - before.get(factor)) > SAME) {
                if (moved >= 0) {
                    throw new IllegalArgumentException("point " + point + " differs from the one before in factors "
                            + moved + " and " + factor + ": in a trajectory one factor moves at a time");
                }
                moved = factor;
            }
        }
        return moved;
    }

    private static Effect effect(List<Double> effects) {
        double[] values = effects.stream().mapToDouble(Double::doubleValue).toArray();
        double[] sizes = effects.stream().mapToDouble(Math::abs).toArray();
        Interval size = mean(sizes);
        return new Effect(
                mean(values),
                new Interval(size.estimate(), Math.max(0, size.low()), size.high()),
                spread(values),
                values.length);
    }

    private static Interval mean(double... values) {
        PairedMeans mean = new PairedMeans();
        for (double value : values) {
            mean.add(value, 0);
        }
        return mean.difference();
    }

    /** Standard deviation with the chi-squared interval of normal values. */
    private static Interval spread(double... values) {
        int freedom = values.length - 1;
        if (freedom < 1) {
            return new Interval(Double.NaN, 0, Double.POSITIVE_INFINITY);
        }
        double t = TDistribution.of(freedom).inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2);
        Interval mean = mean(values);
        double deviation = (mean.high() - mean.estimate()) / t * Math.sqrt(values.length);
        ChiSquaredDistribution squares = ChiSquaredDistribution.of(freedom);
        double tail = (1 - Interval.LEVEL) / 2;
        return new Interval(
                deviation,
                deviation * Math.sqrt(freedom / squares.inverseCumulativeProbability(1 - tail)),
                deviation * Math.sqrt(freedom / squares.inverseCumulativeProbability(tail)));
    }

    /** Factors by falling {@code size}, by their numbers. */
    public List<Integer> order() {
        return Ranking.falling(
                factors.stream().map(effect -> effect.size().estimate()).toList());
    }

    /** Whether there are enough trajectories for the largest effect to be told from none. */
    public boolean isEnough() {
        return trajectories >= FEWEST
                && (factors.get(order().get(0)).size().low() > 0
                        || factors.stream().allMatch(effect -> effect.size().estimate() == 0));
    }
}
