package org.parley.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.stats.Interval;
import org.parley.store.Decimals;

/** Curves with a band between the limits of their intervals. */
public final class CurveChart {
    private static final int HEIGHT = 380; // pixels
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
            List<Object> low = new ArrayList<>();
            List<Object> gap = new ArrayList<>();
            List<Object> middle = new ArrayList<>();
            for (int place = 0; place < curve.at().size(); place++) {
                Interval interval = curve.intervals().get(place);
                if (!Double.isNaN(interval.estimate())) {
                    BigDecimal x = Decimals.rounded(curve.at().get(place));
                    low.add(List.of(x, Decimals.rounded(scale * interval.low())));
                    gap.add(List.of(x, Decimals.rounded(scale * (interval.high() - interval.low()))));
                    middle.add(List.of(x, Decimals.rounded(scale * interval.estimate())));
                }
            }
            series.add(line("", low, "transparent", 0, stepped, "band" + i));
            series.add(line("", gap, colour, 0.2, stepped, "band" + i));
            series.add(line(curve.name(), middle, colour, 0, stepped, ""));
        }
        option.put("series", series);
        return new Chart(title, option, HEIGHT);
    }

    private static Map<String, Object> line(
            String name, List<Object> data, String colour, double area, boolean stepped, String stack) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "line");
        line.put("name", name);
        line.put("data", data);
        line.put("showSymbol", !name.isEmpty() && data.size() < 40);
        line.put("itemStyle", Map.of("color", colour));
        line.put("lineStyle", Map.of("width", name.isEmpty() ? 0 : 2, "color", colour));
        if (stepped) {
            line.put("step", "end");
        }
        if (!stack.isEmpty()) {
            line.put("stack", stack);
            line.put("stackStrategy", "all");
            line.put("silent", true);
            line.put("tooltip", Map.of("show", false));
            line.put("areaStyle", Map.of("color", colour, "opacity", area));
        }
        return line;
    }
}
