package org.parley.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.design.TextSource;
import org.parley.read.scenario.ScenarioReader;

/** Reads the texts a user names: scenarios, overlays, sweeps, tables. */
public final class TextFiles {
    private TextFiles() {}

    /** The text of a file; one far too long is not read at all. */
    public static String read(Path path) throws IOException {
        long most = 4L * ScenarioReader.MAX_LENGTH; // bytes, at four a character
        if (Files.size(path) > most) {
            throw new IOException(path + " has " + Files.size(path) + " bytes; a scenario has at most " + most);
        }
        try {
            return Files.readString(path);
        } catch (MalformedInputException notText) {
            throw new IOException(path + " is not a text in UTF-8", notText);
        }
    }

    /** Files by their paths from a folder. */
    static TextSource from(Path folder) {
        return new TextSource() {
            @Override
            public Optional<String> text(String name) {
                try {
                    Path path = folder.resolve(name);
                    return Files.isRegularFile(path) ? Optional.of(read(path)) : Optional.empty();
                } catch (InvalidPathException noPath) {
                    if (FileNames.isBeyondLocale(noPath)) {
                        throw noPath; // there may be such a file
                    }
                    return Optional.empty();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }

            @Override
            public String path(String name) {
                return folder.resolve(name).toString();
            }
        };
    }
}
