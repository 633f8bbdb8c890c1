package org.parley.doctrine;

import org.parley.model.DecisionView;

/** A decision between equals with stakes 0.4, by what matters in a test; the ladder's top rung is 9. */
record Situation(int ownRung, double perceivedRung, double threat, double commitment, double draw)
        implements DecisionView {
    @Override
    public boolean greedy() {
        return false;
    }

    @Override
    public double stakes() {
        return 0.4;
    }

    @Override
    public double power() {
        return 1;
    }

    @Override
    public double interdependence() {
        return 0;
    }

    @Override
    public double justification() {
        return 0;
    }

    @Override
    public double trust() {
        return 0.5;
    }

    @Override
    public double stress() {
        return 0;
    }

    @Override
    public double will() {
        return 1;
    }

    @Override
    public double lossOfControlPerDay(int rung) {
        return rung * 0.01;
    }

    @Override
    public double noted(int place) {
        return 0;
    }

    @Override
    public void note(int place, double value) {}

    @Override
    public double day() {
        return 0;
    }

    @Override
    public int topRung() {
        return 9;
    }

    @Override
    public double uniform(int number) {
        return draw;
    }
}
