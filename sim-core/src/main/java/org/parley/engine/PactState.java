package org.parley.engine;

import java.util.Arrays;

/** Who honours which pact in this replication, and what is asked of the protectors now. */
final class PactState {
    final double[] claimed; // [nation], share of attention and force that called pacts claim
    private final boolean[] honours; // [pact × nation]
    private final boolean[] breached; // [pact × nation]
    private final int nations;

    PactState(int pacts, int nations) {
        this.nations = nations;
        claimed = new double[nations];
        honours = new boolean[pacts * nations];
        breached = new boolean[pacts * nations];
    }

    void reset() {
        Arrays.fill(claimed, 0);
        Arrays.fill(breached, false);
    }

    /** Becomes what another is; both are of the same scenario. */
    void copyFrom(PactState other) {
        Columns.copy(other.claimed, claimed);
        Columns.copy(other.honours, honours);
        Columns.copy(other.breached, breached);
    }

    /** Whether a nation honours a pact in this replication. */
    boolean honours(int pact, int nation) {
        return honours[pact * nations + nation];
    }

    void setHonours(int pact, int nation, boolean does) {
        honours[pact * nations + nation] = does;
    }

    /** Whether a nation had failed a pact before; it has from now on. */
    boolean breach(int pact, int nation) {
        boolean before = breached[pact * nations + nation];
        breached[pact * nations + nation] = true;
        return before;
    }
}
