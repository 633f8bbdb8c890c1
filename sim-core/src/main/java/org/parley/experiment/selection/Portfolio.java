package org.parley.experiment.selection;

import java.util.List;
import org.parley.model.Scenario;

/**
 * Some of the measures one could choose from, and the scenario with them and without the others.
 *
 * @param members names of the measures chosen, in the order of the candidates; empty for doing nothing
 * @param cost what they cost together, ≥ 0, in the unit of {@link org.parley.model.Measure#costPerYear}
 * @param scenario the scenario with them
 */
public record Portfolio(List<String> members, double cost, Scenario scenario) {
    public Portfolio {
        members = List.copyOf(members);
        if (!(cost >= 0)) {
            throw new IllegalArgumentException("cost = " + cost + " is negative");
        }
    }
}
