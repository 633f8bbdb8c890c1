package org.parley.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.form.Chart;
import org.parley.form.Decimals;

/** A value for each pair of levels of two factors, as colours. */
public final class HeatChart {
    private static final int ROW_HEIGHT = 34; // pixels
    private static final int FRAME_HEIGHT = 170; // pixels for axes and scale

    private HeatChart() {}

    /**
     * A chart with a field for each pair.
     *
     * @param title what it shows
     * @param across name of the factor along the horizontal axis, with its levels
     * @param up name of the factor along the vertical axis, with its levels
     * @param unit name and unit of the values
     * @param values {@code [up][across]}; NaN where nothing is known
     */
    public static Chart of(String title, Levels across, Levels up, String unit, List<List<Double>> values) {
        Map<String, Object> option = Axis.option("item");
        option.put("legend", Map.of("show", false));
        option.put("xAxis", named(across));
        option.put("yAxis", named(up));
        List<Object> cells = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < values.size(); row++) {
            for (int column = 0; column < values.get(row).size(); column++) {
                double value = values.get(row).get(column);
                if (!Double.isNaN(value)) {
                    cells.add(List.of(column, row, Decimals.rounded(value)));
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
        }
        Map<String, Object> scale = new LinkedHashMap<>();
        scale.put("min", cells.isEmpty() ? 0 : Decimals.rounded(least));
        scale.put("max", cells.isEmpty() ? 1 : Decimals.rounded(Math.max(most, least + 1e-6)));
        scale.put("orient", "horizontal");
        scale.put("left", "center");
        scale.put("top", 0);
        scale.put("text", List.of(unit, ""));
        scale.put("inRange", Map.of("color", List.of("#2c6fbb", "#f4f0d9", "#b03a2e")));
        option.put("visualMap", scale);
        option.put("grid", Map.of("containLabel", true, "left", 60, "right", 24, "top", 70, "bottom", 40));
        option.put(
                "series",
                List.of(Map.of("type", "heatmap", "data", cells, "label", Map.of("show", cells.size() <= 150))));
        return new Chart(title, option, FRAME_HEIGHT + ROW_HEIGHT * up.labels().size());
    }

    /**
     * A factor and its levels.
     *
     * @param factor its name
     * @param labels its levels, as written
     */
    public record Levels(String factor, List<String> labels) {
        public Levels {
            labels = List.copyOf(labels);
        }
    }

    private static Map<String, Object> named(Levels levels) {
        Map<String, Object> axis = Axis.categories(levels.labels());
        axis.put("name", levels.factor());
        axis.put("nameLocation", "middle");
        axis.put("nameGap", 40);
        return axis;
    }
}
