package org.parley.design;

import java.util.Optional;

/** Finds the texts that a design refers to by name. */
@FunctionalInterface
public interface TextSource {
    /** Knows no text at all. */
    TextSource NONE = name -> Optional.empty();

    /**
     * The text of a file.
     *
     * @return empty if there is no such file
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    Optional<String> text(String name);

    /** Where the text of that name is, as a user would name it from where the program was started. */
    default String path(String name) {
        return name;
    }
}
