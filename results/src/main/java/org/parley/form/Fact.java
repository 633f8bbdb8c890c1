package org.parley.form;

/**
 * One figure that stands by itself.
 *
 * @param key its name for machines, in camelCase
 * @param cell the figure
 * @param words what is said of it to people, with the figure already in it; empty if it is for machines only
 */
public record Fact(String key, Cell cell, String words) implements Block {
    /** A figure that only machines read, because people read it elsewhere in the report. */
    public static Fact of(String key, Cell cell) {
        return new Fact(key, cell, "");
    }

    /**
     * A figure in a sentence.
     *
     * @param sentence with one {@code %s} where the figure stands
     */
    public static Fact said(String key, Cell cell, String sentence) {
        return new Fact(key, cell, sentence.formatted(cell.text()));
    }
}
