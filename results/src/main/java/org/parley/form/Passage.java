package org.parley.form;

import java.util.List;

/**
 * Lines that people read as they stand; machines find their figures elsewhere in the report.
 *
 * @param lines the lines, in order
 */
public record Passage(List<String> lines) implements Block {
    public Passage {
        lines = List.copyOf(lines);
    }
}
