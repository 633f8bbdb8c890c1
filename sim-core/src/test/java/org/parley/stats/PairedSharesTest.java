package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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

class PairedSharesTest {
    /**
     * By its definition (Tango 1998, Statistics in Medicine 17:891): at a limit, the observed less the supposed difference
     * is 1.96 standard errors, computed here with the likelihood maximised numerically instead of in closed form.
     */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"36, 12, 2, 0", "0, 40, 20, 100", "460, 48, 41, 1000", "1, 7, 1, 12"})
    void limitsAreWhereTheScoreIsCritical(long both, long first, long second, long neither) {
        PairedShares shares = new PairedShares(both, first, second, neither);
        Interval difference = shares.difference();

        assertEquals(1.959963984540054, score(shares, difference.low()), 1e-5);
        assertEquals(-1.959963984540054, score(shares, difference.high()), 1e-5);
    }

    private static double score(PairedShares shares, double difference) {
        double n = shares.pairs();
        UnivariateFunction likelihood = q -> shares.onlyFirst() * Math.log(q + difference)
                + shares.onlySecond() * Math.log(q)
                + (n - shares.onlyFirst() - shares.onlySecond()) * Math.log(1 - 2 * q - difference);
        double low = Math.max(0, -difference) + 1e-12;
        double q = new BrentOptimizer(1e-12, 1e-14)
                .optimize(
                        new MaxEval(1000),
                        GoalType.MAXIMIZE,
                        new UnivariateObjectiveFunction(likelihood),
                        new SearchInterval(low, (1 - difference) / 2 - 1e-12))
                .getPoint();
        return (shares.onlyFirst() - shares.onlySecond() - n * difference)
                / Math.sqrt(n * (2 * q + difference * (1 - difference)));
    }

    /** Closed form: where no pair differs, the limits are ±z²/(n + z²). */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"10, 10", "0, 1000", "500, 500"})
    void limitsWithoutDifferingPairsAreTheClosedForm(long both, long neither) {
        double z2 = 1.959963984540054 * 1.959963984540054;
        Interval difference = new PairedShares(both, 0, 0, neither).difference();

        assertEquals(z2 / (both + neither + z2), difference.high(), 1e-6);
        assertEquals(-difference.high(), difference.low(), 1e-6);
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"3, 5, 2, 7", "0, 9, 0, 1", "0, 0, 10, 0", "0, 10, 0, 0", "100, 3, 40, 800"})
    void exchangingTheWorldsChangesTheSignOnly(long both, long first, long second, long neither) {
        Interval one = new PairedShares(both, first, second, neither).difference();
        Interval other = new PairedShares(both, second, first, neither).difference();

        assertEquals(one.estimate(), -other.estimate(), 1e-12);
        assertEquals(one.low(), -other.high(), 1e-6);
        assertTrue(one.low() <= one.estimate() && one.estimate() <= one.high());
    }

    /**
     * Exact coverage for 200 pairs, summed over all counts of differing pairs in both directions (a trinomial), no
     * simulation.
     */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"0.01, 0.01", "0.05, 0.00", "0.10, 0.02", "0.30, 0.10"})
    void differencesAreCoveredAsOftenAsTheySay(double first, double second) {
        int pairs = 200;
        BinomialDistribution firsts = new BinomialDistribution(pairs, first);
        double covered = 0;
        for (int i = 0; i <= pairs; i++) {
            if (firsts.probability(i) < 1e-9) {
                continue;
            }
            BinomialDistribution seconds = new BinomialDistribution(pairs - i, second / (1 - first));
            for (int j = 0; j <= pairs - i; j++) {
                double chance = firsts.probability(i) * seconds.probability(j);
                if (chance > 1e-9
                        && new PairedShares(0, i, j, pairs - i - j).difference().contains(first - second)) {
                    covered += chance;
                }
            }
        }

        assertTrue(covered > 0.93 && covered <= 1, "covers with " + covered);
    }

    @Test
    @Tag("property")
    void negativeCountsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PairedShares(0, -1, 0, 0));
    }
}
