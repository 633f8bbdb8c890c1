package org.parley.engine;

import org.parley.model.Domain;
import org.parley.model.Levers;

/** What measures change in each relation now. Neutral, to the last bit, where there are none. */
final class LeverState implements Levers {
    private static final int DOMAINS = Domain.values().length;

    private final ColumnRegister columns = new ColumnRegister();
    final double[] observationNoise; // [relation], factor
    final double[] observationDelay; // [relation], factor
    final double[] accidents; // [relation × domain], factor
    final double[] contact; // [relation × domain], factor
    final double[] falseAlarms; // [relation], factor
    final double[] control; // [relation], factor
    final double[] latency; // [relation], factor on what its holder receives
    final double[] loss; // [relation], factor on what its holder receives
    final double[] noise; // [relation], factor on what its holder receives
    final double[] trust; // [relation], a day
    final double[] justification; // [relation], share
    final double[] verification; // [relation], share
    final double[] cohesion; // [relation], share
    private int relation; // in hand; means nothing between two calls

    LeverState(int relations) {
        observationNoise = columns.numbers(relations, 1);
        observationDelay = columns.numbers(relations, 1);
        accidents = columns.numbers(relations * DOMAINS, 1);
        contact = columns.numbers(relations * DOMAINS, 1);
        falseAlarms = columns.numbers(relations, 1);
        control = columns.numbers(relations, 1);
        latency = columns.numbers(relations, 1);
        loss = columns.numbers(relations, 1);
        noise = columns.numbers(relations, 1);
        trust = columns.numbers(relations, 0);
        justification = columns.numbers(relations, 0);
        verification = columns.numbers(relations, 0);
        cohesion = columns.numbers(relations, 0);
    }

    /** Puts every lever in its neutral place. */
    void reset() {
        columns.reset();
    }

    /** Becomes what another is; both are of the same scenario. */
    void copyFrom(LeverState other) {
        columns.copyFrom(other.columns);
    }

    /** Turns to the levers of a relation. */
    LeverState on(int ofRelation) {
        relation = ofRelation;
        return this;
    }

    /** Place of a relation and a domain in the columns of both. */
    static int at(int relation, Domain domain) {
        return relation * DOMAINS + domain.ordinal();
    }

    @Override
    public void observationNoise(double factor) {
        observationNoise[relation] *= factor;
    }

    @Override
    public void observationDelay(double factor) {
        observationDelay[relation] *= factor;
    }

    @Override
    public void accidents(Domain domain, double factor) {
        accidents[at(relation, domain)] *= factor;
    }

    @Override
    public void contact(Domain domain, double factor) {
        contact[at(relation, domain)] *= factor;
    }

    @Override
    public void falseAlarms(double factor) {
        falseAlarms[relation] *= factor;
    }

    @Override
    public void lossOfControl(double factor) {
        control[relation] *= factor;
    }

    @Override
    public void latency(double factor) {
        latency[relation] *= factor;
    }

    @Override
    public void loss(double factor) {
        loss[relation] *= factor;
    }

    @Override
    public void noise(double factor) {
        noise[relation] *= factor;
    }

    @Override
    public void trustPerDay(double amount) {
        trust[relation] += amount;
    }

    @Override
    public void justification(double amount) {
        justification[relation] += amount;
    }

    @Override
    public void verification(double amount) {
        verification[relation] += amount;
    }

    @Override
    public void cohesion(double amount) {
        cohesion[relation] += amount;
    }
}
