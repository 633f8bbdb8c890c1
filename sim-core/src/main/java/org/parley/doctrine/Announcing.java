package org.parley.doctrine;

import org.parley.model.Audience;
import org.parley.model.DecisionView;
import org.parley.model.Signalling;
import org.parley.model.field.Fields;

/**
 * Announces where it stands for all to hear, and reassures: what a series of initiatives in tension reduction needs
 * (Osgood 1962). Above the other's rung it says nothing, because it would not be believed.
 *
 * @param audience who is meant to hear it
 */
public record Announcing(Audience audience) implements Signalling {
    static Announcing read(Fields fields) {
        return new Announcing(fields.choice("audience", Audience.PUBLIC, "who is meant to hear it"));
    }

    @Override
    public double content(DecisionView view) {
        return view.ownRung() <= view.perceivedRung() ? -1 : Double.NaN;
    }
}
