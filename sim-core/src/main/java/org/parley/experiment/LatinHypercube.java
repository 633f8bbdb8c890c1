package org.parley.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/**
 * Points spread over the unit cube so that each of as many equal slices of every side holds one (McKay, Beckman and
 * Conover 1979, Technometrics 21:239). Sides are keyed by name: another side more leaves the others as they are.
 */
public final class LatinHypercube {
    private final KeyedRandom random;
    private final int points;

    /**
     * Prepares the points.
     *
     * @param seed the experiment's seed, any number
     * @param points how many points, ≥ 1
     */
    public LatinHypercube(long seed, int points) {
        if (points < 1) {
            throw new IllegalArgumentException("points = " + points + " must be at least 1");
        }
        this.random = new KeyedRandom(seed, 0);
        this.points = points;
    }

    /** The coordinates of all points along the side of that name, in (0, 1). */
    public List<Double> side(String name) {
        long key = KeyedRandom.entity(name);
        List<Integer> order = IntStream.range(0, points)
                .boxed()
                .sorted(Comparator.comparingDouble(point -> random.uniform(Purpose.ASSUMPTION, key, point, 0)))
                .toList();
        Double[] coordinates = new Double[points];
        for (int slice = 0; slice < points; slice++) {
            int point = order.get(slice);
            coordinates[point] = (slice + random.uniform(Purpose.ASSUMPTION, key, point, 1)) / points;
        }
        return List.of(coordinates);
    }
}
