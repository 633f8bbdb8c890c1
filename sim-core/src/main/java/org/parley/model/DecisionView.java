package org.parley.model;

/**
 * What one nation knows at the moment it decides about one adversary. Valid only during the call it is passed to.
 */
public interface DecisionView {
    /** The rung the nation stands on towards the adversary, 0…{@link #topRung}. */
    int ownRung();

    /** Its estimate of the rung the adversary stands on towards it, in rungs; may lie outside the ladder. */
    double perceivedRung();

    /** Its probability that the adversary is greedy, in (0, 1). */
    double threat();

    /** The rung it is publicly committed to, in rungs. */
    double commitment();

    /** Whether it is itself greedy in this replication. */
    boolean greedy();

    /** What is at stake for it, given its aim, in utility per full leverage. */
    double stakes();

    /** Its share of the two sides' capability, times two, so that parity is 1; in 0…2. */
    double power();

    /** How much peace with this adversary is worth beyond the ordinary, 0 or more. */
    double interdependence();

    /** Share of audience costs that a good reason for backing down removes, 0…1. */
    double justification();

    /** Its trust in the adversary, 0…1. */
    double trust();

    /** Political will of its government, 0…1. */
    double will();

    /** Its stress, 0…1. */
    double stress();

    /** Rate per day at which control is lost on a rung of the ladder. */
    double lossOfControlPerDay(int rung);

    /**
     * What the doctrine noted in this relation at an earlier decision; 0 before it noted anything.
     *
     * @param place which note, in 0…3
     */
    double noted(int place);

    /**
     * Notes something for later decisions in this relation.
     *
     * @param place which note, in 0…3
     * @param value what to note
     */
    void note(int place, double value);

    /** Time since the start, in days. */
    double day();

    /** The highest rung of the ladder. */
    int topRung();

    /**
     * A random number in (0, 1) that belongs to this decision alone.
     *
     * @param draw which one, in 0…15
     */
    double uniform(int draw);
}
