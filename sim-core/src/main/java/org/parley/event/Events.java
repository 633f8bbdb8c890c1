package org.parley.event;

import org.parley.model.EventEffect;
import org.parley.model.field.Catalogue;

/** The built-in kinds of timed event; a new one is one file and one line here. */
public final class Events {
    private Events() {}

    /** What can happen at a fixed time. */
    public static Catalogue<EventEffect> catalogue() {
        return Catalogue.<EventEffect>of("event")
                .with("ultimatum", "a public demand with a deadline", Ultimatum::read)
                .with("discovery", "one side learns something about the other", Discovery::read)
                .with("move", "a historical act that is taken as given", Move::read)
                .with("statement", "a message that history knows of", Statement::read)
                .with("bargaining", "a bargain over the balance of power, which may fail", Bargaining::read)
                .with("leadership-change", "a government changes, and its political will", LeadershipChange::read)
                .with("armament", "a nation gains or loses capability at once", Armament::read)
                .with("incident", "an incident that history knows of", Strike::read);
    }
}
