package org.parley.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * An alliance or defence agreement: an obligation to regard acts against one nation as acts against oneself, and what
 * allies share.
 *
 * @param id its name in the scenario file
 * @param protectors the nations that are obliged
 * @param covered the nations that are protected
 * @param obligation what they owe one another
 * @param sharing what they share
 * @param alarms how the pact changes what outsiders believe of its members, in log-odds, by nation; below 0 reassures
 */
public record Pact(
        String id,
        List<String> protectors,
        List<String> covered,
        Obligation obligation,
        Sharing sharing,
        Map<String, Double> alarms) {
    static final Param ALARM = Param.of(
            "alarms", Unit.LOG_ODDS, -12, 12, "shift of what an outsider believes of the members; below 0 reassures");

    public Pact {
        protectors = List.copyOf(protectors);
        covered = List.copyOf(covered);
        alarms.values().forEach(ALARM::check);
        alarms = Map.copyOf(alarms);
    }

    static Pact read(String id, Fields fields) {
        Names nations = fields.names(Names.NATION);
        List<String> members =
                fields.references("members", nations, "nations that protect one another, instead of the two below");
        List<String> protectors = fields.references("protectors", nations, "the nations that are obliged");
        List<String> covered = fields.references("covered", nations, "the nations that are protected");
        if (members.isEmpty()) {
            requireParties("protectors", protectors, fields);
            requireParties("covered", covered, fields);
        } else if (members.size() < 2 || !protectors.isEmpty() || !covered.isEmpty()) {
            fields.problem("members", "must be two nations or more, and replaces protectors and covered");
        }
        return new Pact(
                id,
                join(members, protectors),
                join(members, covered),
                Obligation.read(fields),
                Sharing.read(fields),
                fields.table("alarms", nations, ALARM));
    }

    private static void requireParties(String name, List<String> parties, Fields fields) {
        if (parties.isEmpty()) {
            fields.problem(name, "must name at least one nation");
        }
    }

    private static List<String> join(List<String> members, List<String> others) {
        List<String> all = new ArrayList<>(members);
        others.stream().filter(nation -> !members.contains(nation)).forEach(all::add);
        return all;
    }

    /** Whether the pact obliges the first nation to protect the second. */
    public boolean binds(String protector, String ally) {
        return !protector.equals(ally) && protectors.contains(protector) && covered.contains(ally);
    }

    /** Whether a nation belongs to it, on either side. */
    public boolean has(String nation) {
        return protectors.contains(nation) || covered.contains(nation);
    }
}
