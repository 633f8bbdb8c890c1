package org.parley.engine;

import org.jspecify.annotations.Nullable;
import org.parley.engine.watch.MoveCause;
import org.parley.model.Cause;
import org.parley.random.Purpose;

/** What an incident does: it is read rightly or wrongly, may raise a rung, and may be explained. */
final class Incidents {
    private final Post post;
    private final IncidentReading measures = new IncidentReading();
    private boolean plain; // whether the incident in hand is plain to its victim by intervention

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
        @Nullable IncidentTurn turn = crisis.interventions.on(relation, kind, crisis.tick, number);
        if (turn == IncidentTurn.ABSENT) {
            return;
        }
        IncidentTable table = crisis.compiled.incidents;
        long key = table.key[kind][relation];
        plain = turn == IncidentTurn.RIGHTLY_READ;
        measures.read(crisis, kind, relation, number);
        boolean misread =
                !plain && crisis.uniform(Purpose.ATTRIBUTION, key, number) < misattribution(crisis, kind, relation);
        boolean hostile = misread != (table.cause[kind] == Cause.PROBE);
        double evidence = hostile ? blame(crisis, kind, relation) : 0;
        if (!hostile && table.author[kind] >= 0) {
            unmask(crisis, kind, relation);
        }
        crisis.observer.incident(
                crisis, crisis.views.struck.of(relation, kind, number).taken(hostile, evidence));
        int actor = crisis.compiled.relations.reverse[relation];
        crisis.move(actor, crisis.state.rung[actor] + table.jump[kind], MoveCause.INCIDENT);
        keepDown(crisis, relation, actor);
        boolean explains = (table.cause[kind] == Cause.ACCIDENT || table.cause[kind] == Cause.PROVOCATION)
                && crisis.uniform(Purpose.EXPLANATION, key, number) < table.explained[kind];
        if (explains) {
            explain(crisis, kind, actor, evidence);
        }
    }

    private double misattribution(Crisis crisis, int kind, int relation) {
        return crisis.compiled.incidents.misattribution[kind]
                * crisis.compiled.relations.confusion[relation]
                * (1 - crisis.state.familiarity[relation])
                * measures.misattribution();
    }

    /** The victim takes the incident for intent: at once, or when it has settled on an author. */
    private double blame(Crisis crisis, int kind, int relation) {
        double evidence = evidence(crisis, kind, relation);
        double loss = crisis.compiled.relations.trustLossPerIncident[relation];
        crisis.state.trust[relation] -= loss * crisis.state.trust[relation];
        return believe(crisis, kind, relation, evidence);
    }

    /** What the victim takes in, after the time it needs to settle on an author: the shift of its belief. */
    private double believe(Crisis crisis, int kind, int relation, double evidence) {
        int delay = plain ? 0 : crisis.compiled.incidents.attributionDelay[kind];
        if (delay == 0) {
            return crisis.state.learn(relation, evidence);
        }
        crisis.state.readings.add(relation, crisis.tick, crisis.tick + delay, evidence);
        return evidence;
    }

    /** The victim sees through a provocation, and blames its true author, if it has anything to do with it. */
    private void unmask(Crisis crisis, int kind, int relation) {
        int victim = crisis.compiled.relations.from[relation];
        for (int other : crisis.compiled.relations.of[victim]) {
            if (crisis.compiled.relations.to[other] == crisis.compiled.incidents.author[kind]) {
                believe(crisis, kind, other, evidence(crisis, kind, other));
            }
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

    private void keepDown(Crisis crisis, int relation, int actor) {
        if (measures.firebreakHours() > 0) {
            int until = crisis.tick + crisis.compiled.scenario.clock().ticksIn(measures.firebreakHours() / 24);
            crisis.state.firebreak[relation] = Math.max(crisis.state.firebreak[relation], until);
            crisis.state.firebreak[actor] = Math.max(crisis.state.firebreak[actor], until);
        }
    }

    private void explain(Crisis crisis, int kind, int actor, double evidence) {
        int delay = crisis.compiled.incidents.explanationDelay[kind];
        if (delay == 0) {
            post.explain(crisis, actor, evidence, crisis.tick);
        } else {
            crisis.state.explanations.add(actor, crisis.tick, crisis.tick + delay, evidence);
        }
    }
}
