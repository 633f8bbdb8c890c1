package org.parley.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;

/**
 * Whether the process was told to end: by Ctrl-C, or by the signals TERM or HUP. A command that plays asks before each
 * replication, finishes its files and reports; any other command ends at once. The process then ends with the code of
 * the signal, 128 and its number: 130 for Ctrl-C, 143 for TERM, 129 for HUP.
 */
final class Interrupt implements BooleanSupplier {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final BooleanSupplier told;
    private volatile boolean signalled;
    private volatile boolean awaited;

    private Interrupt(BooleanSupplier told) {
        this.told = told;
    }

    /** One that listens to the signals of this process. */
    static Interrupt bySignals() {
        Interrupt interrupt = new Interrupt(() -> false);
        Runtime.getRuntime().addShutdownHook(new Thread(interrupt::await, "finish-command"));
        return interrupt;
    }

    /** One that comes once a condition holds. */
    static Interrupt when(BooleanSupplier told) {
        return new Interrupt(told);
    }

    /** The one that a command has to heed from now on: the process waits until the command has finished its files. */
    static Interrupt heededBy(CommandLine command) {
        Interrupt interrupt = ((Parley) command.getCommandSpec().root().userObject()).interrupt();
        interrupt.awaited = true;
        return interrupt;
    }

    /** Runs while the process is being shut down, which no signal can hurry. */
    private void await() {
        if (ended.getCount() == 0) {
            return; // by itself
        }
        signalled = true;
        if (!awaited) {
            System.err.println("Interrupted.");
            return;
        }
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("parley: what was finished could not be written and reported within %d s"
                        .formatted(PATIENCE_SECONDS));
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean getAsBoolean() {
        return signalled || told.getAsBoolean();
    }

    /** Says that a command was interrupted before anything was finished, and returns the exit code. */
    static int reportNothing(CommandLine command) {
        command.getErr().println("Interrupted before anything was finished; there is nothing to report.");
        return ExitCode.INTERRUPTED;
    }

    /** The command has ended: everything is written, and the process may end. */
    void end() {
        ended.countDown();
    }
}
