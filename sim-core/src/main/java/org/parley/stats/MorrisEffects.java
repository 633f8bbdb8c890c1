package org.parley.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Elementary effects: what moving one factor along its whole scale does to a response, measured at many random points
 * (Morris 1991, Technometrics 33:161).
 *
 * @param factors what each factor does, in order
 * @param trajectories how many trajectories there were
 * @param chance half-width that chance in the responses alone gives the interval of a size, of the factor where that is
 *     largest; 0 for a function
 */
public record MorrisEffects(List<Effect> factors, int trajectories, double chance) {
    /** Fewest trajectories from which anything should be concluded (Morris 1991 uses four). */
    public static final int FEWEST = 4;

    private static final double SAME = 1e-9; // places closer than this are the same
    private static final int FIGURES = 4; // of a factor: mean, plain size, crossed size, spread

    public MorrisEffects {
        factors = List.copyOf(factors);
    }

    /**
     * What one factor does. Intervals cover the choice of trajectories and the chance that all points share.
     *
     * @param mean mean of its effects, mu; signs cancel
     * @param size mean of their absolute values, mu* (Campolongo, Cariboni and Saltelli 2007, Environ. Modell. Softw.
     *     22:1509). Chance makes every absolute value larger; so the estimate and the lower limit take the sign of an effect
     *     from one half of the replications and its size from the other, which chance makes smaller if anything; neither is
     *     below that of the size of the mean, which mu* cannot be below. The upper limit is that of plain absolute values
     * @param spread their standard deviation, sigma: large where the factor interacts or its effect is bent; that of chance
     *     is taken off, as the covariance of two halves of the replications has none. Its interval holds for normal effects and is
     *     otherwise a guide
     * @param count from how many effects; fewer than trajectories where a step did not move the factor
     */
    public record Effect(Interval mean, Interval size, Interval spread, int count) {}

    /** A step of a trajectory that moves one factor: to which point, and how far. */
    private record Step(int point, double length) {
        double effect(double... responses) {
            return (responses[point] - responses[point - 1]) / length;
        }
    }

    /**
     * The effects of all factors.
     *
     * @param places where the points stand on the factors' scales in 0…1, {@code [point][factor]}: trajectories one after
     *     the other, each of factors + 1 points of which neighbours differ in one factor at most
     * @param responses the response at each point
     * @throws IllegalArgumentException if there is no whole trajectory, or neighbours differ in two factors
     */
    public static MorrisEffects of(List<List<Double>> places, SharedResponses responses) {
        return of(places, responses, 0);
    }

    /**
     * The effects on a share. A factor that changed nothing in any replication is not taken to do nothing: its limits are
     * the exact ones of no hit in as many trials (Clopper and Pearson 1934), over its shortest step.
     *
     * @param places as in {@link #of}
     * @param responses the share at each point, 0…1
     * @throws IllegalArgumentException as {@link #of}
     */
    public static MorrisEffects ofShare(List<List<Double>> places, SharedResponses responses) {
        double unseen = responses.isExact()
                ? 0
                : new Share(0, responses.fewest()).exact(Interval.LEVEL).high();
        return of(places, responses, unseen);
    }

    /** The effects, where a response may change by {@code unseen} though no replication shows it. */
    private static MorrisEffects of(List<List<Double>> places, SharedResponses responses, double unseen) {
        int factors = places.isEmpty() ? 0 : places.get(0).size();
        int trajectories = responses.points() / (factors + 1);
        if (factors == 0 || trajectories == 0 || responses.points() > places.size()) {
            throw new IllegalArgumentException("factors = " + factors + ", places = " + places.size() + ", responses = "
                    + responses.points() + ": effects need a whole trajectory of factors + 1 points");
        }
        List<List<Step>> steps = steps(places, factors, trajectories);
        double[] chance = responses.chance(sample -> figures(steps, sample));
        SharedResponses.Sample sample = responses.sample();
        List<Effect> effects = new ArrayList<>();
        double most = 0;
        for (int factor = 0; factor < factors; factor++) {
            double[] own = Arrays.copyOfRange(chance, FIGURES * factor, FIGURES * (factor + 1));
            effects.add(seen(effect(steps.get(factor), sample, own), steps.get(factor), unseen));
            most = Math.max(most, chance[FIGURES * factor + 1]);
        }
        return new MorrisEffects(effects, trajectories, most);
    }

    private static List<List<Step>> steps(List<List<Double>> places, int factors, int trajectories) {
        List<List<Step>> steps = new ArrayList<>(); // [factor]
        for (int factor = 0; factor < factors; factor++) {
            steps.add(new ArrayList<>());
        }
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            for (int step = 1; step <= factors; step++) {
                int point = trajectory * (factors + 1) + step;
                int moved = moved(places.get(point - 1), places.get(point), point);
                if (moved >= 0) {
                    double length =
                            places.get(point).get(moved) - places.get(point - 1).get(moved);
                    steps.get(moved).add(new Step(point, length));
                }
            }
        }
        return steps;
    }

    private static double[] figures(List<List<Step>> steps, SharedResponses.Sample sample) {
        double[] figures = new double[FIGURES * steps.size()];
        for (int factor = 0; factor < steps.size(); factor++) {
            List<Step> own = steps.get(factor);
            figures[FIGURES * factor] = StatUtils.mean(values(own, sample.all()));
            figures[FIGURES * factor + 1] = StatUtils.mean(sizes(own, sample));
            figures[FIGURES * factor + 2] = StatUtils.mean(crossed(own, sample));
            figures[FIGURES * factor + 3] = crossedSpread(own, sample);
        }
        return figures;
    }

    private static double[] values(List<Step> steps, double... responses) {
        return steps.stream().mapToDouble(step -> step.effect(responses)).toArray();
    }

    private static double[] sizes(List<Step> steps, SharedResponses.Sample sample) {
        return steps.stream()
                .mapToDouble(step -> Math.abs(step.effect(sample.all())))
                .toArray();
    }

    /** Sizes of one half with the signs of the other, and the other way round. */
    private static double[] crossed(List<Step> steps, SharedResponses.Sample sample) {
        return steps.stream()
                .mapToDouble(step -> {
                    double even = step.effect(sample.evens());
                    double odd = step.effect(sample.odds());
                    return (even * Math.signum(odd) + odd * Math.signum(even)) / 2;
                })
                .toArray();
    }

    private static double crossedSpread(List<Step> steps, SharedResponses.Sample sample) {
        double[] even = values(steps, sample.evens());
        double[] odd = values(steps, sample.odds());
        double evenMean = StatUtils.mean(even);
        double oddMean = StatUtils.mean(odd);
        double products = 0;
        for (int i = 0; i < even.length; i++) {
            products += (even[i] - evenMean) * (odd[i] - oddMean);
        }
        return even.length < 2 ? Double.NaN : Math.sqrt(Math.max(0, products / (even.length - 1)));
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

    private static Effect effect(List<Step> steps, SharedResponses.Sample sample, double... chance) {
        Interval plain = mean(sizes(steps, sample)).widened(chance[1]);
        Interval crossed = mean(crossed(steps, sample)).widened(chance[2]);
        Interval mean = mean(values(steps, sample.all())).widened(chance[0]);
        double size = Math.min(plain.estimate(), Math.max(crossed.estimate(), Math.abs(mean.estimate())));
        double ofMean = Math.max(mean.low(), -mean.high()); // lower limit of |mu|, below 0 if that may be 0
        double low = Math.max(0, Math.min(size, Math.max(crossed.low(), ofMean)));
        return new Effect(mean, new Interval(size, low, plain.high()), spread(steps, sample, chance[3]), steps.size());
    }

    private static Effect seen(Effect effect, List<Step> steps, double unseen) {
        if (unseen == 0 || steps.isEmpty() || effect.size().high() > 0) {
            return effect;
        }
        double shortest = steps.stream()
                .mapToDouble(step -> Math.abs(step.length()))
                .min()
                .orElseThrow();
        double most = unseen / shortest;
        return new Effect(
                new Interval(0, -most, most), new Interval(0, 0, most), new Interval(0, 0, most), effect.count());
    }

    private static Interval mean(double... values) {
        PairedMeans mean = new PairedMeans();
        for (double value : values) {
            mean.add(value, 0);
        }
        return mean.difference();
    }

    /** Standard deviation with the chi-squared interval of normal values. */
    private static Interval spread(List<Step> steps, SharedResponses.Sample sample, double chance) {
        int freedom = steps.size() - 1;
        if (freedom < 1) {
            return new Interval(Double.NaN, 0, Double.POSITIVE_INFINITY);
        }
        double deviation = crossedSpread(steps, sample);
        double plain = Math.max(deviation, Math.sqrt(StatUtils.variance(values(steps, sample.all()))));
        ChiSquaredDistribution squares = ChiSquaredDistribution.of(freedom);
        double tail = (1 - Interval.LEVEL) / 2;
        Interval found = new Interval(
                        deviation,
                        deviation * Math.sqrt(freedom / squares.inverseCumulativeProbability(1 - tail)),
                        plain * Math.sqrt(freedom / squares.inverseCumulativeProbability(tail)))
                .widened(chance);
        return found.within(0, Double.POSITIVE_INFINITY);
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
                        || factors.stream().allMatch(effect -> effect.size().high() == 0));
    }
}
