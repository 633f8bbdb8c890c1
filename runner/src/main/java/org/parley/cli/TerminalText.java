package org.parley.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.parley.read.tree.ControlCharacters;

/**
 * Text on its way to where a terminal may show it: control characters, which names of files, labels and titles may have,
 * are written out as JSON writes them, and none reaches the terminal. Line breaks and tabs are left as they are.
 */
final class TerminalText extends FilterWriter {
    private boolean returns; // whether a carriage return waits for its line break

    TerminalText(Writer to) {
        super(to);
    }

    /** The text without control characters. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(letter -> {
            if (letter == '\r' || ControlCharacters.contains(letter)) {
                shown.append(ControlCharacters.shown(letter));
            } else {
                shown.append((char) letter);
            }
        });
        return shown.toString();
    }

    @Override
    public void write(int letter) throws IOException {
        if (returns) {
            returns = false;
            out.write(letter == '\n' ? "\r" : ControlCharacters.shown('\r')); // alone it would overwrite the line
        }
        if (letter == '\r') {
            returns = true;
        } else if (ControlCharacters.contains(letter)) {
            out.write(ControlCharacters.shown(letter));
        } else {
            out.write(letter);
        }
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        for (int i = start; i < start + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        write(text.toCharArray(), start, length);
    }

    @Override
    public void close() throws IOException {
        if (returns) {
            out.write(ControlCharacters.shown('\r'));
        }
        super.close();
    }
}
