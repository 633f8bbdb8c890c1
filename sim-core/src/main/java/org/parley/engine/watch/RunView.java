package org.parley.engine.watch;

import org.parley.random.Purpose;

/** A running crisis as observers see it: everything can be read, nothing changed. Valid during a callback only. */
public interface RunView {
    /** What the indices stand for. */
    ScenarioIndex index();

    /** Number of the current step, from 0. */
    int tick();

    /** Days from the start to the end of the current step. */
    double day();

    /** Rung a nation stands on in a relation, 0…top. */
    int rung(int relation);

    /** Rung it believes the other to stand on towards it, in rungs; may lie outside the ladder. */
    double perceivedRung(int relation);

    /** Its probability that the other is greedy, in (0, 1). */
    double threat(int relation);

    /** Rung it is committed to in public. */
    double commitment(int relation);

    /** Trust in what the other says, 0…1. */
    double trust(int relation);

    /** Military capability of a nation. */
    double capability(int nation);

    /** Length of the current step in fine steps, 1 or more. */
    int stride();

    /** Stress of a nation, 0…1. */
    double stress(int nation);

    /** Whether a nation is greedy in this replication. */
    boolean greedy(int nation);

    /** How many random numbers were drawn for a purpose so far. */
    long draws(Purpose purpose);
}
