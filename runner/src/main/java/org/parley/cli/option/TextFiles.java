package org.parley.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.design.TextSource;
import org.parley.read.library.TextFile;

/** Finds the texts a user names: overlays, tables of points. */
final class TextFiles {
    private TextFiles() {}

    /** Files by their paths from a folder. */
    static TextSource from(Path folder) {
        return new TextSource() {
            @Override
            public Optional<String> text(String name) {
                try {
                    Path path = folder.resolve(name);
                    return Files.isRegularFile(path) ? Optional.of(TextFile.read(path)) : Optional.empty();
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
