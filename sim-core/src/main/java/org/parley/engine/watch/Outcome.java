package org.parley.engine.watch;

/** How a replication ended. */
public enum Outcome {
    /** Some relation that counts reached the war rung. */
    WAR,
    /** All relations that count stayed low long enough. */
    SETTLED,
    /** Neither happened before the horizon: the time to either is censored. */
    UNRESOLVED
}
