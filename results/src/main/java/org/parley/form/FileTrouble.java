package org.parley.form;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words; Java's own message often is the bare name of the file. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The reason alone, without the file's name where Java keeps the two apart. */
    public static String reason(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "no permission";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "is a file, not a folder";
        }
        if (trouble instanceof NoSuchFileException) {
            return "does not exist";
        }
        return trouble instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(trouble.getMessage());
    }
}
