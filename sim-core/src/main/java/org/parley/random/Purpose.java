package org.parley.random;

/**
 * What a random number is drawn for; part of its key.
 *
 * <p>Codes are part of every committed result: append new purposes, never renumber or reuse one.
 */
public enum Purpose {
    /** Which aim a nation has in this replication. */
    AIM(1),
    /** How many incidents of a kind strike in a tick. */
    INCIDENT(2),
    /** Whether an incident is misread by its victim. */
    ATTRIBUTION(3),
    /** Whether the apparent actor explains an incident. */
    EXPLANATION(4),
    /** Loss of control: the rung rises without a decision. */
    CONTROL(5),
    /** Error of a nation's own observation. */
    OBSERVATION(6),
    /** How many decisions a nation takes in a tick. */
    DECISION(7),
    /** Which rung is chosen at a decision. */
    CHOICE(8),
    /** Whether the executed act is the chosen one. */
    EXECUTION(9),
    /** How many messages a nation writes to another in a tick. */
    SIGNAL(10),
    /** What a message says when the sender may bluff. */
    CONTENT(11),
    /** Which channel carries a message. */
    ROUTE(12),
    /** Whether the other side picks up. */
    REFUSAL(13),
    /** Whether a message is lost on the way. */
    LOSS(14),
    /** How long a message travels. */
    LATENCY(15),
    /** How a message is distorted. */
    NOISE(16),
    /** Whether a channel breaks down, or is repaired. */
    OUTAGE(17),
    /** How many false messages are injected. */
    SPOOF(18),
    /** Whether a timed event happens. */
    EVENT(19);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    /** The number that stands for this purpose in a key, in 1…4095, for ever. */
    public int code() {
        return code;
    }
}
