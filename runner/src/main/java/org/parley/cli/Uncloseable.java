package org.parley.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Standard output for one who closes what he wrote to. */
final class Uncloseable extends FilterWriter {
    private Uncloseable(Writer writer) {
        super(writer);
    }

    static Writer of(Writer writer) {
        return new Uncloseable(writer);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
