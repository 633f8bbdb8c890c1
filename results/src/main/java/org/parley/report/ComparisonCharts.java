package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.chart.IntervalChart;
import org.parley.experiment.comparison.Comparison;
import org.parley.experiment.comparison.Comparison.Contrast;
import org.parley.form.Chart;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/** A comparison as pictures: how often each alternative comes to it, and how each differs from the first. */
public final class ComparisonCharts {
    private static final double PER_CENT = 100;

    private ComparisonCharts() {}

    /** The charts, in order; none if nothing was found. */
    public static List<Chart> of(Goal goal, Comparison comparison) {
        if (comparison.complete() == 0) {
            return List.of();
        }
        List<String> names = comparison.names();
        List<Interval> shares = new ArrayList<>();
        shares.add(comparison.pairs().get(0).second().interval());
        comparison.pairs().forEach(pairs -> shares.add(pairs.first().interval()));
        List<Chart> charts = new ArrayList<>();
        charts.add(IntervalChart.of(
                "How many replications " + goal.verb(),
                "replications, %",
                PER_CENT,
                names,
                List.of(new IntervalChart.Series("as is", shares))));
        charts.add(IntervalChart.of(
                "Difference to " + names.get(0) + " (all intervals hold together)",
                "points",
                PER_CENT,
                names.subList(1, names.size()),
                List.of(new IntervalChart.Series(
                        "difference",
                        comparison.contrasts().stream().map(Contrast::together).toList()))));
        if (!comparison.twins().isEmpty()) {
            charts.add(IntervalChart.of(
                    "What miscommunication adds (right of zero) or takes away in each",
                    "points",
                    PER_CENT,
                    names,
                    List.of(new IntervalChart.Series(
                            "as is less clear",
                            IntStream.range(0, names.size())
                                    .mapToObj(comparison.twins()::get)
                                    .map(PairedShares::difference)
                                    .toList()))));
        }
        return charts;
    }
}
