package org.parley.model;

/**
 * What measures can change in one directed relation, the holder's view of the other. Factors of several measures
 * multiply; amounts add up. A factor is weakened to {@code 1 − share·(1 − factor)} by the caller's share.
 */
public interface Levers {
    /** Scales the error of the holder's own observation. */
    void observationNoise(double factor);

    /** Scales the age of what the holder sees. */
    void observationDelay(double factor);

    /** Scales the rate of accidents with the other as apparent actor, in a domain. */
    void accidents(Domain domain, double factor);

    /** Scales contact in a domain, and with it the rate of all incidents but false alarms. */
    void contact(Domain domain, double factor);

    /** Scales the rate of false alarms. */
    void falseAlarms(double factor);

    /** Scales the hazard at which the holder loses control of its own rung. */
    void lossOfControl(double factor);

    /** Scales the time a message from the other travels. */
    void latency(double factor);

    /** Scales the probability that a message from the other is lost. */
    void loss(double factor);

    /** Scales the distortion of messages from the other. */
    void noise(double factor);

    /** Adds to the rate at which the holder's distrust closes, in shares a day. */
    void trustPerDay(double amount);

    /** Adds to the share of audience costs that a good reason for backing down removes. */
    void justification(double amount);

    /** Adds to how far the holder can check an explanation. */
    void verification(double amount);

    /** Adds to the cohesion of pacts by which the holder protects the other. */
    void cohesion(double amount);
}
