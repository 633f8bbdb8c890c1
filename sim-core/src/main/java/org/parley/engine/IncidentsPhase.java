package org.parley.engine;

import org.parley.model.Cause;
import org.parley.random.Purpose;

/** Incidents by chance: how many there are is settled by the state before any of them, then they strike. */
final class IncidentsPhase implements Phase {
    private final Incidents incidents;
    private final int[] count; // [kind × relation]

    IncidentsPhase(Incidents incidents, CompiledScenario compiled) {
        this.incidents = incidents;
        this.count = new int[compiled.incidents.count * compiled.relations.count];
    }

    @Override
    public void step(Crisis crisis) {
        int relations = crisis.compiled.relations.count;
        int kinds = crisis.compiled.incidents.count;
        for (int relation = 0; relation < relations; relation++) {
            for (int kind = 0; kind < kinds; kind++) {
                count[kind * relations + relation] = count(crisis, kind, relation);
            }
        }
        for (int relation = 0; relation < relations; relation++) {
            for (int kind = 0; kind < kinds; kind++) {
                for (int number = 0; number < count[kind * relations + relation]; number++) {
                    incidents.strike(crisis, kind, relation, number);
                }
            }
        }
    }

    private static int count(Crisis crisis, int kind, int relation) {
        IncidentTable table = crisis.compiled.incidents;
        double rate = table.rate[kind][relation];
        boolean possible = rate > 0
                && (table.cause[kind] != Cause.PROBE || crisis.state.greedy[crisis.compiled.relations.to[relation]]);
        if (!possible) {
            return 0;
        }
        double alert = crisis.pairRung(relation) / (double) crisis.compiled.ladder.top();
        double mean = rate * measures(crisis, kind, relation) * (1 + table.alertHazard[kind] * alert);
        return crisis.poisson(Purpose.INCIDENT, table.key[kind][relation], mean);
    }

    /** What measures make of the rate: a factor. */
    private static double measures(Crisis crisis, int kind, int relation) {
        IncidentTable table = crisis.compiled.incidents;
        LeverState levers = crisis.state.levers;
        int place = LeverState.at(relation, table.domain[kind]);
        return switch (table.cause[kind]) {
            case ACCIDENT -> levers.accidents[place] * levers.contact[place];
            case PROBE, PROVOCATION -> levers.contact[place];
            case FALSE_ALARM -> levers.falseAlarms[relation];
        };
    }
}
