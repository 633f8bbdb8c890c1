package org.parley.testing;

import org.parley.form.Chart;
import org.parley.form.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as JSON, read again as a tree. */
public final class Trees {
    private static final JsonMapper JSON = new JsonMapper();

    private Trees() {}

    /** Nested maps and lists as their reader sees them. */
    public static JsonNode of(Object data) {
        return JSON.readTree(Json.text(data));
    }

    /** What a chart draws. */
    public static JsonNode of(Chart chart) {
        return of(chart.option());
    }
}
