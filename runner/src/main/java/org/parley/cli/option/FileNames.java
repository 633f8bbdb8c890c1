package org.parley.cli.option;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of files as they reach the process: in the encoding of the locale that it was started in. In a locale without
 * letters beyond ASCII, as in containers and cron, Java can neither read such names nor open what they name.
 */
public final class FileNames {
    private static final String UNREADABLE = "\uFFFD"; // what Java puts in place of bytes that are no letters
    private static final String MENDED = "start it in a locale that has them, such as LC_ALL=C.UTF-8";

    private FileNames() {}

    /**
     * What is wrong with the words of a command or with the working folder, if a name in them was not understood.
     *
     * @param words the words of the command
     * @param here the working folder
     */
    public static Optional<String> trouble(List<String> words, String here) {
        return Stream.concat(words.stream(), Stream.of(here))
                .filter(word -> word.contains(UNREADABLE))
                .findFirst()
                .map(word -> "'%s' has letters that are not in %s, the encoding of this process: %s"
                        .formatted(word, encoding(), MENDED));
    }

    /** Whether a name cannot be one of a file because of the locale only. */
    public static boolean isBeyondLocale(InvalidPathException invalid) {
        return invalid.getInput().chars().anyMatch(letter -> letter > '~');
    }

    /** What to say of a name that cannot be one of a file. */
    public static String message(InvalidPathException invalid) {
        return isBeyondLocale(invalid)
                ? "'%s' cannot be opened in %s, the encoding of this process: %s"
                        .formatted(invalid.getInput(), encoding(), MENDED)
                : "'%s' is not the name of a file: %s".formatted(invalid.getInput(), invalid.getReason());
    }

    private static String encoding() {
        return System.getProperty("sun.jnu.encoding", "an unknown encoding");
    }
}
