package org.parley.report;

import java.util.List;
import org.parley.experiment.Findings;
import org.parley.stats.Interval;
import org.parley.stats.PairedMeans;

/**
 * What was measured at every point of a sweep.
 *
 * @param name what it is: "share of war"
 * @param clause the same as a clause: "it comes to war"
 * @param unit its unit in pictures
 * @param isShare whether it lies in 0…1
 * @param values one for each point, in order; NaN where nothing was measured
 * @param variances of these estimates, that are chance; NaN where they are not known
 * @param level at which the intervals are taken, see {@link org.parley.stats.StoppingRule#level}
 */
public record Response(
        String name,
        String clause,
        String unit,
        boolean isShare,
        List<Interval> values,
        List<Double> variances,
        double level) {
    private static final double PER_CENT = 100;

    public Response {
        values = List.copyOf(values);
        variances = List.copyOf(variances);
    }

    /** How often it comes to war as it is. */
    public static Response war(List<Findings> findings) {
        return new Response(
                "share of war",
                "it comes to war",
                "replications, %",
                true,
                findings.stream().map(point -> point.war().first().interval()).toList(),
                findings.stream().map(point -> point.war().first().variance()).toList(),
                findings.isEmpty() ? Interval.LEVEL : findings.get(0).war().level());
    }

    /**
     * The mean of a column as it is.
     *
     * @param column its name
     * @param means one for each point, as differences to nothing
     * @param level at which intervals are taken, see {@link org.parley.stats.StoppingRule#level}
     */
    public static Response mean(String column, List<PairedMeans> means, double level) {
        return new Response(
                "mean of " + column,
                column + " is high",
                column,
                false,
                means.stream().map(mean -> mean.difference(level)).toList(),
                means.stream().map(PairedMeans::variance).toList(),
                level);
    }

    /** What values are multiplied with before they are drawn. */
    double scale() {
        return isShare ? PER_CENT : 1;
    }

    /** The estimates alone. */
    public double[] estimates() {
        return values.stream().mapToDouble(Interval::estimate).toArray();
    }

    /** Mean variance of an estimate that is chance, over the points where it is known; 0 if it is nowhere. */
    public double noise() {
        return variances.stream()
                .mapToDouble(Double::doubleValue)
                .filter(variance -> !Double.isNaN(variance))
                .average()
                .orElse(0);
    }
}
