package org.parley.read;

/**
 * One thing that is wrong with a scenario file.
 *
 * @param place where in the text
 * @param pointer where in the tree, as a JSON Pointer (RFC 6901)
 * @param message what is wrong, what is allowed, and the nearest valid name
 */
public record Issue(Place place, String pointer, String message) {
    /** One line for a person. What an option says already is not said again. */
    @Override
    public String toString() {
        if (place.isInText()) {
            return place + " " + (pointer.isEmpty() ? "/" : pointer) + ": " + message;
        }
        return place + ": " + (place.file().contains(pointer) ? "" : pointer + ": ") + message;
    }
}
