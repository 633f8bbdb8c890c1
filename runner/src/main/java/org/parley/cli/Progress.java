package org.parley.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and time left, on a terminal only. */
final class Progress implements AutoCloseable {
    private static final int REDRAW_MILLIS = 250;

    private final ProgressBar bar;
    private final boolean shown;

    private Progress(ProgressBar bar, boolean shown) {
        this.bar = bar;
        this.shown = shown;
    }

    /** Begins; the launcher sets {@code parley.progress} if standard error is a terminal. */
    static Progress of(String task, long total, String unit) {
        boolean terminal = Boolean.getBoolean("parley.progress");
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" " + unit, 1)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .showSpeed();
        return new Progress(
                terminal ? builder.build() : builder.setConsumer(new Unseen()).build(), terminal);
    }

    void step() {
        step(1);
    }

    void step(long count) {
        if (shown) {
            bar.stepBy(count);
        }
    }

    @Override
    public void close() {
        bar.close();
    }
}
