package org.parley.event;

import org.parley.model.CrisisActions;
import org.parley.model.EventEffect;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * A nation gains or loses capability at once: a programme completed, aid delivered, a satellite lost.
 *
 * @param nation whose
 * @param capability what is added; below 0 it is lost
 */
public record Armament(String nation, double capability) implements EventEffect {
    static final Param CAPABILITY =
            Param.of("capability", Unit.FACTOR, -1e9, 1e9, "capability that is added; below 0 it is lost");

    public Armament {
        CAPABILITY.check(capability);
    }

    static Armament read(Fields fields) {
        return new Armament(
                fields.reference("nation", fields.names(Names.NATION), "whose capability changes"),
                fields.number(CAPABILITY));
    }

    @Override
    public void happen(CrisisActions actions) {
        actions.arm(nation, capability);
    }
}
