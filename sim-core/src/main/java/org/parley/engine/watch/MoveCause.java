package org.parley.engine.watch;

/** Why a rung changed. */
public enum MoveCause {
    /** The nation decided so. */
    DECISION,
    /** The nation decided otherwise, and it was carried out one rung too high. */
    SLIP,
    /** A fatal incident raised it. */
    INCIDENT,
    /** Control was lost. */
    LOSS_OF_CONTROL,
    /** The scenario's history has it so. */
    EVENT
}
