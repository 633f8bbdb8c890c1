package org.parley.doctrine;

import org.parley.model.Audience;
import org.parley.model.DecisionView;
import org.parley.model.Signalling;
import org.parley.model.field.Fields;

/**
 * Says what it is after, whatever it fears: a security-seeker reassures, a greedy nation threatens.
 *
 * @param audience who is meant to hear it
 */
public record Honest(Audience audience) implements Signalling {
    static Honest read(Fields fields) {
        return new Honest(fields.choice("audience", Audience.ANY, "who is meant to hear it"));
    }

    @Override
    public double content(DecisionView view) {
        return view.greedy() ? 1 : -1;
    }
}
