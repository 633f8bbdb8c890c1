package org.parley.engine.watch;

/** What became of a message when it was sent. */
public enum Fate {
    /** It is on its way. */
    SENT,
    /** It will never arrive, which its sender does not know. */
    LOST,
    /** Nobody picked up on any open channel. */
    REFUSED,
    /** There was no open channel. */
    NO_CHANNEL
}
