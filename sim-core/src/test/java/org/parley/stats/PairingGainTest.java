package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingGainTest {
    /** A table whose cells are products of its margins, 0.2 and 0.4, is what independent runs give: nothing is gained. */
    @Test
    @Tag("validation")
    void independentWorldsGainNothing() {
        assertEquals(1, new PairedShares(80, 120, 320, 480).gain().estimate(), 1e-12);
    }

    /** From raw pairs: the sum of the two variances over the variance of the difference, by Commons Math. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"123, 36, 17, 824", "10, 20, 5, 65", "3, 2, 3, 2"})
    void theGainIsTheRatioOfVariances(int both, int first, int second, int neither) {
        List<double[]> pairs = pairs(both, first, second, neither);

        assertEquals(
                ratio(pairs),
                new PairedShares(both, first, second, neither).gain().estimate(),
                1e-9);
    }

    /** The jackknife with every pair left out in turn. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"123, 36, 17, 224", "10, 20, 5, 65"})
    void theIntervalIsTheJackknifeOfAllPairs(int both, int first, int second, int neither) {
        List<double[]> pairs = pairs(both, first, second, neither);
        double[] logs = new double[pairs.size()];
        for (int left = 0; left < logs.length; left++) {
            List<double[]> rest = new ArrayList<>(pairs);
            rest.remove(left);
            logs[left] = Math.log(ratio(rest));
        }
        double n = logs.length;
        double error = Math.sqrt((n - 1) * StatUtils.populationVariance(logs));
        Interval gain = new PairedShares(both, first, second, neither).gain();

        assertEquals(1.959963984540054 * error, Math.log(gain.high() / gain.estimate()), 1e-6);
        assertEquals(gain.high() / gain.estimate(), gain.estimate() / gain.low(), 1e-9);
    }

    @Test
    @Tag("property")
    void withoutFlipsThereAreNoLimits() {
        Interval none = new PairedShares(10, 0, 0, 90).gain();
        Interval one = new PairedShares(10, 1, 0, 89).gain();

        assertTrue(Double.isInfinite(none.estimate()) && none.low() == 0);
        assertTrue(Double.isFinite(one.estimate()) && Double.isInfinite(one.high()));
        assertTrue(Double.isNaN(new PairedShares(0, 0, 0, 10).gain().estimate()));
    }

    private static List<double[]> pairs(int both, int first, int second, int neither) {
        List<double[]> pairs = new ArrayList<>();
        add(pairs, both, 1, 1);
        add(pairs, first, 1, 0);
        add(pairs, second, 0, 1);
        add(pairs, neither, 0, 0);
        return pairs;
    }

    private static void add(List<double[]> pairs, int count, double first, double second) {
        for (int i = 0; i < count; i++) {
            pairs.add(new double[] {first, second});
        }
    }

    private static double ratio(List<double[]> pairs) {
        double[] first = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] second = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
        double[] difference =
                pairs.stream().mapToDouble(pair -> pair[0] - pair[1]).toArray();
        return (StatUtils.populationVariance(first) + StatUtils.populationVariance(second))
                / StatUtils.populationVariance(difference);
    }
}
