package org.parley.engine;

/** What becomes of one message in place of what chance would make of it. */
public enum MessageTurn {
    /**
     * It fares as every message does in a world of clear communication: the first channel tried is open and answered,
     * it arrives undistorted in the next step, whose it is is beyond doubt, and it is read at once. How it is taken is
     * still up to its reader. It takes its place in the channel's queue, so that others wait as they did.
     */
    CLEAR,
    /** Its channel loses it. */
    LOST
}
