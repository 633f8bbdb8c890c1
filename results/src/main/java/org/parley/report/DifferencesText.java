package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.chart.IntervalChart;
import org.parley.experiment.play.DesignPoint;
import org.parley.form.Chart;
import org.parley.form.Figures;
import org.parley.form.Percent;
import org.parley.stats.Interval;

/** What each point of a sweep changes against the first one, the scenario as it is, on the same chances. */
public final class DifferencesText {
    private static final String LINE = "  %-56s %s";

    private final String sweep;
    private final List<String> factors;
    private final List<DesignPoint> points;
    private final Response response;
    private final List<Interval> differences;
    private final List<Integer> order; // the largest first, without the first point

    /**
     * Prepares to tell.
     *
     * @param sweep name of what was swept
     * @param factors names of the factors
     * @param points the points, the first of which is the scenario as it is
     * @param response what was measured
     * @param differences for each point: its response less that of the first; the intervals hold together
     */
    public DifferencesText(
            String sweep,
            List<String> factors,
            List<DesignPoint> points,
            Response response,
            List<Interval> differences) {
        this.sweep = sweep;
        this.factors = List.copyOf(factors);
        this.points = List.copyOf(points);
        this.response = response;
        this.differences = List.copyOf(differences);
        this.order = IntStream.range(1, points.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        point -> -Math.abs(differences.get(point).estimate())))
                .toList();
    }

    /** The whole text; its first line is the finding. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        lines.add("");
        lines.add(LINE.formatted("against point 0, on the same chances", response.differenceUnit()));
        order.forEach(point -> lines.add(LINE.formatted(changed(point), figure(differences.get(point)))));
        lines.add("");
        lines.add(Brackets.note("95 % intervals that hold all together", false).text());
        return lines;
    }

    /** The same as a picture, the largest difference on top. */
    public Chart chart() {
        return IntervalChart.of(
                "What each level does to the " + response.name()
                        + ", against the scenario as it is (intervals hold together)",
                response.differenceUnit(),
                response.scale(),
                order.stream().map(this::changed).toList(),
                List.of(new IntervalChart.Series(
                        "difference", order.stream().map(differences::get).toList())));
    }

    /** The same as nested maps, lists and numbers; shares are 0…1. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("method", "differences to the first point, together");
        data.put("points", differences.stream().map(Figures::of).toList());
        return data;
    }

    private String sentence() {
        List<String> told = order.stream()
                .filter(point -> !differences.get(point).contains(0))
                .map(point -> changed(point) + " (" + figure(differences.get(point)) + ")")
                .toList();
        if (told.isEmpty()) {
            return "In %s, no level changes the %s so that these replications could tell it from the scenario as it is."
                    .formatted(sweep, response.name());
        }
        return "In %s, %d of %d levels change the %s%s, most of all %s."
                .formatted(
                        sweep,
                        told.size(),
                        order.size(),
                        response.name(),
                        response.isShare() ? ", in points" : "",
                        told.get(0));
    }

    /** What a point has otherwise than the first. */
    private String changed(int point) {
        String changed = IntStream.range(0, factors.size())
                .filter(factor -> !points.get(point)
                        .levels()
                        .get(factor)
                        .equals(points.get(0).levels().get(factor)))
                .mapToObj(factor ->
                        factors.get(factor) + "=" + points.get(point).levels().get(factor))
                .collect(Collectors.joining(", "));
        return point + ": " + (changed.isEmpty() ? "as it is" : changed);
    }

    private String figure(Interval difference) {
        if (difference.low() == difference.high()) {
            return difference.estimate() == 0
                    ? "the same in all replications"
                    : SensitivityText.plain(difference.estimate()) + " in all replications";
        }
        return response.isShare() ? Percent.points(difference) : SensitivityText.figure(difference);
    }
}
