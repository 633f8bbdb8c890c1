package org.parley.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws a progress bar nowhere. */
final class Unseen implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
        return 80;
    }

    @Override
    public void accept(String drawing) {}

    @Override
    public void close() {}
}
