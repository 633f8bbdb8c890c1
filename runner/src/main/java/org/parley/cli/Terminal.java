package org.parley.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.parley.form.Grouped;
import org.parley.study.Listener;
import picocli.CommandLine;

/** Follows the playing of an experiment on a terminal: with a progress bar, and until Ctrl-C. */
final class Terminal implements Listener {
    private final CommandLine command;
    private final Interrupt interrupt;
    private Optional<Progress> progress = Optional.empty();

    /** That of a command, which finishes its files and reports once it is interrupted. */
    Terminal(CommandLine command) {
        this.command = command;
        this.interrupt = Interrupt.heededBy(command);
    }

    @Override
    public void continues(long found, long total, String unit) {
        PrintWriter err = command.getErr();
        err.println("Continuing after %s of %s %s".formatted(Grouped.of(found), Grouped.of(total), unit));
        err.flush();
    }

    @Override
    public void begins(String name, long total, String unit) {
        progress = Optional.of(Progress.of(name, total, unit));
    }

    @Override
    public void advances(long count) {
        progress.ifPresent(bar -> bar.step(count));
    }

    @Override
    public void ends() {
        progress.ifPresent(Progress::close);
        progress = Optional.empty();
    }

    @Override
    public boolean isCancelled() {
        return interrupt.getAsBoolean();
    }
}
