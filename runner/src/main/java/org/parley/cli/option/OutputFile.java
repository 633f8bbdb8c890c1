package org.parley.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is to be written once everything is computed. */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Looks whether it can be written, before anything is computed.
     *
     * @param option the option it was named by
     * @throws IOException if it is a folder, would be in none, or may not be written
     */
    public static void check(String option, Path file) throws IOException {
        if (file.toString().isEmpty()) {
            throw new IOException(option + " is empty; it must name a file");
        }
        String named = option + " " + file;
        if (Files.isDirectory(file)) {
            throw new IOException(named + ": is a folder; it must be a file");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            String why = folder != null && Files.exists(folder) ? " is a file, not a folder" : " does not exist";
            throw new IOException(named + ": the folder " + folder + why);
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new IOException(named + ": no permission to write");
        }
    }

    /**
     * Writes a text, whole or not at all: beside its place first, unless there is something that is no plain file, such
     * as a device.
     *
     * @throws IOException if it cannot be written, with the file's name
     */
    static void write(Path file, String text) throws IOException {
        boolean plain = Files.isRegularFile(file) || Files.notExists(file);
        Path place = Files.exists(file) ? file.toRealPath() : file; // behind links
        Path draft = plain ? place.resolveSibling(place.getFileName() + ".new") : place;
        try {
            Files.writeString(draft, text);
            if (plain) {
                Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException full) {
            if (plain) {
                Files.deleteIfExists(draft);
            }
            throw new IOException(file + " could not be written: " + Messages.of(full), full);
        }
    }
}
