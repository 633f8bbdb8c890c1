package org.parley.engine.watch;

/** An incident that just struck. Valid during the callback only. */
public interface IncidentEvent {
    /** Index of the relation victim → apparent actor. */
    int relation();

    /** Index of its kind. */
    int kind();

    /** Whether the victim takes it for an act of intent. */
    boolean readAsHostile();

    /** Shift of the victim's belief, in log-odds. */
    double evidence();

    /** Which of its kind, relation and step it is; with them it names the incident. */
    int number();
}
