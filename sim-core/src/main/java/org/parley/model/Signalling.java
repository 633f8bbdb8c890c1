package org.parley.model;

/** What a nation writes to an adversary. Implementations are immutable and shared by threads. */
public interface Signalling {
    /**
     * The content of the next message.
     *
     * @param view what the sender knows now
     * @return −1 (reassure) to 1 (threaten); NaN to say nothing
     */
    double content(DecisionView view);

    /** Who is meant to hear it. */
    default Audience audience() {
        return Audience.ANY;
    }
}
