package org.parley.engine.watch;

/** What became of a measure when an incident called for it. */
public enum MeasureFate {
    /** It worked. */
    WORKED,
    /** It was suspended, had worn off or was too weak. */
    NOT_IN_FORCE,
    /** The incident was not one it applies to. */
    NOT_COVERED,
    /** The other side did not do what it had agreed to. */
    NOT_COMPLIED,
    /** It did not reach the operator. */
    NOT_RELAYED
}
