package org.parley.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Axes and what all charts have in common, as ECharts takes them. */
final class Axis {
    private Axis() {}

    static Map<String, Object> categories(List<String> names) {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("type", "category");
        axis.put("data", names);
        axis.put("axisLabel", Map.of("width", 180, "overflow", "truncate"));
        return axis;
    }

    static Map<String, Object> values(String name) {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("type", "value");
        axis.put("name", name);
        axis.put("nameLocation", "middle");
        axis.put("nameGap", 32);
        axis.put("scale", false);
        return axis;
    }

    /** An option with grid, legend and tooltip, to which axes and series are added. */
    static Map<String, Object> option(String trigger) {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("animation", false);
        option.put("grid", Map.of("containLabel", true, "left", 40, "right", 24, "top", 40, "bottom", 40));
        option.put("legend", Map.of("top", 0));
        // Drawn, not laid out as HTML: no name can become markup, and the page needs no styles inside it.
        option.put("tooltip", Map.of("trigger", trigger, "renderMode", "richText"));
        return option;
    }
}
