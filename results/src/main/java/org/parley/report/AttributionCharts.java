package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import org.parley.chart.IntervalChart;
import org.parley.experiment.attribution.AttributionFindings;
import org.parley.experiment.attribution.Contribution;
import org.parley.experiment.attribution.Interaction;
import org.parley.form.Chart;
import org.parley.stats.Interval;

/** An attribution as pictures: what each mechanism adds, and what pairs of them add beyond that. */
public final class AttributionCharts {
    private static final double PER_CENT = 100;

    private AttributionCharts() {}

    /**
     * The charts, in order; none if nothing was found.
     *
     * @param interactions whether to draw pairs of players
     */
    public static List<Chart> of(Goal goal, AttributionFindings attribution, boolean interactions) {
        if (attribution.total().pairs() == 0) {
            return List.of();
        }
        List<String> players = new ArrayList<>(attribution.contributions().stream()
                .map(one -> one.player().name())
                .toList());
        players.add("all together");
        List<Interval> shares = new ArrayList<>(
                attribution.contributions().stream().map(Contribution::share).toList());
        shares.add(attribution.total().difference());
        List<Chart> charts = new ArrayList<>();
        charts.add(IntervalChart.of(
                "What each adds (right of zero) or takes away, by Shapley's shares",
                "points of " + goal.noun(),
                PER_CENT,
                players,
                List.of(new IntervalChart.Series("share", shares))));
        if (interactions && !attribution.interactions().isEmpty()) {
            charts.add(IntervalChart.of(
                    "What two together add beyond each by itself",
                    "points of " + goal.noun(),
                    PER_CENT,
                    attribution.interactions().stream()
                            .map(pair -> pair.first().name() + " and "
                                    + pair.second().name())
                            .toList(),
                    List.of(new IntervalChart.Series(
                            "interaction",
                            attribution.interactions().stream()
                                    .map(Interaction::index)
                                    .toList()))));
        }
        return charts;
    }
}
