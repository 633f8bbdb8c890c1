package org.parley.model.nation;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * How a nation turns what it sees and reads into a belief that the other side is greedy. The belief is kept as log-odds
 * in −6…6.
 *
 * @param observation what it sees with its own eyes
 * @param driftPerDay pull of what it sees on the belief
 * @param calmRungs excess of the other's rung over its own that worries nobody
 * @param empathy how much of the other's rung it puts down to its own (security dilemma sensibility)
 * @param hostileAttribution shift of every reading by what is already believed (Jervis 1976)
 * @param messageWeight pull of one credible message on the belief
 * @param incidentWeight pull of one misread incident on the belief
 * @param noiseTolerance noise at which an aware reader halves a message's weight; 0 for a naive reader
 * @param leakPerDay rate at which the belief falls back to its prior
 * @param trustWeight pull of trust on the prior
 */
public record Perception(
        Observation observation,
        double driftPerDay,
        double calmRungs,
        double empathy,
        double hostileAttribution,
        double messageWeight,
        double incidentWeight,
        double noiseTolerance,
        double leakPerDay,
        double trustWeight) {
    private static final String PROTOTYPE = "assumption: prototype value";

    static final Param DRIFT = Param.of(
                    "driftPerDay", Unit.LOG_ODDS_PER_DAY, 0, 100, "pull of what is seen on the belief")
            .orElse(0.8, PROTOTYPE);
    static final Param CALM = Param.of(
                    "calmRungs", Unit.RUNGS, -20, 20, "excess of the other's rung that worries nobody")
            .orElse(1, PROTOTYPE);
    static final Param EMPATHY = Param.share("empathy", "share of the other's rung put down to one's own rung")
            .orElse(0.7, PROTOTYPE);
    static final Param HOSTILE_ATTRIBUTION = Param.of(
                    "hostileAttribution", Unit.FACTOR, 0, 10, "shift of every reading by what is already believed")
            .orElse(0.6, PROTOTYPE);
    static final Param MESSAGE_WEIGHT = Param.of(
                    "messageWeight", Unit.LOG_ODDS, 0, 20, "pull of one fully credible message")
            .orElse(1, PROTOTYPE);
    static final Param INCIDENT_WEIGHT = Param.of(
                    "incidentWeight", Unit.LOG_ODDS, 0, 20, "pull of one misread incident of severity 1")
            .orElse(1.6, PROTOTYPE);
    static final Param NOISE_TOLERANCE = Param.of(
                    "noiseTolerance", Unit.CONTENT, 0, 20, "noise that halves a message's weight; 0: noise is ignored")
            .orElse(0, "assumption: a naive reader");
    static final Param LEAK = Param.rate("leakPerDay", "rate at which the belief falls back to its prior")
            .orElse(0.05, PROTOTYPE);
    static final Param TRUST_WEIGHT = Param.of("trustWeight", Unit.LOG_ODDS, 0, 20, "pull of full trust on the prior")
            .orElse(1, "assumption");

    public Perception {
        DRIFT.check(driftPerDay);
        CALM.check(calmRungs);
        EMPATHY.check(empathy);
        HOSTILE_ATTRIBUTION.check(hostileAttribution);
        MESSAGE_WEIGHT.check(messageWeight);
        INCIDENT_WEIGHT.check(incidentWeight);
        NOISE_TOLERANCE.check(noiseTolerance);
        LEAK.check(leakPerDay);
        TRUST_WEIGHT.check(trustWeight);
    }

    /** Reads it from its fields; what is left out has the default of the parameter. */
    public static Perception read(Fields fields) {
        return new Perception(
                fields.section("observation", "what a nation sees with its own eyes", Observation::read),
                fields.number(DRIFT),
                fields.number(CALM),
                fields.number(EMPATHY),
                fields.number(HOSTILE_ATTRIBUTION),
                fields.number(MESSAGE_WEIGHT),
                fields.number(INCIDENT_WEIGHT),
                fields.number(NOISE_TOLERANCE),
                fields.number(LEAK),
                fields.number(TRUST_WEIGHT));
    }

    /** The same with another observation. */
    public Perception with(Observation other) {
        return with(other, empathy, hostileAttribution);
    }

    /** The same perception with full empathy: all of the other's rung up to one's own is put down to one's own. */
    public Perception empathic() {
        return with(observation, 1, hostileAttribution);
    }

    /** The same perception whose readings do not depend on what is already believed. */
    public Perception unprejudiced() {
        return with(observation, empathy, 0);
    }

    private Perception with(Observation seen, double otherEmpathy, double attribution) {
        return new Perception(
                seen,
                driftPerDay,
                calmRungs,
                otherEmpathy,
                attribution,
                messageWeight,
                incidentWeight,
                noiseTolerance,
                leakPerDay,
                trustWeight);
    }
}
