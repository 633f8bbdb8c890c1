package org.parley.cli.option;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words. */
public final class Messages {
    private Messages() {}

    /** A message a person can act on; Java's own often is a bare file name. */
    public static String of(Exception trouble) {
        Throwable inner = trouble.getCause();
        Throwable cause = trouble instanceof UncheckedIOException && inner != null ? inner : trouble;
        String text = String.valueOf(cause.getMessage());
        if (cause instanceof AccessDeniedException) {
            return text + ": no permission";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return text + ": is a file, not a folder";
        }
        if (cause instanceof NoSuchFileException) {
            return text + ": does not exist";
        }
        return text;
    }
}
