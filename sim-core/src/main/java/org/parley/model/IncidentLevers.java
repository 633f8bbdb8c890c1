package org.parley.model;

/** What measures can change about one incident. */
public interface IncidentLevers {
    /** The domain it happened in. */
    Domain domain();

    /** Scales the probability that its cause is misread. */
    void misattribution(double factor);

    /** Keeps both sides from stepping up by decision for some hours. */
    void firebreak(double hours);
}
