package org.parley.event;

import org.parley.model.CrisisActions;
import org.parley.model.EventEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;

/**
 * A government changes: its political will is drawn anew.
 *
 * @param nation whose
 */
public record LeadershipChange(String nation) implements EventEffect {
    static LeadershipChange read(Fields fields) {
        return new LeadershipChange(fields.reference("nation", fields.names(Names.NATION), "whose government changes"));
    }

    @Override
    public void happen(CrisisActions actions) {
        actions.newLeaders(nation);
    }
}
