package org.parley.stats;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Adjusts p-values for their number: rejecting those below a level errs at all with at most that probability. */
public final class Holm {
    private Holm() {}

    /**
     * Adjusted p-values by stepping down from the smallest (Holm 1979, Scand. J. Stat. 6:65); no assumption on how the
     * tests depend on one another.
     *
     * @param values p-values, 0…1, {@code double[test]}
     * @return adjusted ones in the same order, {@code double[test]}, 0…1
     * @throws IllegalArgumentException if a value is no probability
     */
    public static double[] adjusted(double[] values) {
        for (double value : values) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("p = " + value + " is no probability");
            }
        }
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(test -> values[test]))
                .toList();
        double[] adjusted = new double[values.length];
        double largest = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            int test = order.get(rank);
            largest = Math.max(largest, Math.min(1, (values.length - rank) * values[test]));
            adjusted[test] = largest;
        }
        return adjusted;
    }
}
