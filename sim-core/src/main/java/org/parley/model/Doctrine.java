package org.parley.model;

/** How a nation chooses its next rung towards one adversary. Implementations are immutable and shared by threads. */
@FunctionalInterface
public interface Doctrine {
    /**
     * The rung to stand on next.
     *
     * @param view what the nation knows now
     * @return a rung in 0…{@link DecisionView#topRung()}
     */
    int nextRung(DecisionView view);
}
