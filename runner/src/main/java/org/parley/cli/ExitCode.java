package org.parley.cli;

/** What the process tells its caller; the numbers are documented in every command's help. */
final class ExitCode {
    static final int DONE = 0;
    static final int TROUBLE = 1;
    static final int USAGE = 2;
    static final int INVALID_SCENARIO = 3;
    static final int FAILED_REPLICATIONS = 4;
    static final int AUDIT = 5;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
