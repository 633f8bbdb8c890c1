package org.parley.engine;

/** Beliefs as log-odds that the other side is greedy. */
final class LogOdds {
    /** Beliefs are kept in ±6 (a probability of 0.0025…0.9975), so that no belief is beyond recall; an assumption. */
    static final double LIMIT = 6;

    private LogOdds() {}

    /** Log-odds of a probability. */
    static double of(double probability) {
        return bounded(StrictMath.log(probability / (1 - probability)));
    }

    /** The probability that log-odds stand for. */
    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** The nearest belief within the limits. */
    static double bounded(double logOdds) {
        return Math.max(-LIMIT, Math.min(LIMIT, logOdds));
    }
}
