package org.parley.model;

import java.util.Set;

/** What happens at a fixed time. Implementations are immutable. */
public interface EventEffect {
    /**
     * Lets it happen.
     *
     * @param actions what it may do to the crisis
     */
    void happen(CrisisActions actions);

    /** The same event in a world without some mechanisms. */
    default EventEffect without(Set<Mechanism> off) {
        return this;
    }
}
