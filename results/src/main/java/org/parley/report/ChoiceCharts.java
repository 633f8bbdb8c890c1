package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import org.parley.chart.CurveChart;
import org.parley.chart.IntervalChart;
import org.parley.form.Chart;
import org.parley.stats.Interval;

/** Which measures were chosen, as pictures: the frontier of risk against cost, and what each candidate does. */
public final class ChoiceCharts {
    private static final double PER_CENT = 100;

    private ChoiceCharts() {}

    /** The charts, in order; none if nothing was found. */
    public static List<Chart> of(ChoiceFindings findings) {
        if (findings.again().replications() == 0) {
            return List.of();
        }
        List<Chart> charts = new ArrayList<>();
        List<Front.Point> front =
                Front.of(findings).stream().filter(Front.Point::onFront).toList();
        if (front.size() > 1) {
            charts.add(CurveChart.of(
                    "Frontier of risk against cost",
                    "cost a year",
                    findings.risk() + ", %",
                    PER_CENT,
                    true,
                    List.of(new CurveChart.Curve(
                            "best within it",
                            front.stream()
                                    .map(point -> point.portfolio().cost())
                                    .toList(),
                            front.stream().map(Front.Point::risk).toList()))));
        }
        if (!findings.steps().isEmpty()) {
            charts.add(IntervalChart.of(
                    "What each does: left of zero it lowers the risk (all intervals hold together)",
                    "points of " + findings.risk(),
                    PER_CENT,
                    findings.steps().stream().map(ChoiceCharts::named).toList(),
                    List.of(new IntervalChart.Series("change", changes(findings)))));
        }
        return charts;
    }

    private static String named(ChoiceFindings.Step step) {
        return step.alone() ? step.candidate() + " alone" : step.candidate() + " on top";
    }

    private static List<Interval> changes(ChoiceFindings findings) {
        return findings.steps().stream().map(findings::change).toList();
    }
}
