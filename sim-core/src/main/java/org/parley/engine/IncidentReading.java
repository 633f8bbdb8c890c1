package org.parley.engine;

import java.util.Arrays;
import org.parley.engine.watch.MeasureFate;
import org.parley.model.Domain;
import org.parley.model.IncidentLevers;
import org.parley.model.MeasureEffect;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/** What measures do about one incident, each if it is in force, covers it, is complied with and relayed. */
final class IncidentReading implements IncidentLevers {
    private static final int DRAWS = 4;

    private Domain domain = Domain.LAND;
    private double factor = 1;
    private double hours;

    /** Asks every measure that the victim has with the apparent actor. */
    void read(Crisis crisis, int kind, int relation, int number) {
        MeasureTable measures = crisis.compiled.measures;
        domain = crisis.compiled.incidents.domain[kind];
        factor = 1;
        hours = 0;
        for (int measure = 0; measure < measures.count; measure++) {
            boolean concerned = measures.answers[measure][domain.ordinal()]
                    && Arrays.binarySearch(measures.relations[measure], relation) >= 0;
            if (concerned) {
                long key = KeyedRandom.entity(measures.key[measure], crisis.compiled.incidents.key[kind][relation]);
                MeasureFate fate = fate(crisis, measure, relation, key, DRAWS * number);
                crisis.observer.measure(crisis, measure, relation, fate);
                if (fate == MeasureFate.WORKED) {
                    for (MeasureEffect effect : measures.effects[measure]) {
                        effect.meet(this);
                    }
                }
            }
        }
    }

    private static MeasureFate fate(Crisis crisis, int measure, int relation, long key, int draw) {
        MeasureTable measures = crisis.compiled.measures;
        double will = crisis.state.will[crisis.compiled.relations.to[relation]];
        if (!happens(crisis, key, draw, crisis.state.measures.force[measure][relation])) {
            return MeasureFate.NOT_IN_FORCE;
        }
        if (!happens(crisis, key, draw + 1, measures.coverage[measure])) {
            return MeasureFate.NOT_COVERED;
        }
        if (!happens(crisis, key, draw + 2, measures.compliance[measure] * will)) {
            return MeasureFate.NOT_COMPLIED;
        }
        return happens(crisis, key, draw + 3, measures.relay[measure]) ? MeasureFate.WORKED : MeasureFate.NOT_RELAYED;
    }

    private static boolean happens(Crisis crisis, long key, int draw, double probability) {
        return crisis.uniform(Purpose.MEASURE, key, draw) < probability;
    }

    /** Factor on the probability of misreading the incident. */
    double misattribution() {
        return factor;
    }

    /** How long neither side steps up. */
    double firebreakHours() {
        return hours;
    }

    @Override
    public Domain domain() {
        return domain;
    }

    @Override
    public void misattribution(double times) {
        factor *= times;
    }

    @Override
    public void firebreak(double atLeast) {
        hours = Math.max(hours, atLeast);
    }
}
