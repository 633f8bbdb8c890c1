package org.parley.stats;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A response at the points of a design, each the mean over replications that all points share: on common random numbers
 * chance does the same to all, so that their errors are far from independent. Replications are kept in groups. What
 * chance does to a figure shows when a group is left out at all points at once (the delete-a-group jackknife, Kott 2001, Journal
 * of Official Statistics 17:521). Mutable.
 */
public final class SharedResponses {
    /** Most groups; more tell little more of a standard error. An assumption. */
    private static final int MOST_GROUPS = 40;

    private final double[][] sums; // [point][group]
    private final double[][] counts; // [point][group]
    private final boolean exact;

    /**
     * Starts collecting.
     *
     * @param points how many points, ≥ 0
     * @param replications how many at each point, ≥ 1
     */
    public SharedResponses(int points, int replications) {
        this(points, Math.min(MOST_GROUPS, replications), false);
    }

    private SharedResponses(int points, int groups, boolean exact) {
        this.sums = new double[points][groups];
        this.counts = new double[points][groups];
        this.exact = exact;
    }

    /** The values of a function, in which there is no chance. */
    public static SharedResponses exact(double... values) {
        SharedResponses responses = new SharedResponses(values.length, 1, true);
        for (int point = 0; point < values.length; point++) {
            responses.add(point, 0, values[point]);
        }
        return responses;
    }

    /** Adds what a replication came to at a point. */
    public void add(int point, long replication, double value) {
        int group = (int) (replication % sums[point].length);
        sums[point][group] += value;
        counts[point][group]++;
    }

    /**
     * The responses as means.
     *
     * @param all over all replications, {@code [point]}; NaN where there are none
     * @param evens over every other group
     * @param odds over the remaining groups: chance in them is independent of that in the others; NaN where there are none.
     *     Of a function and of a single replication both are {@code all}
     */
    @SuppressWarnings("ArrayRecordComponent") // made once and compared by nobody
    public record Sample(double[] all, double[] evens, double[] odds) {}

    /** The responses. */
    public Sample sample() {
        return without(-1);
    }

    /** In how many replications something was measured at a point. */
    public long count(int point) {
        return Math.round(StatUtils.sum(counts[point]));
    }

    /** How many points there are. */
    public int points() {
        return sums.length;
    }

    /**
     * What chance does to figures: half-widths of 95 % intervals by Student's t over groups.
     *
     * @param figures computes them from responses; all are finite, or left out of all conclusions
     * @return one for each figure; 0 if there is no chance, ∞ where nothing can be told of it
     */
    public double[] chance(Function<Sample, double[]> figures) {
        double[] found = figures.apply(sample());
        if (exact) {
            return new double[found.length];
        }
        double[] squares = new double[found.length];
        int used = 0;
        for (int group = 0; group < groups(); group++) {
            if (isUsed(group)) {
                double[] without = figures.apply(without(group));
                for (int figure = 0; figure < found.length; figure++) {
                    squares[figure] += (without[figure] - found[figure]) * (without[figure] - found[figure]);
                }
                used++;
            }
        }
        double[] widths = new double[found.length];
        Arrays.fill(widths, Double.POSITIVE_INFINITY);
        if (used > 1) {
            double t = TDistribution.of(used - 1.0).inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2);
            for (int figure = 0; figure < found.length; figure++) {
                double width = t * Math.sqrt((used - 1.0) / used * squares[figure]);
                widths[figure] = Double.isNaN(width) ? Double.POSITIVE_INFINITY : width;
            }
        }
        return widths;
    }

    /**
     * An interval of a share, which lies in 0…1. Where hits or misses are few, it is no narrower than the exact interval of
     * as many trials as there are replications (Clopper and Pearson 1934): what replications share may all be in one.
     */
    public Interval ofShare(Interval found) {
        Interval within = found.within(0, 1);
        double sum = found.estimate() * fewest();
        if (exact || !(Math.min(sum, fewest() - sum) < Share.FEW)) {
            return within;
        }
        long trials = fewest();
        Interval low = new Share((long) Math.floor(sum), trials).exact(Interval.LEVEL);
        Interval high = new Share(Math.min(trials, (long) Math.ceil(sum)), trials).exact(Interval.LEVEL);
        return new Interval(within.estimate(), Math.min(within.low(), low.low()), Math.max(within.high(), high.high()));
    }

    /** How many points have too few replications for two halves. */
    public long unknown() {
        Sample sample = sample();
        return IntStream.range(0, points())
                .filter(point -> Double.isNaN(sample.evens()[point] + sample.odds()[point]))
                .count();
    }

    /** The fewest replications that anything was measured in at a point; 0 if there are no points. */
    public long fewest() {
        return IntStream.range(0, points()).mapToLong(this::count).min().orElse(0);
    }

    /** Whether these are the values of a function, in which there is no chance. */
    public boolean isExact() {
        return exact;
    }

    private int groups() {
        return sums.length == 0 ? 0 : sums[0].length;
    }

    /** Whether a group has replications at any point; an experiment that was cut may have none in some. */
    private boolean isUsed(int group) {
        return Arrays.stream(counts).anyMatch(count -> count[group] > 0);
    }

    /** The responses without a group; all of them if there is none of that number. */
    private Sample without(int left) {
        double[] all = new double[sums.length];
        double[] evens = new double[sums.length];
        double[] odds = new double[sums.length];
        for (int point = 0; point < sums.length; point++) {
            double[] sum = new double[2]; // of even groups, of odd ones
            double[] count = new double[2];
            for (int group = 0; group < sums[point].length; group++) {
                if (group != left) {
                    sum[group % 2] += sums[point][group];
                    count[group % 2] += counts[point][group];
                }
            }
            all[point] = (sum[0] + sum[1]) / (count[0] + count[1]);
            boolean halved = sums[point].length > 1;
            evens[point] = halved ? sum[0] / count[0] : all[point];
            odds[point] = halved ? sum[1] / count[1] : all[point];
        }
        return new Sample(all, evens, odds);
    }
}
