package org.parley.form;

import java.util.Optional;

/**
 * One figure or word of a report, as people and as machines read it. {@link Cells} makes them.
 *
 * @param text how people read it; may be empty
 * @param data how machines read it: a text, a number, a truth value, or nested maps and lists of them; empty if it has
 *     nothing to say to a machine
 */
public record Cell(String text, Optional<Object> data) {
    /** A cell with nothing in it. */
    public static final Cell NONE = new Cell("", Optional.empty());

    /** A cell that people and machines read in different ways. */
    public static Cell of(String text, Object data) {
        return new Cell(text, Optional.of(data));
    }

    /** The same for machines; people read something else. */
    public Cell shown(String other) {
        return new Cell(other, data);
    }
}
