package org.parley.experiment.times;

/** What ends the time to a rung. */
public enum RungEnd {
    /** The rung was reached. */
    REACHED,
    /** The crisis was settled before. */
    SETTLED,
    /** War ended the run on a lower rung; only where the rung lies above war. */
    WAR_BELOW
}
