package org.parley.engine;

import org.parley.model.Cause;
import org.parley.random.Purpose;

/** What an incident does: it is read rightly or wrongly, may raise a rung, and may be explained. */
final class Incidents {
    /** Number of an incident that the scenario's history has, apart from the numbers of those that chance makes. */
    static final int SCRIPTED = 4096;

    private final Post post;

    Incidents(Post post) {
        this.post = post;
    }

    /**
     * Lets an incident strike.
     *
     * @param kind its kind
     * @param relation victim → apparent actor
     * @param number which one of its kind, victim and actor in this step
     */
    void strike(Crisis crisis, int kind, int relation, int number) {
        IncidentTable table = crisis.compiled.incidents;
        long key = table.key[kind][relation];
        boolean misread = crisis.uniform(Purpose.ATTRIBUTION, key, number) < table.misattribution[kind];
        boolean hostile = misread != (table.cause[kind] == Cause.PROBE);
        double evidence = hostile ? evidence(crisis, kind, relation) : 0;
        crisis.state.learn(relation, evidence);
        crisis.observer.incident(crisis, relation, kind, hostile, evidence);
        int actor = crisis.compiled.relations.reverse[relation];
        crisis.move(actor, crisis.state.rung[actor] + table.jump[kind], MoveCause.INCIDENT);
        boolean explains = table.cause[kind] == Cause.ACCIDENT
                && crisis.uniform(Purpose.EXPLANATION, key, number) < table.explained[kind];
        if (explains) {
            post.explain(crisis, actor, evidence, table.explanationDelay[kind]);
        }
    }

    /** Log-odds that a misread incident adds: weight times severity, more if the actor is already suspected. */
    private static double evidence(Crisis crisis, int kind, int relation) {
        int victim = crisis.compiled.relations.from[relation];
        double attribution = 1 + Hostility.shift(crisis, victim, relation);
        return crisis.compiled.nations.incidentWeight[victim]
                * crisis.compiled.incidents.severity[kind]
                * Math.max(0, attribution);
    }
}
