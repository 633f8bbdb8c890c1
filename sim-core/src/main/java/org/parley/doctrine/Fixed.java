package org.parley.doctrine;

import org.parley.model.DecisionView;
import org.parley.model.Doctrine;

/** Never moves of its own accord: what happens to it is all that happens. */
public record Fixed() implements Doctrine {
    @Override
    public int nextRung(DecisionView view) {
        return view.ownRung();
    }
}
