package org.parley.model;

/** What one activity of a measure, such as a visit or an exercise, may do; between all pairs of its parties. */
public interface ActivityActions {
    /** Closes a share of the parties' distrust of one another. */
    void trust(double share);

    /** Closes a share of what the parties do not know of one another's ways; see {@link Relation}. */
    void familiarity(double share);

    /** Alarms an outsider: shifts its belief about each party it has a relation to, in log-odds. */
    void alarm(String outsider, double logOdds);

    /** With that probability an incident of a kind strikes between two of the parties, both ways. */
    void mishap(String incident, double probability);

    /** Adds to the capability of a party, as a share of what the strongest party has more. */
    void transfer(double share);
}
