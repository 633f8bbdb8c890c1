package org.parley.read.tree;

/**
 * A place in a text, or one that has no lines, such as an option of the command line.
 *
 * @param file name of the file; the words for a place without lines
 * @param line line, from 1; 0 without lines
 * @param column column, from 1; 0 without lines
 */
public record Place(String file, int line, int column) {
    private static final int LONGEST = 100; // characters of words

    /** A place without lines: {@code --range /relations/A-B/trust=0..2}; long words are cut. */
    public static Place of(String words) {
        return new Place(words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…", 0, 0);
    }

    /** Whether it is in a text, and so has lines. */
    public boolean isInText() {
        return line > 0;
    }

    /** The beginning of the same file. */
    public Place inFile() {
        return isInText() ? new Place(file, 1, 1) : this;
    }

    /** As editors and compilers write it: {@code file:line:column}; words as they are. */
    @Override
    public String toString() {
        return isInText() ? file + ":" + line + ":" + column : file;
    }
}
