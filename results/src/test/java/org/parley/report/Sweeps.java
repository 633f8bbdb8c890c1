package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.experiment.play.DesignPoint;
import org.parley.stats.Interval;
import org.parley.stats.SharedResponses;
import org.parley.testing.Crises;

/** Points of sweeps and responses at them, made up for tests. */
final class Sweeps {
    static final Interval UNKNOWN = new Interval(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private Sweeps() {}

    /** Points whose levels are what is written, separated by a comma; words have their places as coordinates. */
    static List<DesignPoint> points(String... levels) {
        List<List<String>> written = List.of(levels).stream()
                .map(point -> List.of(point.split(", ", -1)))
                .toList();
        return IntStream.range(0, written.size())
                .mapToObj(point -> new DesignPoint(
                        point, written.get(point), coordinates(written, written.get(point)), Crises.nobody(1)))
                .toList();
    }

    /** As many points as asked for, of one factor of words. */
    static List<DesignPoint> worded(int count) {
        return points(
                IntStream.range(0, count).mapToObj(point -> "word " + point).toArray(String[]::new));
    }

    /** A response at each point, give or take a tenth of a unit. */
    static List<Interval> values(double... estimates) {
        return IntStream.range(0, estimates.length)
                .mapToObj(point -> Double.isNaN(estimates[point])
                        ? UNKNOWN
                        : new Interval(estimates[point], estimates[point] - 0.1, estimates[point] + 0.1))
                .toList();
    }

    /** The mean of a column with these intervals. */
    static Response mean(String column, List<Interval> values) {
        return new Response(
                "mean of " + column,
                column + " is high",
                column,
                false,
                values,
                new SharedResponses(values.size(), 1),
                Interval.LEVEL);
    }

    private static List<Double> coordinates(List<List<String>> points, List<String> levels) {
        List<Double> coordinates = new ArrayList<>();
        for (int factor = 0; factor < levels.size(); factor++) {
            int column = factor;
            List<String> all =
                    points.stream().map(point -> point.get(column)).distinct().toList();
            String level = levels.get(factor);
            coordinates.add(level.matches("[0-9.]+") ? Double.parseDouble(level) : all.indexOf(level));
        }
        return coordinates;
    }
}
