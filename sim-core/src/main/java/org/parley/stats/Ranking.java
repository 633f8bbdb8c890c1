package org.parley.stats;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts things in the order of their figures. */
final class Ranking {
    private Ranking() {}

    /** Places 0, 1, 2… by falling figure; equal ones in their order, NaN last. */
    static List<Integer> falling(List<Double> figures) {
        return IntStream.range(0, figures.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        at -> Double.isNaN(figures.get(at)) ? Double.POSITIVE_INFINITY : -figures.get(at)))
                .toList();
    }
}
