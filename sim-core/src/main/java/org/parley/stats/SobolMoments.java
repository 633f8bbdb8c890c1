package org.parley.stats;

import java.util.Arrays;

/**
 * What each block of a design adds to the sums that Sobol indices are made of, so that resampling blocks only adds up. Every
 * product has one factor from one half of the replications and the other from the other half.
 */
final class SobolMoments {
    private static final int VARIANCE = 0; // moments of a block: of A and B, crossed
    private static final int PLAIN = 1; // of A and B, with chance
    private static final int EVEN = 2; // mean of A and B, of either half and of all
    private static final int ODD = 3;
    private static final int ALL = 4;
    private static final int FIRST =
            5; // for each factor: B times step, crossed; steps of either half; products of steps
    private static final int OF_FACTOR = 5;

    private final int factors;
    private final double[][] moments; // [block][moment]
    private final double mean; // of A and B, taken off before anything is multiplied

    /**
     * Prepares the sums.
     *
     * @param factors how many factors, ≥ 1
     * @param sample responses in blocks of factors + 2: at A, at B, and at A with each factor in turn taken from B
     * @param blocks how many whole blocks there are
     */
    SobolMoments(int factors, SharedResponses.Sample sample, int blocks) {
        this.factors = factors;
        int width = factors + 2;
        double sum = 0;
        for (int block = 0; block < blocks; block++) {
            sum += sample.all()[block * width] + sample.all()[block * width + 1];
        }
        mean = sum / (2.0 * blocks);
        moments = new double[blocks][FIRST + OF_FACTOR * factors];
        for (int block = 0; block < blocks; block++) {
            fill(moments[block], sample, block * width);
        }
    }

    private void fill(double[] row, SharedResponses.Sample sample, int a) {
        double evenA = sample.evens()[a] - mean;
        double evenB = sample.evens()[a + 1] - mean;
        double oddA = sample.odds()[a] - mean;
        double oddB = sample.odds()[a + 1] - mean;
        double allA = sample.all()[a] - mean;
        double allB = sample.all()[a + 1] - mean;
        row[VARIANCE] = (evenA * oddA + evenB * oddB) / 2;
        row[PLAIN] = (allA * allA + allB * allB) / 2;
        row[EVEN] = (evenA + evenB) / 2;
        row[ODD] = (oddA + oddB) / 2;
        row[ALL] = (allA + allB) / 2;
        for (int factor = 0; factor < factors; factor++) {
            int at = FIRST + OF_FACTOR * factor;
            double evenStep = sample.evens()[a + 2 + factor] - mean - evenA;
            double oddStep = sample.odds()[a + 2 + factor] - mean - oddA;
            double step = sample.all()[a + 2 + factor] - mean - allA;
            row[at] = (evenB * oddStep + oddB * evenStep) / 2;
            row[at + 1] = evenStep;
            row[at + 2] = oddStep;
            row[at + 3] = evenStep * oddStep / 2;
            row[at + 4] = step * step / 2;
        }
    }

    /** The figures of all blocks. */
    double[] figures() {
        int[] once = new int[moments.length];
        Arrays.fill(once, 1);
        return figures(once);
    }

    /**
     * First orders, total orders, total orders with chance, then the variance without chance, the variance with it, and the
     * mean; indices are NaN if nothing varies.
     *
     * @param times how often each block is drawn, as many in all as there are blocks
     */
    double[] figures(int... times) {
        double[] means = means(times);
        double variance = means[VARIANCE] - means[EVEN] * means[ODD];
        double[] figures = new double[3 * factors + 3];
        for (int factor = 0; factor < factors; factor++) {
            int at = FIRST + OF_FACTOR * factor;
            double first = means[at] - (means[EVEN] * means[at + 2] + means[ODD] * means[at + 1]) / 2;
            figures[factor] = variance > 0 ? first / variance : Double.NaN;
            figures[factors + factor] = variance > 0 ? means[at + 3] / variance : Double.NaN;
            figures[2 * factors + factor] = variance > 0 ? means[at + 4] / variance : Double.NaN;
        }
        figures[3 * factors] = variance;
        figures[3 * factors + 1] = means[PLAIN] - means[ALL] * means[ALL];
        figures[3 * factors + 2] = mean + means[ALL];
        return figures;
    }

    private double[] means(int... times) {
        double[] sums = new double[FIRST + OF_FACTOR * factors];
        for (int block = 0; block < times.length; block++) {
            if (times[block] > 0) {
                double[] row = moments[block];
                for (int moment = 0; moment < sums.length; moment++) {
                    sums[moment] += times[block] * row[moment];
                }
            }
        }
        for (int moment = 0; moment < sums.length; moment++) {
            sums[moment] /= times.length;
        }
        return sums;
    }
}
