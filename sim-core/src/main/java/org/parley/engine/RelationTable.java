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
    final double[] interdependence;
    final double[] justification;
    final double[] trust; // at the start
    final double[] trustReturn; // a day
    final double[] trustLossPerIncident; // share
    final double[] trustLossPerBreach; // share
    final double[] verification;
    final double[] blur; // share of observation noise that openness leaves, as a standard deviation
    final double[] startThreat; // log-odds
    final double[] prior; // log-odds, without trust
    final double[] confusion; // share of misattribution that a shared doctrine leaves
    final int[] startRung;
    final double[] startCommitment;
    final double[] publicity;
    final double[] messages; // a step
    final int[][] of; // [nation]: its relations

    RelationTable(Scenario scenario, double stepDays, NationTable nations) {
        List<Relation> relations = scenario.relations();
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
        prior = Columns.of(relations, r -> LogOdds.of(r.belief().prior()) + alarm(scenario, r));
        confusion = Columns.of(relations, r -> confusion(scenario, r));
        stakes = Columns.of(relations, r -> r.bargain().stakes());
        interdependence = Columns.of(relations, r -> r.bargain().interdependence());
        justification = Columns.of(relations, r -> r.bargain().justification());
        trust = Columns.of(relations, r -> r.belief().trust().start());
        trustReturn = Columns.of(relations, r -> r.belief().trust().returnPerDay());
        trustLossPerIncident = Columns.of(relations, r -> r.belief().trust().lossPerIncident());
        trustLossPerBreach = Columns.of(relations, r -> r.belief().trust().lossPerBreach());
        verification = Columns.of(relations, r -> r.belief().verification());
        blur = Columns.of(relations, r -> Math.sqrt(1 - r.belief().transparency()) * pooling(scenario, r));
        startThreat =
                Columns.of(relations, r -> LogOdds.bounded(LogOdds.of(r.belief().start()) + alarm(scenario, r)));
        startRung = relations.stream().mapToInt(r -> r.posture().rung()).toArray();
        startCommitment = Columns.of(relations, r -> r.posture().commitment());
        publicity = Columns.of(relations, r -> r.posture().publicity());
        messages = Columns.of(relations, r -> r.messagesPerDay() * stepDays);
        of = new int[nations.count][];
        Arrays.setAll(of, nation -> indices(relation -> from[relation] == nation));
    }

    /** How pacts of others alarm the holder about the other side, in log-odds. */
    private static double alarm(Scenario scenario, Relation relation) {
        return scenario.pacts().stream()
                .filter(pact -> pact.has(relation.to()) && !pact.has(relation.from()))
                .mapToDouble(pact -> pact.alarms().getOrDefault(relation.from(), 0.0))
                .sum();
    }

    /** Share of misattribution that the doctrines the two share leave. */
    private static double confusion(Scenario scenario, Relation relation) {
        double left = 1;
        for (Pact pact : scenario.pacts()) {
            if (pact.has(relation.from()) && pact.has(relation.to())) {
                left *= 1 - pact.sharing().doctrine();
            }
        }
        return left;
    }

    /**
     * Share of the error of observation that pooling with allies leaves: independent looks at the same adversary, each
     * worth the degree to which it is shared.
     */
    private static double pooling(Scenario scenario, Relation relation) {
        double looks = 1;
        for (Pact pact : scenario.pacts()) {
            if (pact.has(relation.from()) && !pact.has(relation.to())) {
                long watchers = scenario.relations().stream()
                        .filter(other -> other.to().equals(relation.to())
                                && !other.from().equals(relation.from())
                                && pact.has(other.from()))
                        .count();
                looks += pact.sharing().intelligence() * watchers;
            }
        }
        return 1 / Math.sqrt(looks);
    }

    /** The index of a relation, or −1 if the two are no adversaries. */
    int find(String nation, String other) {
        return names.indexOf(new Dyad(nation, other).name());
    }

    int index(String nation, String other) {
        return index(new Dyad(nation, other).name());
    }

    private int index(String name) {
        return Ids.index("relation", name, names);
    }

    /** The relations that meet a condition. */
    int[] indices(IntPredicate condition) {
        return IntStream.range(0, count).filter(condition).toArray();
    }
}
