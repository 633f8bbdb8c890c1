package org.parley.engine;

import org.jspecify.annotations.Nullable;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;

/**
 * A replication kept between two steps: everything that decides how it goes on. Immutable; any number of runs of the same
 * compiled scenario, on any thread, may take it up.
 */
public final class Snapshot {
    private final Crisis crisis;
    private final @Nullable Outcome outcome;

    Snapshot(Crisis running, @Nullable Outcome outcome) {
        this.crisis = new Crisis(running.scenario(), Observer.NONE);
        this.crisis.copyFrom(running);
        this.outcome = outcome;
    }

    /** The crisis as it was; to be copied from only. */
    Crisis crisis() {
        return crisis;
    }

    /** How it had ended, or null if it had not. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }
}
