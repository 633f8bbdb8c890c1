package org.parley.engine;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Pact;
import org.parley.model.Relation;
import org.parley.model.Scenario;
import org.parley.random.KeyedRandom;

/** The pacts of a scenario as columns. */
final class PactTable {
    final int count;
    final List<String> ids;
    final long[] key;
    final double[] commitment; // share
    final double[] cohesion; // share
    final double[] honouring; // probability
    final double[] claim; // share
    final double[] support; // share
    final double[] technology; // share of the gap closed in a step
    final int[][] protectors; // [pact]: nations
    final boolean[][] covered; // [pact][nation]
    final int[][] members; // [pact]: nations
    final int[][] attacks; // [pact]: relations k→j to a nation j it covers, from an outsider k
    final int[][] duties; // [relation i→k]: triples (pact, attack k→j, relation i→j or −1) of i's obligations

    PactTable(Scenario scenario, double stepDays, NationTable nations, RelationTable relations) {
        List<Pact> pacts = scenario.pacts();
        count = pacts.size();
        ids = pacts.stream().map(Pact::id).toList();
        key = ids.stream().mapToLong(KeyedRandom::entity).toArray();
        commitment = Columns.of(pacts, p -> p.obligation().commitment());
        cohesion = Columns.of(pacts, p -> p.obligation().cohesion());
        honouring = Columns.of(pacts, p -> p.obligation().honouring());
        claim = Columns.of(pacts, p -> p.obligation().claim());
        support = Columns.of(pacts, p -> p.obligation().support());
        technology = Columns.of(
                pacts, p -> Steps.probability(p.sharing().technologyPerYear() / Steps.DAYS_A_YEAR, stepDays));
        protectors = new int[count][];
        covered = new boolean[count][nations.count];
        members = new int[count][];
        attacks = new int[count][];
        for (int pact = 0; pact < count; pact++) {
            Pact source = pacts.get(pact);
            protectors[pact] =
                    source.protectors().stream().mapToInt(nations::index).toArray();
            members[pact] = nations.ids.stream()
                    .filter(source::has)
                    .mapToInt(nations::index)
                    .toArray();
            for (String nation : source.covered()) {
                covered[pact][nations.index(nation)] = true;
            }
            attacks[pact] = relations.indices(r -> source.covered().contains(nations.ids.get(relations.to[r]))
                    && !source.has(nations.ids.get(relations.from[r])));
        }
        duties = new int[relations.count][];
        for (int relation = 0; relation < relations.count; relation++) {
            duties[relation] = duties(relation, scenario, relations);
        }
    }

    /** Whether a pact protects a nation. */
    boolean covers(int pact, int nation) {
        return covered[pact][nation];
    }

    /** Whether any pact hands on technology. */
    boolean transfers() {
        for (double share : technology) {
            if (share > 0) {
                return true;
            }
        }
        return false;
    }

    /** What the holder of a relation owes others against its other side. */
    private static int[] duties(int relation, Scenario scenario, RelationTable relations) {
        Relation own = scenario.relations().get(relation);
        List<Integer> duties = new ArrayList<>();
        for (int attack = 0; attack < relations.count; attack++) {
            Relation other = scenario.relations().get(attack);
            for (int pact = 0; pact < scenario.pacts().size(); pact++) {
                Pact source = scenario.pacts().get(pact);
                boolean owes = other.from().equals(own.to())
                        && source.binds(own.from(), other.to())
                        && source.obligation().commitment() > 0;
                if (owes) {
                    duties.addAll(List.of(pact, attack, relations.find(own.from(), other.to())));
                }
            }
        }
        return duties.stream().mapToInt(Integer::intValue).toArray();
    }
}
