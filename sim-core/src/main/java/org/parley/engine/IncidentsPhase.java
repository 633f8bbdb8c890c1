package org.parley.engine;

import org.parley.model.Cause;
import org.parley.random.Purpose;

/** Incidents by chance, and loss of control. */
final class IncidentsPhase implements Phase {
    private final Incidents incidents;

    IncidentsPhase(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void step(Crisis crisis) {
        RelationTable relations = crisis.compiled.relations;
        IncidentTable table = crisis.compiled.incidents;
        for (int relation = 0; relation < relations.count; relation++) {
            loseControl(crisis, relation);
            for (int kind = 0; kind < table.count; kind++) {
                strike(crisis, kind, relation);
            }
        }
    }

    private void strike(Crisis crisis, int kind, int relation) {
        IncidentTable table = crisis.compiled.incidents;
        double rate = table.rate[kind][relation];
        boolean possible = rate > 0
                && (table.cause[kind] != Cause.PROBE || crisis.state.greedy[crisis.compiled.relations.to[relation]]);
        if (!possible) {
            return;
        }
        double mean = rate * (1 + table.alertHazard[kind] * alert(crisis, relation));
        int count = crisis.poisson(Purpose.INCIDENT, table.key[kind][relation], mean);
        for (int number = 0; number < count; number++) {
            incidents.strike(crisis, kind, relation, number);
        }
    }

    /** How high the pair stands, as a share of the ladder. */
    private static double alert(Crisis crisis, int relation) {
        int other = crisis.compiled.relations.reverse[relation];
        return Math.max(crisis.state.rung[relation], crisis.state.rung[other]) / (double) crisis.compiled.ladder.top();
    }

    private static void loseControl(Crisis crisis, int relation) {
        int rung = crisis.state.rung[relation];
        double hazard = crisis.compiled.lossOfControl[rung];
        if (hazard > 0 && crisis.uniform(Purpose.CONTROL, crisis.compiled.relations.key[relation], 0) < hazard) {
            crisis.move(relation, rung + 1, MoveCause.LOSS_OF_CONTROL);
        }
    }
}
