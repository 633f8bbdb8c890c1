package org.parley.read.tree;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Reads a text without ever ending a piece between the halves of a surrogate pair. The YAML scanner would reach behind
 * its buffer for the second half (snakeyaml-engine 2, StreamReader.extendIfTrailingHighSurrogate).
 */
final class WholeCharacters extends Reader {
    private static final int NONE = -1;

    private final Reader text;
    private int held = NONE; // first half of a pair that did not fit

    WholeCharacters(String text) {
        this.text = new StringReader(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = 0;
        if (held != NONE) {
            buffer[offset] = (char) held;
            held = NONE;
            count = 1;
        }
        int more = count < length ? text.read(buffer, offset + count, length - count) : 0;
        count += Math.max(0, more);
        if (count == 0) {
            return NONE;
        }
        if (count > 1 && Character.isHighSurrogate(buffer[offset + count - 1])) {
            held = buffer[offset + --count];
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
