package org.parley.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * A line that a progress bar is drawn on, again and again. It knows no terminal: the library that the bar would ask for
 * one takes Ctrl-C away from the process.
 */
final class ProgressLine implements ProgressBarConsumer {
    private final PrintStream to;
    private final int columns;

    /**
     * A line.
     *
     * @param to what shows it
     * @param columns how wide that is, in characters
     */
    ProgressLine(PrintStream to, int columns) {
        this.to = to;
        this.columns = columns;
    }

    @Override
    public int getMaxRenderedLength() {
        return columns - 1; // a full line would begin a new one
    }

    @Override
    public void accept(String drawing) {
        to.print("\r" + drawing);
    }

    @Override
    public void close() {
        to.println();
    }
}
