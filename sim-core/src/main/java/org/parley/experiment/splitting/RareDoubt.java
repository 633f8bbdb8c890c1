package org.parley.experiment.splitting;

/** Why a splitting was of little use in a world, or why its interval is in doubt. */
public enum RareDoubt {
    /** No particle reached war. */
    NONE_REACHED_WAR,
    /** War is not rare: crude Monte Carlo sees it often enough. */
    NOT_RARE,
    /** Crude Monte Carlo takes about as much work. */
    DOES_NOT_PAY,
    /** The repetitions scatter so much that the upper limit is a safe one. */
    SCATTERED
}
