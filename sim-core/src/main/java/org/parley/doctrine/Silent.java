package org.parley.doctrine;

import org.parley.model.DecisionView;
import org.parley.model.Signalling;

/** Writes nothing: the others have only what they see. */
public record Silent() implements Signalling {
    @Override
    public double content(DecisionView view) {
        return Double.NaN;
    }
}
