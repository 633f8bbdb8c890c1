package org.parley.observe;

import java.util.List;

/**
 * One column of the result table.
 *
 * @param name lower case, words joined by underscores
 * @param unit unit of the values; empty for coded values
 * @param words what the codes 0, 1, 2… stand for; empty if the values are numbers
 */
public record Column(String name, String unit, List<String> words) {
    /** Unit of a probability that may be too small for a fixed number of decimal places. */
    public static final String CHANCE = "chance";

    public Column {
        words = List.copyOf(words);
    }

    /** A column of numbers. */
    public static Column number(String name, String unit) {
        return new Column(name, unit, List.of());
    }

    /** A column of words; values are indices into {@code words}. */
    public static Column words(String name, List<String> words) {
        return new Column(name, "", words);
    }

    /** Name with unit, as a table's header has it: {@code end[days]}. */
    public String header() {
        return unit.isEmpty() ? name : name + "[" + unit + "]";
    }
}
