package org.parley.event;

import org.parley.model.CrisisActions;
import org.parley.model.Dyad;
import org.parley.model.EventEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;

/**
 * An incident that history knows of: a shot-down aircraft, a collision.
 *
 * @param pair victim and apparent actor
 * @param incident the kind of incident
 */
public record Strike(Dyad pair, String incident) implements EventEffect {
    static Strike read(Fields fields) {
        return new Strike(
                Pairs.read(fields, "victim-apparent actor"),
                fields.reference("incident", fields.names(Names.INCIDENT), "the kind of incident"));
    }

    @Override
    public void happen(CrisisActions actions) {
        actions.incident(incident, pair.first(), pair.second());
    }
}
