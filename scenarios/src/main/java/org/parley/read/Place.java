package org.parley.read;

/**
 * A place in a text.
 *
 * @param file name of the file
 * @param line line, from 1
 * @param column column, from 1
 */
public record Place(String file, int line, int column) {
    /** The beginning of the same file. */
    Place inFile() {
        return new Place(file, 1, 1);
    }

    /** As editors and compilers write it: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
