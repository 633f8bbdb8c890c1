package org.parley.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Shares of the variance of a response that are due to each factor: by itself (first order) and with all its interactions
 * (total order; Sobol' 1993, Math. Model. Comput. Exp. 1:407, and Homma and Saltelli 1996, Reliab. Eng. Syst. Saf. 52:1).
 *
 * @param first share of each factor by itself, in order, 0…1
 * @param total share of each factor with all its interactions, in order, 0…1
 * @param blocks from how many blocks of factors + 2 points
 * @param mean the response's mean over the design
 * @param variance the response's variance over the design, chance taken off; 0 if there is none beyond chance
 * @param noiseShare how much of the variance between the responses as they are is chance, 0…1
 * @param chance half-width that chance in the responses alone gives the interval of an index, of the one where that is
 *     largest; 0 for a function
 */
public record SobolIndices(
        List<Interval> first,
        List<Interval> total,
        int blocks,
        Interval mean,
        double variance,
        double noiseShare,
        double chance) {
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
     * centred; total order by Jansen (1999, Comput. Phys. Commun. 117:35). Every product has one factor from one half of the
     * replications and the other from the other half, so that chance adds nothing to it on average. Intervals join two
     * errors: percentiles over resampled blocks (Archer, Saltelli and Sobol 1997, J. Stat. Comput. Simul. 58:99), where blocks of
     * an even sequence vary less, so that they are rather too long than too short; and the chance that all points share,
     * see {@link SharedResponses#chance}. Upper limits of totals are not below the total with chance. Estimates and limits are cut off
     * at 0 and 1.
     *
     * @param factors how many factors, ≥ 1
     * @param responses in blocks of factors + 2: at A, at B, and at A with each factor in turn taken from B; what is left
     *     of a block at the end is ignored
     * @param uniforms numbers in [0, 1) to resample by, blocks × 1000 of them
     * @throws IllegalArgumentException if there is no factor, or not one whole block
     */
    public static SobolIndices of(int factors, SharedResponses responses, DoubleSupplier uniforms) {
        int blocks = responses.points() / (factors + 2);
        if (factors < 1 || blocks < 1) {
            throw new IllegalArgumentException("factors = " + factors + ", responses = " + responses.points()
                    + ": indices need a factor and a whole block of factors + 2 responses");
        }
        int[] all = new int[blocks];
        Arrays.setAll(all, block -> block);
        SharedResponses.Sample sample = responses.sample();
        double[] estimates = estimate(factors, sample, all);
        double[] chance = responses.chance(other -> estimate(factors, other, all));
        double[][] resampled = new double[RESAMPLES][];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            int[] drawn = new int[blocks];
            Arrays.setAll(drawn, block -> (int) (uniforms.getAsDouble() * blocks));
            resampled[resample] = estimate(factors, sample, drawn);
        }
        List<Interval> intervals = new ArrayList<>();
        double most = 0;
        for (int index = 0; index < 2 * factors; index++) {
            Interval found = percentiles(estimates[index], resampled, index).widened(chance[index]);
            double least = index < factors ? 0 : Math.min(1, estimates[index + factors]);
            intervals.add(new Interval(found.estimate(), found.low(), Math.max(found.high(), least)).within(0, 1));
            most = Math.max(most, chance[index]);
        }
        double variance = Math.max(0, estimates[3 * factors]);
        double plain = estimates[3 * factors + 1];
        return new SobolIndices(
                intervals.subList(0, factors),
                intervals.subList(factors, 2 * factors),
                blocks,
                mean(factors, blocks, sample.all()).widened(chance[3 * factors + 2]),
                variance,
                plain > 0 ? Math.max(0, 1 - variance / plain) : 0,
                most);
    }

    /** The mean of A and B, with Student's interval over blocks. */
    private static Interval mean(int factors, int blocks, double... responses) {
        PairedMeans mean = new PairedMeans();
        for (int block = 0; block < blocks; block++) {
            int a = block * (factors + 2);
            mean.add(responses[a], -responses[a + 1]);
        }
        Interval sum = mean.difference(); // of A and B
        return new Interval(sum.estimate() / 2, sum.low() / 2, sum.high() / 2);
    }

    /**
     * First orders, total orders, total orders with chance, then the variance without chance, the variance with it, and the
     * mean, from the blocks drawn; indices are NaN if nothing varies.
     */
    private static double[] estimate(int factors, SharedResponses.Sample sample, int... drawn) {
        int width = factors + 2;
        Centred all = new Centred(sample.all(), width, drawn);
        Centred even = new Centred(sample.evens(), width, drawn);
        Centred odd = new Centred(sample.odds(), width, drawn);
        int indices = 3 * factors;
        double[] figures = new double[indices + 3];
        for (int block : drawn) {
            int a = block * width;
            figures[indices] += (even.at(a) * odd.at(a) + even.at(a + 1) * odd.at(a + 1)) / 2;
            figures[indices + 1] += (all.at(a) * all.at(a) + all.at(a + 1) * all.at(a + 1)) / 2;
            for (int factor = 0; factor < factors; factor++) {
                double evenStep = even.at(a + 2 + factor) - even.at(a);
                double oddStep = odd.at(a + 2 + factor) - odd.at(a);
                double step = all.at(a + 2 + factor) - all.at(a);
                figures[factor] += (even.at(a + 1) * oddStep + odd.at(a + 1) * evenStep) / 2;
                figures[factors + factor] += evenStep * oddStep / 2;
                figures[2 * factors + factor] += step * step / 2;
            }
        }
        double variance = figures[indices] / drawn.length;
        for (int index = 0; index < indices; index++) {
            figures[index] = variance > 0 ? figures[index] / drawn.length / variance : Double.NaN;
        }
        figures[indices] = variance;
        figures[indices + 1] /= drawn.length;
        figures[indices + 2] = all.mean();
        return figures;
    }

    /** Responses less their mean at A and B. */
    private static final class Centred {
        private final double[] responses;
        private final double mean;

        Centred(double[] responses, int width, int... drawn) {
            this.responses = responses;
            double sum = 0;
            for (int block : drawn) {
                sum += responses[block * width] + responses[block * width + 1];
            }
            this.mean = sum / (2.0 * drawn.length);
        }

        double mean() {
            return mean;
        }

        double at(int point) {
            return responses[point] - mean;
        }
    }

    /** The middle 95 % of the resampled figures; no limits if there are none. */
    private static Interval percentiles(double estimate, double[][] resampled, int index) {
        double[] sorted = Arrays.stream(resampled)
                .mapToDouble(figures -> figures[index])
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (sorted.length < resampled.length * (1 + Interval.LEVEL) / 2) { // where there was no variance
            return new Interval(estimate, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        int cut = (int) Math.floor(sorted.length * (1 - Interval.LEVEL) / 2);
        return new Interval(estimate, sorted[cut], sorted[sorted.length - 1 - cut]);
    }

    /** The same indices of a share, with an interval of its mean that such a one may have. */
    public SobolIndices ofShare(SharedResponses responses) {
        return new SobolIndices(first, total, blocks, responses.ofShare(mean), variance, noiseShare, chance);
    }

    /** Factors by falling total order, by their numbers. */
    public List<Integer> order() {
        return Ranking.falling(total.stream().map(Interval::estimate).toList());
    }

    /** Whether chance alone makes an interval wider than {@link #WIDEST}: then more points do not help. */
    public boolean isTooNoisy() {
        return !(2 * chance <= WIDEST);
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

    /** Whether there are enough points and replications: {@link #FEWEST} blocks, and no interval wider than {@link #WIDEST}. */
    public boolean isEnough() {
        return blocks >= FEWEST && widest() <= WIDEST && !isTooNoisy();
    }

    /**
     * How many blocks would make the widest interval narrow enough, if chance is not too much for that already. The part of
     * its width that is not chance shrinks with the square root of the number; a power of two.
     */
    public long blocksNeeded() {
        double noise = 4 * chance * chance;
        double squares = (widest() * widest() - noise) / (WIDEST * WIDEST - noise);
        double needed = Math.max(FEWEST, blocks * Math.max(1, Math.min(1e12, squares)));
        return Long.highestOneBit(Math.max(1, (long) Math.ceil(needed) - 1)) * 2;
    }
}
