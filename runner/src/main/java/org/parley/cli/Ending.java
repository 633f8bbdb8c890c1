package org.parley.cli;

/** How the playing of an experiment ended. */
enum Ending {
    /** Everything that was asked for is there, or a stopping rule has had enough. */
    COMPLETE("complete", ""),
    /** The time was up. */
    BUDGET("stopped", "The time was up: these are the %s that were finished; the same command continues."),
    /** A replication failed, and the first failure was to end it. */
    FAILURE("stopped", "A failure ended it (--fail-fast): these are the %s that were finished."),
    /** Somebody pressed Ctrl-C. */
    INTERRUPTED("interrupted", "Interrupted: these are the %s that were finished.");

    private final String state;
    private final String sentence;

    Ending(String state, String sentence) {
        this.state = state;
        this.sentence = sentence;
    }

    /** How the manifest has it. */
    String state() {
        return state;
    }

    /** How a person is told of it, in whose experiment replications or repetitions are played. */
    String sentence(String played) {
        return sentence.formatted(played);
    }

    /** What the process tells its caller. */
    int exitCode(boolean anyFailed) {
        if (this == INTERRUPTED) {
            return ExitCode.INTERRUPTED;
        }
        return anyFailed ? ExitCode.FAILED_REPLICATIONS : ExitCode.DONE;
    }
}
