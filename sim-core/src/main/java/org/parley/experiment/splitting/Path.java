package org.parley.experiment.splitting;

import org.jspecify.annotations.Nullable;
import org.parley.engine.Snapshot;

/** How a particle of a splitting climbed: its highest level, and its state at the end of the step that reached each. */
final class Path {
    private final @Nullable Snapshot[] entries; // [level]; null below where it began and beyond its peak
    private int peak;

    /**
     * A path that begins on some levels at once.
     *
     * @param lowest the lowest of them
     * @param highest the highest of them
     * @param last the level of war
     * @param state the state it begins in
     */
    Path(int lowest, int highest, int last, Snapshot state) {
        entries = new Snapshot[last + 1];
        peak = lowest - 1;
        reach(highest, state);
    }

    /** The highest level reached. */
    int peak() {
        return peak;
    }

    /** Notes that all further levels up to one are reached now. */
    void reach(int level, Snapshot state) {
        for (int next = peak + 1; next <= level; next++) {
            entries[next] = state;
        }
        peak = Math.max(peak, level);
    }

    /**
     * The state in which a level was first reached.
     *
     * @throws IllegalArgumentException if it was not reached, or before the path began
     */
    Snapshot entry(int level) {
        Snapshot state = entries[level];
        if (state == null) {
            throw new IllegalArgumentException("level = " + level + " was not reached, or before the path began");
        }
        return state;
    }

    /** The highest level that was reached in the same step as another; a step may climb several. */
    int peakAtEntry(int level) {
        Snapshot state = entry(level);
        int highest = level;
        while (highest < peak && entries[highest + 1] == state) { // the very same
            highest++;
        }
        return highest;
    }
}
