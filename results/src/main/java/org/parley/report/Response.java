package org.parley.report;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.parley.experiment.Findings;
import org.parley.stats.Interval;

/**
 * What was measured at every point of a sweep.
 *
 * @param name what it is: "share of war"
 * @param clause the same as a clause: "it comes to war"
 * @param unit its unit in pictures
 * @param isShare whether it lies in 0…1
 * @param values one for each point, in order; NaN where nothing was measured
 */
public record Response(String name, String clause, String unit, boolean isShare, List<Interval> values) {
    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Interval.LEVEL) / 2);
    private static final double PER_CENT = 100;

    public Response {
        values = List.copyOf(values);
    }

    /** How often it comes to war as it is. */
    public static Response war(List<Findings> findings) {
        return new Response(
                "share of war",
                "it comes to war",
                "replications, %",
                true,
                findings.stream().map(point -> point.war().first().interval()).toList());
    }

    /** The mean of a column as it is. */
    public static Response mean(String column, List<Interval> means) {
        return new Response("mean of " + column, column + " is high", column, false, means);
    }

    /** What values are multiplied with before they are drawn. */
    double scale() {
        return isShare ? PER_CENT : 1;
    }

    /** The estimates alone. */
    public double[] estimates() {
        return values.stream().mapToDouble(Interval::estimate).toArray();
    }

    /** Mean variance of an estimate that is chance, from the widths of the intervals. */
    public double noise() {
        return values.stream()
                .mapToDouble(value -> (value.high() - value.low()) / (2 * Z))
                .map(deviation -> deviation * deviation)
                .average()
                .orElse(0);
    }
}
