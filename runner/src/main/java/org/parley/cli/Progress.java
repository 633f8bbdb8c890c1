package org.parley.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and time left, on a terminal only. */
final class Progress implements AutoCloseable {
    private static final int REDRAW_MILLIS = 250;
    private static final int LEAST_COLUMNS = 20; // in less there is nothing to be seen

    private final Optional<ProgressBar> bar; // empty if nobody looks

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** Begins; the launcher sets {@code parley.progress} to the width of the terminal if standard error is one. */
    static Progress of(String task, long total, String unit) {
        int columns = Integer.getInteger("parley.progress", 0);
        if (columns < LEAST_COLUMNS) {
            return new Progress(Optional.empty());
        }
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName(TerminalText.of(task))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" " + unit, 1)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setConsumer(new ProgressLine(System.err, columns))
                .showSpeed()
                .build()));
    }

    void step() {
        step(1);
    }

    void step(long count) {
        bar.ifPresent(drawn -> drawn.stepBy(count));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
