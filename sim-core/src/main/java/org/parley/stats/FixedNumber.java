package org.parley.stats;

import java.util.List;

/**
 * A number of trials fixed beforehand; it looks once, at the end.
 *
 * @param trials how many, ≥ 1
 */
public record FixedNumber(int trials) implements StoppingRule {
    public FixedNumber {
        if (trials < 1) {
            throw new IllegalArgumentException("trials = " + trials + " must be at least 1");
        }
    }

    @Override
    public List<Integer> looks() {
        return List.of(trials);
    }

    @Override
    public boolean isReached(Share soFar, int look) {
        if (look != 0 || soFar.trials() > trials) {
            throw new IllegalArgumentException(
                    "look = " + look + " at " + soFar + ": there is one look, number 0, at " + trials + " trials");
        }
        return true;
    }

    @Override
    public double level() {
        return Interval.LEVEL;
    }

    @Override
    public Interval interval(Share atTheEnd) {
        return atTheEnd.interval();
    }
}
