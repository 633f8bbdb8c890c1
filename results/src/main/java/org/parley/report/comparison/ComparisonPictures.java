package org.parley.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.parley.chart.IntervalChart;
import org.parley.experiment.comparison.Comparison;
import org.parley.experiment.comparison.Comparison.Contrast;
import org.parley.form.Picture;
import org.parley.report.Goal;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/** A comparison as pictures: how often each alternative comes to it, and how each differs from the first. */
final class ComparisonPictures {
    private static final double PER_CENT = 100;

    private ComparisonPictures() {}

    /** The pictures, in order, where something was found. */
    static List<Picture> of(Goal goal, Comparison comparison) {
        List<String> names = comparison.names();
        List<Interval> shares = new ArrayList<>();
        shares.add(comparison.pairs().get(0).second().interval());
        comparison.pairs().forEach(pairs -> shares.add(pairs.first().interval()));
        List<Picture> pictures = new ArrayList<>();
        pictures.add(drawn("How many replications " + goal.verb(), "replications, %", names, "as is", shares));
        pictures.add(drawn(
                "Difference to " + names.get(0) + " (all intervals hold together)",
                "points",
                names.subList(1, names.size()),
                "difference",
                comparison.contrasts().stream().map(Contrast::together).toList()));
        if (!comparison.twins().isEmpty()) {
            pictures.add(drawn(
                    "What miscommunication adds (right of zero) or takes away in each",
                    "points",
                    names,
                    "as is less clear",
                    comparison.twins().stream().map(PairedShares::difference).toList()));
        }
        return pictures;
    }

    private static Picture drawn(
            String title, String unit, List<String> rows, String series, List<Interval> intervals) {
        return Picture.of(
                IntervalChart.of(title, unit, PER_CENT, rows, List.of(new IntervalChart.Series(series, intervals))));
    }
}
