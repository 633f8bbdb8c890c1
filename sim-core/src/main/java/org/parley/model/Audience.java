package org.parley.model;

/** Who is meant to hear a message. */
public enum Audience {
    /** Whoever the usual channel reaches. */
    ANY,
    /** Everybody: open channels first. */
    PUBLIC,
    /** The other government alone: closed channels first. */
    PRIVATE
}
