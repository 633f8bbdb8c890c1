package org.parley.model;

import java.util.List;

/**
 * An obligation to regard acts against one nation as acts against oneself.
 *
 * @param id its name in the scenario file
 * @param protectors the nations that are obliged
 * @param covered the nations that are protected
 * @param commitment degree to which an act against a covered nation counts as one against the protector
 * @param cohesion how well the pact holds
 */
public record Pact(String id, List<String> protectors, List<String> covered, double commitment, double cohesion) {
    static final Param COMMITMENT =
            Param.share("commitment", "degree to which an act against the covered counts as own");
    static final Param COHESION =
            Param.share("cohesion", "how well the pact holds").orElse(1, "neutral");

    public Pact {
        protectors = List.copyOf(protectors);
        covered = List.copyOf(covered);
        COMMITMENT.check(commitment);
        COHESION.check(cohesion);
    }

    static Pact read(String id, Fields fields) {
        Names nations = fields.names(Names.NATION);
        return new Pact(
                id,
                parties("protectors", nations, "the nations that are obliged", fields),
                parties("covered", nations, "the nations that are protected", fields),
                fields.number(COMMITMENT),
                fields.number(COHESION));
    }

    private static List<String> parties(String name, Names nations, String meaning, Fields fields) {
        List<String> parties = fields.references(name, nations, meaning);
        if (parties.isEmpty()) {
            fields.problem(name, "must name at least one nation");
        }
        return parties;
    }

    /** Share of the rung against the covered that the protector takes as against itself; 0 if the pact does not bind it. */
    public double weight(String protector, String ally) {
        boolean binds = !protector.equals(ally) && protectors.contains(protector) && covered.contains(ally);
        return binds ? commitment * cohesion : 0;
    }
}
