package org.parley.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Standard output for whoever writes many rows to it: closing it leaves standard output open, and unlike a printer it
 * says soon that nothing arrives any more, so that nobody goes on in vain.
 */
final class RowOutput extends FilterWriter {
    private static final int BETWEEN_LOOKS = 1 << 16; // characters; a look is a call of the system

    private final PrintWriter printer;
    private int unseen; // characters since the last look

    RowOutput(PrintWriter printer) {
        super(printer);
        this.printer = printer;
    }

    @Override
    public void write(int letter) throws IOException {
        super.write(letter);
        look(1);
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        super.write(text, start, length);
        look(length);
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        super.write(text, start, length);
        look(length);
    }

    private void look(int length) throws IOException {
        unseen += length;
        if (unseen >= BETWEEN_LOOKS) {
            flush();
        }
    }

    @Override
    public void flush() throws IOException {
        unseen = 0;
        if (printer.checkError()) { // which flushes
            throw new CutOutputException();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** Standard output takes no more; {@link StandardOutput} knows why. */
    static final class CutOutputException extends IOException {
        private static final long serialVersionUID = 1;

        CutOutputException() {
            super("standard output takes no more");
        }
    }
}
