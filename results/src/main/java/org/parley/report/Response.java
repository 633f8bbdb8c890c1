package org.parley.report;

import java.util.List;
import org.parley.experiment.tally.Findings;
import org.parley.stats.Interval;
import org.parley.stats.PairedMeans;
import org.parley.stats.SharedResponses;

/**
 * What was measured at every point of a sweep.
 *
 * @param name what it is: "share of war"
 * @param clause the same as a clause: "it comes to war"
 * @param unit its unit in pictures
 * @param isShare whether it lies in 0…1
 * @param values one for each point, in order; NaN where nothing was measured
 * @param shared the replications they are means of, in groups that all points share
 * @param level at which the intervals are taken, see {@link org.parley.stats.StoppingRule#level}
 */
public record Response(
        String name,
        String clause,
        String unit,
        boolean isShare,
        List<Interval> values,
        SharedResponses shared,
        double level) {
    private static final double PER_CENT = 100;

    public Response {
        values = List.copyOf(values);
    }

    /**
     * How often it comes to war as it is.
     *
     * @param shared 1 for each replication that did, else 0
     */
    public static Response war(List<Findings> findings, SharedResponses shared) {
        return new Response(
                "share of war",
                "it comes to war",
                "replications, %",
                true,
                findings.stream().map(point -> point.war().first().interval()).toList(),
                shared,
                findings.isEmpty() ? Interval.LEVEL : findings.get(0).war().level());
    }

    /**
     * The mean of a column as it is.
     *
     * @param column its name
     * @param means one for each point, as differences to nothing
     * @param shared what the means are of
     * @param level at which intervals are taken, see {@link org.parley.stats.StoppingRule#level}
     */
    public static Response mean(String column, List<PairedMeans> means, SharedResponses shared, double level) {
        return new Response(
                "mean of " + column,
                column + " is high",
                column,
                false,
                means.stream().map(mean -> mean.difference(level)).toList(),
                shared,
                level);
    }

    /** Unit of a difference of two values, once it is drawn. */
    String differenceUnit() {
        return isShare ? "points" : unit;
    }

    /** What values are multiplied with before they are drawn. */
    double scale() {
        return isShare ? PER_CENT : 1;
    }
}
