package org.parley.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

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
     * errors: percentiles over resampled blocks (Archer, Saltelli and Sobol 1997, J. Stat. Comput. Simul. 58:99), expanded for
     * small numbers of them (Hesterberg 2015, The American Statistician 69:371, section 3.4); and the chance that all points
     * share, see {@link SharedResponses#chance}. Upper limits of totals are not below the total with chance. Estimates and limits are cut off
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
        SharedResponses.Sample sample = responses.sample();
        SobolMoments moments = new SobolMoments(factors, sample, blocks);
        double[] estimates = moments.figures();
        double[] chance = responses.chance(other -> new SobolMoments(factors, other, blocks).figures());
        double[][] resampled = new double[RESAMPLES][];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            int[] times = new int[blocks];
            for (int draw = 0; draw < blocks; draw++) {
                times[(int) (uniforms.getAsDouble() * blocks)]++;
            }
            resampled[resample] = moments.figures(times);
        }
        double tail = tail(blocks);
        List<Interval> intervals = new ArrayList<>();
        double most = 0;
        for (int index = 0; index < 2 * factors; index++) {
            Interval found =
                    percentiles(estimates[index], resampled, index, tail).widened(chance[index]);
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
     * What to leave out of the resampled figures on either side: less than 2.5 % where blocks are few, because resampling
     * makes a variance smaller by one block's part, and has the tails of a normal law in place of Student's; 0 of one block.
     */
    private static double tail(int blocks) {
        if (blocks < 2) {
            return 0;
        }
        double student = TDistribution.of(blocks - 1.0).inverseCumulativeProbability((1 - Interval.LEVEL) / 2);
        return NormalDistribution.of(0, 1).cumulativeProbability(Math.sqrt(blocks / (blocks - 1.0)) * student);
    }

    /** The middle of the resampled figures, {@code tail} left out on either side; no limits if there are none. */
    private static Interval percentiles(double estimate, double[][] resampled, int index, double tail) {
        double[] sorted = Arrays.stream(resampled)
                .mapToDouble(figures -> figures[index])
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (sorted.length < resampled.length * (1 + Interval.LEVEL) / 2) { // where there was no variance
            return new Interval(estimate, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        int cut = (int) Math.floor(sorted.length * tail);
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
