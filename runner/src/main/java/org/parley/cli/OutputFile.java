package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is to be written once everything is computed. */
final class OutputFile {
    private OutputFile() {}

    /**
     * Looks whether it can be there, before anything is computed.
     *
     * @param option the option it was named by
     * @throws IOException if it is a folder, or would be in none
     */
    static void check(String option, Path file) throws IOException {
        if (file.toString().isEmpty() || Files.isDirectory(file)) {
            throw new IOException(option + " '" + file + "' is a folder; it must be a file");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(option + " " + file + ": the folder " + folder + " does not exist");
        }
    }
}
