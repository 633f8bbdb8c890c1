package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parley.form.FileTrouble;

/**
 * A file of a user's choice that is to be written, whole or not at all. It takes the place of nothing but what Parley wrote
 * there before, of the same kind.
 */
public final class OutputFile {
    private final Path file;
    private final OutputKind kind;

    private OutputFile(Path file, OutputKind kind) {
        this.file = file;
        this.kind = kind;
    }

    /** Writes what is to stand in the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it to a path, at which there is an empty file. */
        void to(Path path) throws IOException;
    }

    /**
     * Looks whether it can be written, which is best done before anything is computed.
     *
     * @param option the option that it was named by; empty if it was not named
     * @param file where it is to be
     * @param kind what it is to be
     * @throws IOException if it is a folder, would be in none, may not be written, or is not Parley's
     */
    public static OutputFile at(String option, Path file, OutputKind kind) throws IOException {
        if (file.toString().isEmpty()) {
            throw new IOException(option + " is empty; it must name a file");
        }
        String named = option.isEmpty() ? file.toString() : option + " " + file;
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
        if (isDevice(file) && !kind.isWrittenInOrder()) {
            throw new IOException(named + ": is no plain file");
        }
        OutputFile output = new OutputFile(file, kind);
        output.requireOurs(named);
        return output;
    }

    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private void requireOurs(String named) throws IOException {
        if (replaces() && !kind.wrote(file)) {
            throw new IOException(named + ": holds what Parley did not write there as " + kind
                    + "; choose another name, or delete it");
        }
    }

    /** Whether an older one gives way. */
    public boolean replaces() {
        return Files.isRegularFile(file);
    }

    /**
     * Writes it beside its place first, under a name that nobody has, and then moves it, behind links; a device is written
     * to at once.
     *
     * @throws IOException if it cannot be written, or is not Parley's any more; with its name
     */
    public void write(Content content) throws IOException {
        if (isDevice(file)) {
            written(content, file);
            return;
        }
        requireOurs(file.toString());
        Path place = Files.exists(file) ? file.toRealPath() : file;
        Path draft = place.resolveSibling("%s.%d.new"
                .formatted(place.getFileName(), ProcessHandle.current().pid()));
        try {
            Files.createFile(draft);
        } catch (IOException taken) {
            throw new IOException(file + " could not be written: " + FileTrouble.reason(taken), taken);
        }
        try {
            written(content, draft);
            if (replaces()) {
                Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(draft, place); // refuses what came meanwhile
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void written(Content content, Path path) throws IOException {
        try {
            content.to(path);
        } catch (IOException full) {
            throw new IOException(file + " could not be written: " + FileTrouble.reason(full), full);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
