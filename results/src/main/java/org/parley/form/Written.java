package org.parley.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report whose forms are put together elsewhere, one by one.
 *
 * @param lines as text, the sentence first
 * @param charts the pictures
 * @param data for machines
 */
public record Written(List<String> lines, List<Chart> charts, Map<String, Object> data) implements Block {
    public Written {
        lines = List.copyOf(lines);
        charts = List.copyOf(charts);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data)); // in its order
    }
}
