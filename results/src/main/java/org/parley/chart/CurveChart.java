package org.parley.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.parley.form.Chart;
import org.parley.form.Decimals;
import org.parley.stats.Interval;

/** Curves with their intervals: whiskers where a curve has few points, thin lines along its limits where it has many. */
public final class CurveChart {
    private static final int HEIGHT = 380; // pixels
    private static final int MOST_WHISKERS = 40; // points of a curve
    private static final List<Object> GAP = List.of("-", "-"); // how ECharts breaks a line
    private static final List<String> COLOURS =
            List.of("#3b6ea5", "#c0504d", "#5b8c3a", "#8064a2", "#d98e2b", "#4bacc6", "#7f7f7f", "#a0522d");

    /**
     * One curve.
     *
     * @param name its name in the legend
     * @param at where, in rising order
     * @param intervals the estimate there and its limits, one for each place
     */
    public record Curve(String name, List<Double> at, List<Interval> intervals) {
        public Curve {
            at = List.copyOf(at);
            intervals = List.copyOf(intervals);
            if (at.size() != intervals.size()) {
                throw new IllegalArgumentException("at has " + at.size() + " places, intervals " + intervals.size()
                        + ": a curve needs one for each");
            }
        }
    }

    private CurveChart() {}

    /**
     * A chart of curves.
     *
     * @param title what it shows
     * @param across name and unit of the horizontal axis
     * @param up name and unit of the vertical axis
     * @param scale what values are multiplied with before they are drawn: 100 for shares in per cent
     * @param stepped whether curves jump, as survival curves do, instead of being joined by lines
     */
    public static Chart of(String title, String across, String up, double scale, boolean stepped, List<Curve> curves) {
        Map<String, Object> option = Axis.option("axis");
        option.put("xAxis", Axis.values(across));
        option.put("yAxis", Axis.values(up));
        option.put(
                "legend",
                Map.of("top", 0, "data", curves.stream().map(Curve::name).toList()));
        List<Object> series = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            String colour = COLOURS.get(i % COLOURS.size());
            Curve curve = curves.get(i);
            List<Object> middle = points(curve, scale, Interval::estimate);
            series.add(line(curve.name(), middle, colour, 2, stepped));
            if (middle.size() <= MOST_WHISKERS) {
                series.add(line("", whiskers(curve, scale), colour, 1, false));
            } else {
                series.add(line("", points(curve, scale, Interval::low), colour, 0.5, stepped));
                series.add(line("", points(curve, scale, Interval::high), colour, 0.5, stepped));
            }
        }
        option.put("series", series);
        return new Chart(title, option, HEIGHT);
    }

    private static List<Object> points(Curve curve, double scale, ToDoubleFunction<Interval> which) {
        List<Object> points = new ArrayList<>();
        for (int place = 0; place < curve.at().size(); place++) {
            Interval interval = curve.intervals().get(place);
            if (!Double.isNaN(interval.estimate())) {
                points.add(point(curve.at().get(place), scale * which.applyAsDouble(interval)));
            }
        }
        return points;
    }

    private static List<Object> whiskers(Curve curve, double scale) {
        List<Object> points = new ArrayList<>();
        for (int place = 0; place < curve.at().size(); place++) {
            Interval interval = curve.intervals().get(place);
            if (!Double.isNaN(interval.estimate()) && !Double.isInfinite(interval.low())) {
                points.add(point(curve.at().get(place), scale * interval.low()));
                points.add(point(curve.at().get(place), scale * interval.high()));
                points.add(GAP);
            }
        }
        return points;
    }

    private static List<BigDecimal> point(double x, double y) {
        return List.of(Decimals.rounded(x), Decimals.rounded(y));
    }

    private static Map<String, Object> line(
            String name, List<Object> data, String colour, double width, boolean stepped) {
        Map<String, Object> line = new LinkedHashMap<>();
        boolean main = !name.isEmpty();
        line.put("type", "line");
        line.put("name", name);
        line.put("data", data);
        line.put("showSymbol", main && data.size() <= MOST_WHISKERS);
        line.put("itemStyle", Map.of("color", colour));
        line.put("lineStyle", Map.of("width", width, "color", colour));
        if (stepped) {
            line.put("step", "end");
        }
        if (!main) {
            line.put("silent", true);
            line.put("tooltip", Map.of("show", false));
        }
        return line;
    }
}
