package org.parley.read.tree;

import java.util.Comparator;

/**
 * One thing that is wrong with a scenario file.
 *
 * @param place where in the text
 * @param pointer where in the tree, as a JSON Pointer (RFC 6901)
 * @param message what is wrong, what is allowed, and the nearest valid name
 */
public record Issue(Place place, String pointer, String message) {
    /** In the order of the text. */
    public static final Comparator<Issue> IN_TEXT = Comparator.comparing(
                    (Issue issue) -> issue.place().file())
            .thenComparingInt(issue -> issue.place().line())
            .thenComparingInt(issue -> issue.place().column());

    /** One line for a person. What an option says already is not said again. */
    @Override
    public String toString() {
        if (place.isInText()) {
            return place + " " + (pointer.isEmpty() ? "/" : pointer) + ": " + message;
        }
        return place + ": " + (place.file().contains(pointer) ? "" : pointer + ": ") + message;
    }
}
