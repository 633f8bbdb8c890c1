package org.parley.engine.watch;

/** Sees what happens in a run, as primitives, and cannot change it. One instance serves one thread. */
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

    /**
     * An incident struck.
     *
     * @param relation victim → apparent actor
     * @param kind its index
     * @param readAsHostile whether the victim takes it for an act of intent
     * @param evidence shift of the victim's belief, in log-odds
     */
    default void incident(RunView run, int relation, int kind, boolean readAsHostile, double evidence) {}

    /**
     * A message was written.
     *
     * @param relation sender → receiver
     * @param channel its index; −1 if none would take it
     */
    default void sent(RunView run, int relation, int channel, MessageKind kind, double content, Fate fate) {}

    /**
     * A message was read.
     *
     * @param relation sender → receiver
     * @param meant what the sender wrote, −1…1
     * @param read what the reader made of it
     * @param sentTick the step it was written in
     * @param overtaken whether the reader stepped up after it was written and before it was read
     */
    default void read(
            RunView run,
            int relation,
            int channel,
            MessageKind kind,
            double meant,
            double read,
            int sentTick,
            boolean overtaken) {}

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
    default void moved(RunView run, int relation, int before, int after, MoveCause cause) {}

    /** A step is over. */
    default void stepped(RunView run) {}

    /** The replication is over. */
    default void ended(RunView run, Outcome outcome) {}
}
