package org.parley.model;

/**
 * What a timed event may do to a running crisis. Nations, channels and incident kinds are named by their ids; the
 * reader has checked that they exist.
 */
public interface CrisisActions {
    /** Shifts {@code holder}'s belief about {@code subject} by log-odds. */
    void evidence(String holder, String subject, double logOdds);

    /** Raises the rung of {@code from} towards {@code to} to at least {@code rung}. */
    void raise(String from, String to, int rung);

    /** Commits {@code from} in public to at least {@code rung} towards {@code to}. */
    void commit(String from, String to, double rung);

    /** Puts a nation under time pressure that grows until the deadline passes, when it must decide. */
    void deadline(String nation, double hours);

    /** Makes a nation decide in this step. */
    void decideNow(String nation);

    /** Sends a message of that content, −1 (reassure) to 1 (threaten), on a channel; an empty id lets the sender choose. */
    void message(String from, String to, double content, String channel);

    /** An incident of that kind strikes. */
    void incident(String kind, String victim, String actor);

    /** Draws the political will of a nation anew. */
    void newLeaders(String nation);

    /** Adds to a nation's capability. */
    void arm(String nation, double capability);

    /**
     * A standard normal number that belongs to this event in this replication.
     *
     * @param draw which one, in 0…15
     */
    double normal(int draw);
}
