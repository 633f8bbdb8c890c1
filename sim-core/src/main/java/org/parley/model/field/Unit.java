package org.parley.model.field;

/** The unit a parameter is given in. */
public enum Unit {
    /** A probability, 0 to 1. */
    PROBABILITY("probability"),
    /** A share or degree, 0 to 1. */
    SHARE("share"),
    /** Steps of the escalation ladder. */
    RUNGS("rungs"),
    /** Steps of the escalation ladder per day. */
    RUNGS_PER_DAY("rungs/day"),
    /** Events per day. */
    PER_DAY("1/day"),
    /** Events per year. */
    PER_YEAR("1/year"),
    /** What measures cost, in any unit common to all of them. */
    COST("cost"),
    /** Days. */
    DAYS("days"),
    /** Hours. */
    HOURS("hours"),
    /** Natural logarithm of the odds that the other side is greedy. */
    LOG_ODDS("log-odds"),
    /** Log-odds per day. */
    LOG_ODDS_PER_DAY("log-odds/day"),
    /** The scale of the motives' utility, on which the temperature is measured too. */
    UTILITY("utility"),
    /** Message content, −1 (reassure) to 1 (threaten). */
    CONTENT("content"),
    /** A factor without dimension. */
    FACTOR("factor"),
    /** A whole number of things. */
    COUNT("count");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** How the unit is written in messages, tables and column headers. */
    public String symbol() {
        return symbol;
    }
}
