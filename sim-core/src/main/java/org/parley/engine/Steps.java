package org.parley.engine;

/** Rates and time constants turned into what happens in one step, exactly, so that the step length does not matter. */
final class Steps {
    /** Days in a year, on average over the Gregorian calendar's leap years. */
    static final double DAYS_A_YEAR = 365.25;

    private Steps() {}

    /** Probability that a process of that rate fires within a step. */
    static double probability(double ratePerDay, double stepDays) {
        return -StrictMath.expm1(-ratePerDay * stepDays);
    }

    /** Share of the gap that a quantity with that time constant closes in a step; all of it if the constant is 0. */
    static double share(double timeConstantDays, double stepDays) {
        return timeConstantDays == 0 ? 1 : -StrictMath.expm1(-stepDays / timeConstantDays);
    }

    /** What a unit push per day adds up to over a step while leaking at that rate, in days. */
    static double integral(double leakPerDay, double stepDays) {
        return leakPerDay == 0 ? stepDays : -StrictMath.expm1(-leakPerDay * stepDays) / leakPerDay;
    }
}
