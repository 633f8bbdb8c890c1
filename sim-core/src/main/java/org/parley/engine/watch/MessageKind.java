package org.parley.engine.watch;

/** What a message is about. */
public enum MessageKind {
    /** What the sender intends: −1 reassures, 1 threatens. */
    SIGNAL,
    /** Explains an incident, and may take its evidence back. */
    EXPLANATION,
    /** Part of the scenario's history. */
    STATEMENT,
    /** Nobody wrote it. */
    FALSE_MESSAGE
}
