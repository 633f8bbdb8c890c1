package org.parley.engine;

/** Who honours which pact in this replication, and what is asked of the protectors now. */
final class PactState {
    private final ColumnRegister columns = new ColumnRegister();
    final double[] claimed; // [nation], share of attention and force that called pacts claim
    private final boolean[] honours; // [pact × nation]
    private final boolean[] breached; // [pact × nation]
    private final int nations;

    PactState(int pacts, int nations) {
        this.nations = nations;
        claimed = columns.numbers(nations, 0);
        honours = columns.flags(pacts * nations);
        breached = columns.flags(pacts * nations);
    }

    void reset() {
        columns.reset();
    }

    /** Becomes what another is; both are of the same scenario. */
    void copyFrom(PactState other) {
        columns.copyFrom(other.columns);
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
