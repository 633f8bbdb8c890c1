package org.parley.model;

import org.parley.model.field.Fields;
import org.parley.model.field.Param;

/**
 * Trust of one nation in what another says, over the years (Kydd 2005, Trust and Mistrust in International Relations).
 *
 * @param start trust at the start
 * @param returnPerDay rate at which it falls back to that
 * @param lossPerIncident share of it lost with an incident that is taken for intent
 * @param lossPerBreach share of it lost when the other does not honour a pact it was called to
 */
public record Trust(double start, double returnPerDay, double lossPerIncident, double lossPerBreach) {
    static final Param START =
            Param.share("trust", "trust in what the other says").orElse(0.5, "assumption");
    static final Param RETURN = Param.rate("trustReturnPerDay", "rate at which trust falls back to its start")
            .orElse(0, "neutral");
    static final Param INCIDENT = Param.share(
                    "trustLossPerIncident", "share of trust lost with an incident taken for intent")
            .orElse(0, "neutral");
    static final Param BREACH = Param.share(
                    "trustLossPerBreach", "share of trust lost when the other does not honour a pact")
            .orElse(0, "neutral");

    public Trust {
        START.check(start);
        RETURN.check(returnPerDay);
        INCIDENT.check(lossPerIncident);
        BREACH.check(lossPerBreach);
    }

    static Trust read(Fields fields) {
        return new Trust(fields.number(START), fields.number(RETURN), fields.number(INCIDENT), fields.number(BREACH));
    }

    /** Trust that never changes. */
    public static Trust constant(double trust) {
        return new Trust(trust, 0, 0, 0);
    }
}
