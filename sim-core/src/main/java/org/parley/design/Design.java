package org.parley.design;

import java.util.List;
import java.util.function.Consumer;

/**
 * A way to choose points in the space of factors. A design is a pure function of the axes and a seed; a new kind is one
 * file and one line in {@link Designs}.
 */
public interface Design {
    /** Most points of a design. */
    int MOST_POINTS = 30_000; // each holds a scenario of some ten kilobytes

    /**
     * How many points it has.
     *
     * @param axes factors that {@link #check} has nothing to say against
     * @return 0 for an empty design; any number, so that one far too large is seen before it is laid out
     */
    long size(List<FactorAxis> axes);

    /**
     * Notes everything that keeps the design from being laid over these axes; its size is checked elsewhere.
     *
     * @param problem takes a sentence for each problem
     */
    void check(List<FactorAxis> axes, Consumer<String> problem);

    /**
     * The points, in the order in which they should be played.
     *
     * @param axes factors that {@link #check} has nothing to say against
     * @param seed any number; designs without chance ignore it
     */
    List<Point> points(List<FactorAxis> axes, long seed);

    /** Where a point is written, for messages: "points.csv:3"; empty if it is computed. */
    default String written(int point) {
        return "";
    }

    /** Notes each axis without a scale, for designs that need one. */
    static void needScales(List<FactorAxis> axes, Consumer<String> problem) {
        axes.stream()
                .filter(axis -> !axis.isScaled())
                .forEach(axis -> problem.accept("factor '" + axis.name()
                        + "' has neither from and to nor values; only a design of kind list or csv can do without"));
    }
}
