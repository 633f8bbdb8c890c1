package org.parley.experiment.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.IncidentKey;
import org.parley.engine.IncidentTurn;
import org.parley.engine.Interventions;

/**
 * An incident as it went.
 *
 * @param key its name
 * @param readAsHostile whether its victim took it for intent
 * @param misread whether its victim was wrong about what was behind it
 * @param evidence by how much that shifted the victim's belief, in log-odds
 */
public record PastIncident(IncidentKey key, boolean readAsHostile, boolean misread, double evidence)
        implements PastEvent {
    @Override
    public int tick() {
        return key.tick();
    }

    @Override
    public List<Alternative> alternatives() {
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(new Alternative("not happened", Interventions.of(key, IncidentTurn.ABSENT)));
        if (misread) {
            alternatives.add(new Alternative("been read rightly", Interventions.of(key, IncidentTurn.RIGHTLY_READ)));
        }
        return alternatives;
    }
}
