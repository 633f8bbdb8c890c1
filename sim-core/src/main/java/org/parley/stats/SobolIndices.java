package org.parley.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Shares of the variance of a response that are due to each factor: by itself (first order) and with all its interactions
 * (total order; Sobol' 1993, Math. Model. Comput. Exp. 1:407, and Homma and Saltelli 1996, Reliab. Eng. Syst. Saf. 52:1).
 *
 * @param first share of each factor by itself, in order
 * @param total share of each factor with all its interactions, in order
 * @param blocks from how many blocks of factors + 2 points
 * @param mean the response's mean, with Student's interval
 * @param variance the response's variance over the design, chance included
 * @param noiseShare how much of that variance is chance in the responses, 0…1. If responses at different points are
 *     independent, first orders come out smaller by this share, and totals larger by up to it; common random numbers make
 *     totals come out less large
 */
public record SobolIndices(
        List<Interval> first, List<Interval> total, int blocks, Interval mean, double variance, double noiseShare) {
    /** Widest interval of an index with which there are enough points; an assumption. */
    public static final double WIDEST = 0.2;

    /** Fewest blocks from which anything should be concluded; an assumption. */
    public static final int FEWEST = 32;

    private static final int RESAMPLES = 1000;

    public SobolIndices {
        first = List.copyOf(first);
        total = List.copyOf(total);
    }

    /**
     * Estimates the indices: first order by Saltelli et al. (2010, Comput. Phys. Commun. 181:259, table 2 b), with responses
     * centred; total order by Jansen (1999, Comput. Phys. Commun. 117:35). Intervals are percentiles over resampled blocks
     * (Archer, Saltelli and Sobol 1997, J. Stat. Comput. Simul. 58:99); blocks of an even sequence vary less, so
     * that they are rather too long than too short.
     *
     * @param factors how many factors, ≥ 1
     * @param responses in blocks of factors + 2: at A, at B, and at A with each factor in turn taken from B; what is left
     *     of a block at the end is ignored
     * @param noise mean variance of a response that is chance: 0 for a function, p(1 − p)/n for a share p of n replications
     * @param uniforms numbers in [0, 1) to resample by, blocks × 1000 of them
     * @throws IllegalArgumentException if there is no factor, or not one whole block
     */
    public static SobolIndices of(int factors, double[] responses, double noise, DoubleSupplier uniforms) {
        int width = factors + 2;
        int blocks = responses.length / width;
        if (factors < 1 || blocks < 1) {
            throw new IllegalArgumentException("factors = " + factors + ", responses = " + responses.length
                    + ": indices need a factor and a whole block of factors + 2 responses");
        }
        int[] all = new int[blocks];
        Arrays.setAll(all, block -> block);
        double[] estimates = estimate(factors, responses, all);
        double[][] resampled = new double[RESAMPLES][];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            int[] drawn = new int[blocks];
            Arrays.setAll(drawn, block -> (int) (uniforms.getAsDouble() * blocks));
            resampled[resample] = estimate(factors, responses, drawn);
        }
        List<Interval> intervals = new ArrayList<>();
        for (int index = 0; index < 2 * factors; index++) {
            intervals.add(percentiles(estimates[index], resampled, index));
        }
        PairedMeans mean = new PairedMeans();
        for (int block = 0; block < blocks; block++) {
            mean.add(responses[block * width], -responses[block * width + 1]);
        }
        Interval sum = mean.difference(); // of A and B
        double variance = estimates[2 * factors];
        return new SobolIndices(
                intervals.subList(0, factors),
                intervals.subList(factors, 2 * factors),
                blocks,
                new Interval(sum.estimate() / 2, sum.low() / 2, sum.high() / 2),
                variance,
                variance > 0 ? Math.min(1, noise / variance) : 0);
    }

    /** First orders, then total orders, then the variance, from the blocks drawn; indices are NaN if nothing varies. */
    private static double[] estimate(int factors, double[] responses, int... drawn) {
        int width = factors + 2;
        double sum = 0;
        for (int block : drawn) {
            sum += responses[block * width] + responses[block * width + 1];
        }
        double mean = sum / (2.0 * drawn.length);
        double squares = 0;
        double[] figures = new double[2 * factors + 1];
        for (int block : drawn) {
            double a = responses[block * width] - mean;
            double b = responses[block * width + 1] - mean;
            squares += a * a + b * b;
            for (int factor = 0; factor < factors; factor++) {
                double hybrid = responses[block * width + 2 + factor] - mean;
                figures[factor] += b * (hybrid - a);
                figures[factors + factor] += (a - hybrid) * (a - hybrid) / 2;
            }
        }
        double variance = squares / (2.0 * drawn.length);
        for (int index = 0; index < 2 * factors; index++) {
            figures[index] = variance > 0 ? figures[index] / drawn.length / variance : Double.NaN;
        }
        figures[2 * factors] = variance;
        return figures;
    }

    /** The middle 95 % of the resampled figures; no limits if there are none. */
    private static Interval percentiles(double estimate, double[][] resampled, int index) {
        double[] sorted = Arrays.stream(resampled)
                .mapToDouble(figures -> figures[index])
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (sorted.length < 2) {
            return new Interval(estimate, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        int cut = (int) Math.floor(sorted.length * (1 - Interval.LEVEL) / 2);
        return new Interval(estimate, sorted[cut], sorted[sorted.length - 1 - cut]);
    }

    /** Factors by falling total order, by their numbers. */
    public List<Integer> order() {
        return Ranking.falling(total.stream().map(Interval::estimate).toList());
    }

    /** Width of the widest interval of any index. */
    public double widest() {
        double widest = 0;
        for (Interval index : first) {
            widest = Math.max(widest, index.high() - index.low());
        }
        for (Interval index : total) {
            widest = Math.max(widest, index.high() - index.low());
        }
        return widest;
    }

    /** Whether there are enough points: {@link #FEWEST} blocks, and no interval wider than {@link #WIDEST}. */
    public boolean isEnough() {
        return blocks >= FEWEST && widest() <= WIDEST;
    }

    /**
     * How many blocks would make the widest interval narrow enough, as widths shrink with the square root of the number;
     * a power of two.
     */
    public long blocksNeeded() {
        double ratio = Math.min(1e6, widest() / WIDEST);
        double needed = Math.max(FEWEST, blocks * ratio * ratio);
        return Long.highestOneBit(Math.max(1, (long) Math.ceil(needed) - 1)) * 2;
    }
}
