package org.parley.stats;

import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many times as many independent replications it would take to know a difference of shares as well as from pairs on
 * common random numbers: the ratio of the variances of its estimate.
 *
 * <p>The 95 % interval is by the jackknife on the logarithm (Efron 1982, The Jackknife, the Bootstrap and Other Resampling
 * Plans, chapter 3). Leaving out one pair gives only four different values, so it costs four evaluations.
 */
final class PairingGain {
    private final PairedShares pairs;

    PairingGain(PairedShares pairs) {
        this.pairs = pairs;
    }

    /** The ratio, 0…∞; above 1 pairing pays. Infinite without limits if no pair differs, NaN if nothing varies. */
    Interval interval() {
        double ratio = ratio(pairs);
        if (Double.isNaN(ratio) || Double.isInfinite(ratio) || pairs.onlyFirst() + pairs.onlySecond() < 2) {
            return new Interval(ratio, 0, Double.POSITIVE_INFINITY);
        }
        long[] counts = {pairs.both(), pairs.onlyFirst(), pairs.onlySecond(), pairs.neither()};
        double[] logs = new double[counts.length];
        double mean = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] > 0) {
                logs[cell] = Math.log(ratio(without(counts, cell)));
                mean += counts[cell] * logs[cell] / pairs.pairs();
            }
        }
        double squares = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            squares += counts[cell] * (logs[cell] - mean) * (logs[cell] - mean);
        }
        double n = pairs.pairs();
        double half = NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2)
                * Math.sqrt((n - 1) / n * squares);
        return Double.isFinite(half)
                ? new Interval(ratio, ratio * Math.exp(-half), ratio * Math.exp(half))
                : new Interval(ratio, 0, Double.POSITIVE_INFINITY);
    }

    private static PairedShares without(long[] counts, int cell) {
        long[] fewer = counts.clone();
        fewer[cell]--;
        return new PairedShares(fewer[0], fewer[1], fewer[2], fewer[3]);
    }

    private static double ratio(PairedShares pairs) {
        double n = pairs.pairs();
        ToDoubleFunction<Share> variance = share -> share.hits() / n * (1 - share.hits() / n);
        double independent = variance.applyAsDouble(pairs.first()) + variance.applyAsDouble(pairs.second());
        double shift = (pairs.onlyFirst() - pairs.onlySecond()) / n;
        double paired = (pairs.onlyFirst() + pairs.onlySecond()) / n - shift * shift;
        return independent / paired;
    }
}
