package org.parley.engine;

/** What becomes of one incident in place of what chance would make of it. */
public enum IncidentTurn {
    /** It does not happen. */
    ABSENT,
    /** It happens, and its victim sees at once what is behind it. */
    RIGHTLY_READ
}
