package org.parley.read.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.parley.read.tree.TreeParser;

/** Reads the files that people write, and nothing that has no end: no pipe, no device, nothing far too long. */
public final class TextFile {
    /** Most bytes of a text. */
    public static final int MOST_BYTES = 4 * TreeParser.MAX_LENGTH; // at four a character

    private TextFile() {}

    /**
     * The text of a file in UTF-8.
     *
     * @throws IOException if there is none, it is no file or far too long, or it is not in UTF-8; names the file
     */
    public static String read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException(path + " is " + (Files.isDirectory(path) ? "a folder" : "a pipe or a device")
                    + "; it must be a text file");
        }
        if (Files.size(path) > MOST_BYTES) {
            throw tooLong(path, Files.size(path) + " bytes");
        }
        try (InputStream content = Files.newInputStream(path)) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1); // files of the system say they are empty
            if (bytes.length > MOST_BYTES) {
                throw tooLong(path, "more bytes than that");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new IOException(path + " is not a text in UTF-8", notText);
        }
    }

    private static IOException tooLong(Path path, String length) {
        return new IOException(path + " has " + length + "; a scenario has at most " + MOST_BYTES);
    }
}
