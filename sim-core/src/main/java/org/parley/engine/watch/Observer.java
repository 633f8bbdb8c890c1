package org.parley.engine.watch;

/**
 * Sees what happens in a run, and cannot change it. One instance serves one thread. What it is given is used again for the
 * next event: it is to be read during the callback, not kept.
 */
public interface Observer {
    /** Sees nothing. */
    Observer NONE = new Observer() {};

    /** A replication begins; aims are drawn, nothing has happened yet. */
    default void started(RunView run) {}

    /**
     * A timed event came due.
     *
     * @param event its index in the scenario's order of time
     * @param happened whether it happened
     */
    default void event(RunView run, int event, boolean happened) {}

    /** An incident struck. */
    default void incident(RunView run, IncidentEvent incident) {}

    /** A message was written. */
    default void sent(RunView run, SentMessage message) {}

    /** A message was read. */
    default void read(RunView run, ReadMessage message) {}

    /**
     * An incident called for a measure.
     *
     * @param relation victim → apparent actor
     */
    default void measure(RunView run, int measure, int relation, MeasureFate fate) {}

    /** The parties of a measure did what it is about: a visit, an exercise, a meeting. */
    default void activity(RunView run, int measure) {}

    /** A mediator told the holder of a relation what it believes the other to be after. */
    default void mediated(RunView run, int measure, int relation, boolean saysGreedy) {}

    /** A nation decided on its rung in a relation; {@code rung} may be the one it stands on. */
    default void decided(RunView run, int relation, int rung) {}

    /** A rung changed. */
    default void moved(RunView run, RungMove move) {}

    /** A step is over. */
    default void stepped(RunView run) {}

    /** The replication is over. */
    default void ended(RunView run, Outcome outcome) {}
}
