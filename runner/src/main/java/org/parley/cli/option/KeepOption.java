package org.parley.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a question keeps what it plays, if anywhere. Used as a {@link Mixin}. */
public final class KeepOption {
    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Keep what is played in this folder; the same command continues it, and answers again at once"
                    + " (default: nothing is kept).")
    @Nullable
    Path out;

    /** Whether it is on the command line. */
    public boolean isGiven() {
        return out != null;
    }

    /** The folder; empty if nothing is to be kept. */
    public Optional<Path> folder() {
        return Optional.ofNullable(out);
    }
}
