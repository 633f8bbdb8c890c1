package org.parley.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Notices Ctrl-C and lets the command finish its files before the process ends. The process then ends with the code of
 * the signal, 130.
 */
final class Interrupt implements BooleanSupplier, AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean interrupted;

    private Interrupt() {}

    static Interrupt watch() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(new Thread(interrupt::await, "finish-files"));
        return interrupt;
    }

    private void await() {
        interrupted = true;
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("parley: the files of this run could not be finished in time");
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean getAsBoolean() {
        return interrupted;
    }

    /** The files are finished; the process may end. The hook stays, and finds nothing left to wait for. */
    @Override
    public void close() {
        done.countDown();
    }
}
