package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score interval for the ratio of paired shares (Tang, Tang and Chan 2003). */
class PairedRatioTest {
    private static final double Z = 1.959963984540054;

    /** By its definition: at a limit the score, its likelihood maximised numerically here, is 1.96. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"123, 36, 17, 824", "10, 20, 5, 65", "40, 3, 9, 8"})
    void limitsAreWhereTheScoreIsCritical(long both, long first, long second, long neither) {
        PairedShares shares = new PairedShares(both, first, second, neither);
        Interval ratio = shares.ratio();

        assertEquals(Z, score(shares, ratio.low()), 1e-4);
        assertEquals(-Z, score(shares, ratio.high()), 1e-4);
    }

    /** Under ratio r of second to first: the variance of (second − r·first) is that of p11(1−r)² + p01 + r²·p10. */
    private static double score(PairedShares shares, double ratio) {
        double counted = shares.both() + shares.onlyFirst() + shares.onlySecond();
        UnivariateFunction likelihood = u -> shares.onlyFirst() * Math.log(u)
                + shares.both() * Math.log((1 - u) / ratio - u)
                + shares.onlySecond() * Math.log(1 - (1 - u) / ratio);
        double u = new BrentOptimizer(1e-12, 1e-14)
                .optimize(
                        new MaxEval(1000),
                        GoalType.MAXIMIZE,
                        new UnivariateObjectiveFunction(likelihood),
                        new SearchInterval(Math.max(0, 1 - ratio) + 1e-12, 1 / (1 + ratio) - 1e-12))
                .getPoint();
        double p11 = (1 - u) / ratio - u;
        double p01 = 1 - (1 - u) / ratio;
        double variance = counted * (p11 * (1 - ratio) * (1 - ratio) + p01 + ratio * ratio * u);
        double gap = shares.both() + shares.onlySecond() - ratio * (shares.both() + shares.onlyFirst());
        return gap / Math.sqrt(variance);
    }

    /** Closed form: where no pair differs, the limits are x/(x + z²) and its inverse. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"5, 95", "100, 0", "140, 860"})
    void limitsWithoutDifferingPairsAreTheClosedForm(long both, long neither) {
        Interval ratio = new PairedShares(both, 0, 0, neither).ratio();

        assertEquals(1, ratio.estimate());
        assertEquals(both / (both + Z * Z), ratio.low(), 1e-6);
        assertEquals((both + Z * Z) / both, ratio.high(), 1e-6);
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"3, 5, 2, 7", "100, 3, 40, 800", "1, 9, 9, 1"})
    void exchangingTheWorldsInvertsTheRatio(long both, long first, long second, long neither) {
        Interval one = new PairedShares(both, first, second, neither).ratio();
        Interval other = new PairedShares(both, second, first, neither).ratio();

        assertEquals(1, one.estimate() * other.estimate(), 1e-12);
        assertEquals(1, one.low() * other.high(), 1e-6);
    }

    @Test
    @Tag("property")
    void theEdgesHaveLimitsToo() {
        Interval none = new PairedShares(0, 0, 3, 97).ratio();
        Interval gone = new PairedShares(0, 30, 0, 70).ratio();

        assertTrue(Double.isNaN(none.estimate()) && none.low() == 0 && Double.isInfinite(none.high()));
        assertEquals(0, gone.low());
        assertEquals(0, gone.estimate());
        assertTrue(gone.high() > 0 && gone.high() < 0.2, "high = " + gone.high());
    }

    /** Exact coverage for 150 pairs by summing a trinomial over the three cells that count, no simulation. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"0.10, 0.05, 0.02", "0.20, 0.02, 0.02"})
    void ratiosAreCoveredAsOftenAsTheySay(double inBoth, double inFirst, double inSecond) {
        int pairs = 150;
        double truth = (inBoth + inSecond) / (inBoth + inFirst);
        double covered = 0;
        BinomialDistribution boths = new BinomialDistribution(pairs, inBoth);
        for (int b = 0; b <= pairs; b++) {
            if (boths.probability(b) < 1e-7) {
                continue;
            }
            BinomialDistribution firsts = new BinomialDistribution(pairs - b, inFirst / (1 - inBoth));
            for (int f = 0; f <= pairs - b; f++) {
                double upToFirst = boths.probability(b) * firsts.probability(f);
                if (upToFirst < 1e-7) {
                    continue;
                }
                BinomialDistribution seconds =
                        new BinomialDistribution(pairs - b - f, inSecond / (1 - inBoth - inFirst));
                for (int s = 0; s <= pairs - b - f; s++) {
                    double chance = upToFirst * seconds.probability(s);
                    if (chance > 1e-7
                            && new PairedShares(b, f, s, pairs - b - f - s)
                                    .ratio()
                                    .contains(truth)) {
                        covered += chance;
                    }
                }
            }
        }

        assertTrue(covered > 0.93 && covered <= 1, "covers with " + covered);
    }
}
