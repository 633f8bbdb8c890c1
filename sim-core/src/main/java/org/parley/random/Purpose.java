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
    /** Whether a timed event happens, and what it draws. */
    EVENT(19),
    /** Whether a nation honours a pact. */
    HONOUR(20),
    /** How political will wanders. */
    WILL(21),
    /** Whether leaders change. */
    LEADERS(22),
    /** How the growth of capability varies. */
    ARMS(23),
    /** Whether a measure works on an incident. */
    MEASURE(24),
    /** How often the parties of a measure meet. */
    ACTIVITY(25),
    /** Whether an activity goes wrong, and between whom. */
    MISHAP(26),
    /** Whether a mediator is right. */
    MEDIATION(27),
    /** Whether a channel that a measure opens is answered. */
    OPENING(28),
    /** Which survivor a particle of a splitting continues. */
    SPLITTING(2049),
    /** In which order the players of a game join. */
    PERMUTATION(2050),
    /** Where the points of a design stand. */
    DESIGN(2051),
    /** Which blocks a resampling takes. */
    RESAMPLING(2052);

    /** From this code on, purposes are those of experiments, for which a run itself draws nothing. */
    private static final int EXPERIMENTS = 2048;

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    /** The number that stands for this purpose in a key, in 1…4095, for ever. */
    public int code() {
        return code;
    }

    /** Whether a run draws for it, and not only an experiment with runs. */
    public boolean isOfRuns() {
        return code < EXPERIMENTS;
    }
}
