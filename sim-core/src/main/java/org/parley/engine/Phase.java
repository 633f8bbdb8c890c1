package org.parley.engine;

/** One part of a step; the phases of a step run in a fixed order. */
@FunctionalInterface
interface Phase {
    /** Does this part of the current step. */
    void step(Crisis crisis);
}
