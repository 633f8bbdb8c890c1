package org.parley.study;

/** How the playing of an experiment ended. */
public enum Ending {
    /** Everything that was asked for is there, or a stopping rule was content. */
    COMPLETE("complete"),
    /** The time was up. */
    BUDGET("stopped"),
    /** A replication failed, and the first failure was to end it. */
    FAILURE("stopped"),
    /** Somebody ended it. */
    INTERRUPTED("interrupted");

    private final String state;

    Ending(String state) {
        this.state = state;
    }

    /** How the manifest has it. */
    public String state() {
        return state;
    }
}
