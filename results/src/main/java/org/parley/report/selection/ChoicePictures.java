package org.parley.report.selection;

import java.util.List;
import java.util.Optional;
import org.parley.chart.CurveChart;
import org.parley.chart.IntervalChart;
import org.parley.experiment.selection.ChoiceFindings;
import org.parley.experiment.selection.CostRiskFrontier;
import org.parley.form.Picture;

/** Which measures were chosen, as pictures: the frontier of risk against cost, and what each candidate does. */
final class ChoicePictures {
    private static final double PER_CENT = 100;

    private ChoicePictures() {}

    /** The frontier; none if there is but one point on it. */
    static Optional<Picture> frontier(ChoiceFindings findings) {
        List<CostRiskFrontier.Point> front = CostRiskFrontier.of(findings).stream()
                .filter(CostRiskFrontier.Point::onFront)
                .toList();
        return front.size() < 2
                ? Optional.empty()
                : Optional.of(Picture.of(CurveChart.of(
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
                                front.stream().map(CostRiskFrontier.Point::risk).toList())))));
    }

    /** What each candidate does; none without candidates. */
    static Optional<Picture> steps(ChoiceFindings findings) {
        return findings.steps().isEmpty()
                ? Optional.empty()
                : Optional.of(Picture.of(IntervalChart.of(
                        "What each does: left of zero it lowers the risk (all intervals hold together)",
                        "points of " + findings.risk(),
                        PER_CENT,
                        findings.steps().stream().map(ChoicePictures::named).toList(),
                        List.of(new IntervalChart.Series(
                                "change",
                                findings.steps().stream().map(findings::change).toList())))));
    }

    private static String named(ChoiceFindings.Step step) {
        return step.alone() ? step.candidate() + " alone" : step.candidate() + " on top";
    }
}
