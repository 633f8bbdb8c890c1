package org.parley.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A chart, as ECharts takes it.
 *
 * @param title what it shows, in a sentence or less
 * @param option ECharts' option object: nested maps, lists, texts and numbers
 * @param height its height on the page, in pixels
 */
public record Chart(String title, Map<String, Object> option, int height) {
    public Chart {
        option = Collections.unmodifiableMap(new LinkedHashMap<>(option)); // in its order
    }
}
