package org.parley.engine;

import java.util.Arrays;
import org.parley.model.Domain;
import org.parley.model.Levers;

/** What measures change in each relation now. Neutral, to the last bit, where there are none. */
final class LeverState implements Levers {
    private static final int DOMAINS = Domain.values().length;

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
    private int relation;

    LeverState(int relations) {
        observationNoise = new double[relations];
        observationDelay = new double[relations];
        accidents = new double[relations * DOMAINS];
        contact = new double[relations * DOMAINS];
        falseAlarms = new double[relations];
        control = new double[relations];
        latency = new double[relations];
        loss = new double[relations];
        noise = new double[relations];
        trust = new double[relations];
        justification = new double[relations];
        verification = new double[relations];
        cohesion = new double[relations];
        reset();
    }

    /** Puts every lever in its neutral place. */
    void reset() {
        Arrays.fill(observationNoise, 1);
        Arrays.fill(observationDelay, 1);
        Arrays.fill(accidents, 1);
        Arrays.fill(contact, 1);
        Arrays.fill(falseAlarms, 1);
        Arrays.fill(control, 1);
        Arrays.fill(latency, 1);
        Arrays.fill(loss, 1);
        Arrays.fill(noise, 1);
        Arrays.fill(trust, 0);
        Arrays.fill(justification, 0);
        Arrays.fill(verification, 0);
        Arrays.fill(cohesion, 0);
    }

    /** Becomes what another is; both are of the same scenario. */
    void copyFrom(LeverState other) {
        Columns.copy(other.observationNoise, observationNoise);
        Columns.copy(other.observationDelay, observationDelay);
        Columns.copy(other.accidents, accidents);
        Columns.copy(other.contact, contact);
        Columns.copy(other.falseAlarms, falseAlarms);
        Columns.copy(other.control, control);
        Columns.copy(other.latency, latency);
        Columns.copy(other.loss, loss);
        Columns.copy(other.noise, noise);
        Columns.copy(other.trust, trust);
        Columns.copy(other.justification, justification);
        Columns.copy(other.verification, verification);
        Columns.copy(other.cohesion, cohesion);
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
