package org.parley.design;

import java.util.Arrays;
import java.util.List;

/**
 * A point of a design.
 *
 * @param choices what it chooses, in the order of the factors
 */
public record Point(List<Choice> choices) {
    public Point {
        choices = List.copyOf(choices);
    }

    /** The point at places on all scales, each in 0…1. */
    static Point at(double... places) {
        return new Point(Arrays.stream(places)
                .mapToObj(place -> (Choice) new Choice.Place(place))
                .toList());
    }
}
