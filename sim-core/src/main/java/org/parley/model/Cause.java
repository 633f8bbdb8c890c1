package org.parley.model;

/** What is really behind an incident. */
public enum Cause {
    /** The apparent actor did not mean it. */
    ACCIDENT,
    /** A greedy actor tests the other side; a security-seeker does no such thing. */
    PROBE,
    /** There was no act at all: a warning system erred. */
    FALSE_ALARM,
    /** A third party did it, and wants it to be laid at the apparent actor's door. */
    PROVOCATION
}
