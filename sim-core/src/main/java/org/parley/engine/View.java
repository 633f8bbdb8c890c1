package org.parley.engine;

import org.parley.model.DecisionView;
import org.parley.random.Purpose;

/** What a nation knows of one adversary, read from the state of the run. One instance is reused for all decisions. */
final class View implements DecisionView {
    private static final int DRAWS = 16;

    private final Crisis crisis;
    private Purpose purpose = Purpose.CHOICE;
    private int relation;
    private int number;
    private int ownRung;

    View(Crisis crisis) {
        this.crisis = crisis;
    }

    /** Turns to a decision: the nation's {@code number}th in this step, standing on {@code rung}. */
    View on(Purpose decision, int ofRelation, int rung, int decisionNumber) {
        purpose = decision;
        relation = ofRelation;
        ownRung = rung;
        number = decisionNumber;
        return this;
    }

    @Override
    public int ownRung() {
        return ownRung;
    }

    @Override
    public double perceivedRung() {
        return crisis.state.perceivedRung(relation);
    }

    @Override
    public double threat() {
        return crisis.state.threat(relation);
    }

    @Override
    public double commitment() {
        return crisis.state.commitment[relation];
    }

    @Override
    public boolean greedy() {
        return crisis.state.greedy[nation()];
    }

    @Override
    public double stakes() {
        double factor = greedy() ? crisis.compiled.nations.greedyStakes[nation()] : 1;
        return factor * crisis.compiled.relations.stakes[relation];
    }

    @Override
    public double power() {
        return crisis.state.power[relation];
    }

    @Override
    public double interdependence() {
        return crisis.compiled.relations.interdependence[relation];
    }

    @Override
    public double justification() {
        return Math.min(
                1, crisis.compiled.relations.justification[relation] + crisis.state.levers.justification[relation]);
    }

    @Override
    public double trust() {
        return crisis.state.trust[relation];
    }

    @Override
    public double stress() {
        return crisis.state.stress[nation()];
    }

    @Override
    public double will() {
        return crisis.state.will[nation()];
    }

    @Override
    public double lossOfControlPerDay(int rung) {
        return crisis.compiled.ladder.lossOfControlPerDay().get(rung);
    }

    @Override
    public double noted(int place) {
        return crisis.state.notes[note(place)];
    }

    @Override
    public void note(int place, double value) {
        crisis.state.notes[note(place)] = value;
    }

    private int note(int place) {
        if (place < 0 || place >= CrisisState.NOTES) {
            throw new IllegalArgumentException("place = " + place + " is outside 0…" + (CrisisState.NOTES - 1));
        }
        return relation * CrisisState.NOTES + place;
    }

    @Override
    public double day() {
        return crisis.now();
    }

    @Override
    public int topRung() {
        return crisis.compiled.ladder.top();
    }

    @Override
    public double uniform(int draw) {
        if (draw < 0 || draw >= DRAWS) {
            throw new IllegalArgumentException("draw = " + draw + " is outside 0…" + (DRAWS - 1));
        }
        return crisis.uniform(purpose, crisis.compiled.relations.key[relation], number * DRAWS + draw);
    }

    private int nation() {
        return crisis.compiled.relations.from[relation];
    }
}
