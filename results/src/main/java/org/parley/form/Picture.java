package org.parley.form;

import java.util.List;

/**
 * A picture: a chart on a page, and where there is one, a sketch of the same in letters.
 *
 * @param chart what is drawn
 * @param sketch lines of text that show the same; empty if only a page shows it
 */
public record Picture(Chart chart, List<String> sketch) implements Block {
    public Picture {
        sketch = List.copyOf(sketch);
    }

    /** A picture that only a page shows. */
    public static Picture of(Chart chart) {
        return new Picture(chart, List.of());
    }
}
