package org.parley.stats;

import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;

/** The exact test that two worlds which share all their chances have the same share (McNemar 1947, Psychometrika 12:153). */
public final class McNemar {
    private McNemar() {}

    /**
     * Chance of flips at least as uneven if each went either way with equal probability: the exact binomial test, two-sided.
     *
     * @return in 0…1; 1 if no pair differs
     */
    public static double exact(PairedShares pairs) {
        int flips = Math.toIntExact(pairs.onlyFirst() + pairs.onlySecond());
        if (flips == 0) {
            return 1;
        }
        int first = Math.toIntExact(pairs.onlyFirst());
        return Math.min(1, new BinomialTest().binomialTest(flips, first, 0.5, AlternativeHypothesis.TWO_SIDED));
    }
}
