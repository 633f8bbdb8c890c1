package org.parley.model;

/** What happens at a fixed time. Implementations are immutable. */
@FunctionalInterface
public interface EventEffect {
    /**
     * Lets it happen.
     *
     * @param actions what it may do to the crisis
     */
    void happen(CrisisActions actions);
}
