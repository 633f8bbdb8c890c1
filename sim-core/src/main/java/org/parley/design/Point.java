package org.parley.design;

import java.util.Arrays;
import java.util.List;

/**
 * A point of a design.
 *
 * @param coordinates what it chooses, in the order of the factors
 */
public record Point(List<Coordinate> coordinates) {
    public Point {
        coordinates = List.copyOf(coordinates);
    }

    /** The point at places on all scales, each in 0…1. */
    static Point at(double... places) {
        return new Point(Arrays.stream(places)
                .mapToObj(place -> (Coordinate) new Coordinate.OnScale(place))
                .toList());
    }
}
