package org.parley.engine;

import java.util.List;
import org.parley.model.Cause;
import org.parley.model.IncidentKind;
import org.parley.model.Relation;
import org.parley.model.Scenario;
import org.parley.random.KeyedRandom;

/** The incident kinds of a scenario as columns; relation means victim → apparent actor. */
final class IncidentTable {
    final int count;
    final List<String> ids;
    final Cause[] cause;
    final double[] severity;
    final double[] misattribution; // probability
    final double[] alertHazard; // factor
    final int[] jump; // rungs
    final double[] explained; // probability
    final double[] explanationDelay; // days
    final double[][] rate; // [kind][relation], incidents a step at rung 0
    final long[][] key; // [kind][relation]

    IncidentTable(Scenario scenario, RelationTable relations) {
        List<IncidentKind> kinds = scenario.incidents();
        double stepDays = scenario.clock().stepDays();
        count = kinds.size();
        ids = kinds.stream().map(IncidentKind::id).toList();
        cause = kinds.stream().map(IncidentKind::cause).toArray(Cause[]::new);
        severity = Columns.of(kinds, IncidentKind::severity);
        misattribution = Columns.of(kinds, IncidentKind::misattribution);
        alertHazard = Columns.of(kinds, IncidentKind::alertHazard);
        jump = kinds.stream().mapToInt(IncidentKind::jump).toArray();
        explained = Columns.of(kinds, IncidentKind::explained);
        explanationDelay = Columns.of(kinds, k -> k.explanationDelayHours() / 24);
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
        return kind.strikes(between.from(), between.to()) ? kind.ratePerDay() * between.contactIn(kind.domain()) : 0;
    }

    int index(String id) {
        return Ids.index("incident", id, ids);
    }
}
