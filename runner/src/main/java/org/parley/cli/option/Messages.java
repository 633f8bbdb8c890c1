package org.parley.cli.option;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.parley.form.FileTrouble;

/** What went wrong with a file, in words. */
public final class Messages {
    private Messages() {}

    /** A message a person can act on; Java's own often is a bare file name. */
    public static String of(Exception trouble) {
        Throwable inner = trouble.getCause();
        Throwable cause = trouble instanceof UncheckedIOException && inner != null ? inner : trouble;
        return cause instanceof FileSystemException named
                ? named.getFile() + ": " + FileTrouble.reason(named)
                : String.valueOf(cause.getMessage());
    }
}
