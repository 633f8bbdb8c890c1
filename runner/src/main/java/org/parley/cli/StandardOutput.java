package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The standard output of the process, which remembers why something could not be written; printers would not say.
 * After that nothing more is written. A reader who has closed the other end of a pipe wants no more, which is no
 * trouble.
 */
final class StandardOutput extends OutputStream {
    private static final Path LINK = Path.of("/proc/self/fd/1"); // on Linux it says what standard output is

    private final OutputStream to;
    private final boolean pipe;
    private @Nullable IOException trouble;

    /**
     * Remembers what becomes of a stream.
     *
     * @param pipe whether it is known to be a pipe
     */
    StandardOutput(OutputStream to, boolean pipe) {
        this.to = to;
        this.pipe = pipe;
    }

    /** That of this process. */
    static StandardOutput ofProcess() {
        boolean pipe = false;
        try {
            String what = Files.readSymbolicLink(LINK).toString();
            pipe = what.startsWith("pipe:") || what.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException otherSystem) {
            pipe = false; // the message of the system has to do
        }
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), pipe);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (trouble != null) {
            throw trouble;
        }
        try {
            to.write(bytes, start, length);
        } catch (IOException cut) {
            trouble = cut;
            throw cut;
        }
    }

    /** Why something could not be written that somebody wanted; empty if everything was. */
    Optional<String> trouble() {
        return trouble == null || isClosedPipe(trouble)
                ? Optional.empty()
                : Optional.of(String.valueOf(trouble.getMessage()));
    }

    /** Systems say it in their users' languages; a pipe that cannot be written to has been closed in any of them. */
    private boolean isClosedPipe(IOException cut) {
        return pipe || String.valueOf(cut.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
