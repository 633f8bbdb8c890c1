package org.parley.engine;

import java.util.List;
import org.parley.model.Cause;
import org.parley.model.Domain;
import org.parley.model.IncidentKind;
import org.parley.model.Relation;
import org.parley.model.Scenario;
import org.parley.random.KeyedRandom;

/** The incident kinds of a scenario as columns; relation means victim → apparent actor. */
final class IncidentTable {
    final int count;
    final List<String> ids;
    final Domain[] domain;
    final Cause[] cause;
    final int[] author; // nation behind a provocation; −1 otherwise
    final double[] severity;
    final double[] misattribution; // probability
    final int[] attributionDelay; // ticks
    final double[] alertHazard; // factor
    final int[] jump; // rungs
    final double[] explained; // probability
    final int[] explanationDelay; // ticks
    final double[][] rate; // [kind][relation], incidents a step at rung 0
    final long[][] key; // [kind][relation]

    IncidentTable(Scenario scenario, double stepDays, NationTable nations, RelationTable relations) {
        List<IncidentKind> kinds = scenario.incidents();
        count = kinds.size();
        ids = kinds.stream().map(IncidentKind::id).toList();
        domain = kinds.stream().map(IncidentKind::domain).toArray(Domain[]::new);
        cause = kinds.stream().map(IncidentKind::cause).toArray(Cause[]::new);
        author = kinds.stream()
                .mapToInt(k -> k.author().isEmpty() ? -1 : nations.index(k.author()))
                .toArray();
        severity = Columns.of(kinds, IncidentKind::severity);
        misattribution = Columns.of(kinds, IncidentKind::misattribution);
        alertHazard = Columns.of(kinds, IncidentKind::alertHazard);
        jump = kinds.stream().mapToInt(IncidentKind::jump).toArray();
        explained = Columns.of(kinds, IncidentKind::explained);
        attributionDelay = kinds.stream()
                .mapToInt(k -> scenario.clock().ticksIn(k.attributionDelayHours() / 24))
                .toArray();
        explanationDelay = kinds.stream()
                .mapToInt(k -> scenario.clock().ticksIn(k.explanationDelayHours() / 24))
                .toArray();
        rate = new double[count][relations.count];
        key = new long[count][relations.count];
        for (int kind = 0; kind < count; kind++) {
            for (int relation = 0; relation < relations.count; relation++) {
                Relation between = scenario.relations().get(relation);
                rate[kind][relation] = ratePerDay(kinds.get(kind), between) * stepDays;
                key[kind][relation] = KeyedRandom.entity(KeyedRandom.entity(ids.get(kind)), relations.key[relation]);
            }
        }
    }

    private static double ratePerDay(IncidentKind kind, Relation between) {
        boolean strikes =
                kind.strikes(between.from(), between.to()) && !kind.author().equals(between.to());
        return strikes ? kind.ratePerDay() * between.contactIn(kind.domain()) : 0;
    }

    int index(String id) {
        return Ids.index("incident", id, ids);
    }
}
