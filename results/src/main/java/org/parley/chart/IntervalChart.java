package org.parley.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.form.Chart;
import org.parley.form.Decimals;
import org.parley.stats.Interval;

/** Estimates with their intervals, side by side: a bar from limit to limit, with a line at the estimate. */
public final class IntervalChart {
    private static final int ROW_HEIGHT = 22; // pixels for one interval
    private static final int FRAME_HEIGHT = 110; // pixels for legend and axis

    /**
     * One colour of the chart.
     *
     * @param name its name in the legend
     * @param intervals one for each category; an estimate of NaN is left out
     */
    public record Series(String name, List<Interval> intervals) {
        public Series {
            intervals = List.copyOf(intervals);
        }
    }

    private IntervalChart() {}

    /**
     * A chart with a row for each category, first on top.
     *
     * @param title what it shows
     * @param unit name and unit of the values: "replications, %"
     * @param scale what values are multiplied with before they are drawn: 100 for shares in per cent
     * @param categories names of the rows
     * @param series the colours; each has an interval for each category
     */
    public static Chart of(String title, String unit, double scale, List<String> categories, List<Series> series) {
        Map<String, Object> option = Axis.option("item");
        option.put("xAxis", Axis.values(unit));
        List<String> rows = new ArrayList<>(categories);
        Collections.reverse(rows);
        option.put("yAxis", Axis.categories(rows));
        List<Object> drawn = new ArrayList<>();
        for (Series one : series) {
            Map<String, Object> boxes = new LinkedHashMap<>();
            boxes.put("type", "boxplot");
            boxes.put("name", one.name());
            List<Object> data = new ArrayList<>();
            one.intervals().forEach(interval -> data.add(box(interval, scale)));
            Collections.reverse(data);
            boxes.put("data", data);
            drawn.add(boxes);
        }
        option.put("series", drawn);
        return new Chart(title, option, FRAME_HEIGHT + ROW_HEIGHT * categories.size() * Math.max(1, series.size()));
    }

    /** ECharts' five numbers of a box; whiskers have no length. */
    private static List<Object> box(Interval interval, double scale) {
        if (Double.isNaN(interval.estimate())
                || Double.isInfinite(interval.low())
                || Double.isInfinite(interval.high())) {
            return List.of();
        }
        BigDecimal low = Decimals.rounded(scale * interval.low());
        BigDecimal high = Decimals.rounded(scale * interval.high());
        return List.of(low, low, Decimals.rounded(scale * interval.estimate()), high, high);
    }
}
