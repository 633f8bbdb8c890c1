package org.parley.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.model.Dyad;
import org.parley.model.Pact;
import org.parley.model.Relation;
import org.parley.model.Scenario;
import org.parley.random.KeyedRandom;

/** The directed relations of a scenario as columns. */
final class RelationTable {
    final int count;
    final List<String> names;
    final long[] key;
    final int[] from; // nation
    final int[] to; // nation
    final int[] reverse; // relation
    final boolean[] counts; // whether war here is war
    final double[] stakes;
    final double[] power; // 2·own / (own + other)
    final double[] interdependence;
    final double[] justification;
    final double[] trust;
    final double[] verification;
    final double[] blur; // share of observation noise that openness leaves, as a standard deviation
    final double[] startThreat; // log-odds
    final double[] prior; // log-odds, with trust
    final int[] startRung;
    final double[] startCommitment;
    final double[] publicity;
    final double[] messages; // a step
    final int[][] of; // [nation]: its relations
    final int[][] ally; // [relation i→k]: relations k→m to nations m that i protects
    final double[][] allyWeight; // the same shape: how much of that rung i takes as against itself

    RelationTable(Scenario scenario, NationTable nations) {
        List<Relation> relations = scenario.relations();
        double stepDays = scenario.clock().stepDays();
        count = relations.size();
        names = relations.stream().map(r -> new Dyad(r.from(), r.to()).name()).toList();
        from = relations.stream().mapToInt(r -> nations.index(r.from())).toArray();
        to = relations.stream().mapToInt(r -> nations.index(r.to())).toArray();
        key = relations.stream()
                .mapToLong(r -> KeyedRandom.entity(KeyedRandom.entity(r.from()), KeyedRandom.entity(r.to())))
                .toArray();
        reverse = relations.stream().mapToInt(r -> index(r.to(), r.from())).toArray();
        counts = new boolean[count];
        for (int relation = 0; relation < count; relation++) {
            counts[relation] = !relations.get(relation).local();
        }
        power = Columns.of(relations, r -> power(r, nations));
        prior = Columns.of(relations, r -> prior(r, nations));
        stakes = Columns.of(relations, r -> r.bargain().stakes());
        interdependence = Columns.of(relations, r -> r.bargain().interdependence());
        justification = Columns.of(relations, r -> r.bargain().justification());
        trust = Columns.of(relations, r -> r.belief().trust());
        verification = Columns.of(relations, r -> r.belief().verification());
        blur = Columns.of(relations, r -> Math.sqrt(1 - r.belief().transparency()));
        startThreat = Columns.of(relations, r -> LogOdds.of(r.belief().start()));
        startRung = relations.stream().mapToInt(r -> r.posture().rung()).toArray();
        startCommitment = Columns.of(relations, r -> r.posture().commitment());
        publicity = Columns.of(relations, r -> r.posture().publicity());
        messages = Columns.of(relations, r -> r.messagesPerDay() * stepDays);
        of = new int[nations.count][];
        Arrays.setAll(of, nation -> indices(relation -> from[relation] == nation));
        ally = new int[count][];
        allyWeight = new double[count][];
        for (int relation = 0; relation < count; relation++) {
            compileAllies(relation, scenario.pacts(), nations);
        }
    }

    private static double power(Relation relation, NationTable nations) {
        double own = nations.capability[nations.index(relation.from())];
        return 2 * own / (own + nations.capability[nations.index(relation.to())]);
    }

    private static double prior(Relation relation, NationTable nations) {
        double trustWeight = nations.trustWeight[nations.index(relation.from())];
        return LogOdds.of(relation.belief().prior())
                - trustWeight * (relation.belief().trust() - 0.5);
    }

    int index(String nation, String other) {
        return index(new Dyad(nation, other).name());
    }

    private int index(String name) {
        return Ids.index("relation", name, names);
    }

    private void compileAllies(int relation, List<Pact> pacts, NationTable nations) {
        String protector = nations.ids.get(from[relation]);
        ally[relation] = indices(other -> from[other] == to[relation] && weight(pacts, protector, nations, other) > 0);
        allyWeight[relation] = Arrays.stream(ally[relation])
                .mapToDouble(other -> weight(pacts, protector, nations, other))
                .toArray();
    }

    private double weight(List<Pact> pacts, String protector, NationTable nations, int attack) {
        String covered = nations.ids.get(to[attack]);
        return pacts.stream()
                .mapToDouble(pact -> pact.weight(protector, covered))
                .max()
                .orElse(0);
    }

    private int[] indices(IntPredicate condition) {
        return IntStream.range(0, count).filter(condition).toArray();
    }
}
