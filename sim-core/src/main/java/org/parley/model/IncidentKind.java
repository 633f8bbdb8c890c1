package org.parley.model;

import java.util.List;
import java.util.Set;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * A kind of incident between two adversaries.
 *
 * @param id its name in the scenario file
 * @param domain where it happens
 * @param cause what is really behind it
 * @param ratePerDay rate for each victim and apparent actor, at contact 1 and rung 0
 * @param severity weight of the evidence it gives, 1 for an ordinary one
 * @param misattribution probability that its cause is misread
 * @param attributionDelayHours time until the victim settles on an author
 * @param alertHazard growth of the rate up to the top of the ladder
 * @param jump rungs by which the actor's rung rises with it, whatever anybody decided
 * @param explained probability that the actor explains it, if it is an accident
 * @param explanationDelayHours time until the actor knows and writes
 * @param author the nation behind a provocation; empty otherwise
 * @param relations the directed pairs "victim-actor" it can strike; empty: all
 */
public record IncidentKind(
        String id,
        Domain domain,
        Cause cause,
        double ratePerDay,
        double severity,
        double misattribution,
        double attributionDelayHours,
        double alertHazard,
        int jump,
        double explained,
        double explanationDelayHours,
        String author,
        List<Dyad> relations) {
    static final Param RATE = Param.rate("ratePerDay", "rate for each victim and apparent actor at rung 0");
    static final Param SEVERITY = Param.of("severity", Unit.FACTOR, 0, 20, "weight of the evidence it gives")
            .orElse(1, "an ordinary incident");
    static final Param MISATTRIBUTION =
            Param.probability("misattribution", "its cause is misread; by domain if not given");
    static final Param ATTRIBUTION_DELAY = Param.of(
            "attributionDelayHours",
            Unit.HOURS,
            0,
            8784,
            "time until the victim settles on an author; by domain if not given");
    static final Param ALERT_HAZARD = Param.of(
                    "alertHazard", Unit.FACTOR, 0, 100, "growth of the rate up to the top rung")
            .orElse(1, "assumption");
    static final Param JUMP = Param.of("jump", Unit.RUNGS, 0, 60, "rungs by which it raises the actor's rung")
            .orElse(0, "not fatal")
            .wholeNumber();
    static final Param EXPLAINED =
            Param.probability("explained", "the actor explains an accident").orElse(1, "assumption");
    static final Param EXPLANATION_DELAY = Param.of(
                    "explanationDelayHours", Unit.HOURS, 0, 8784, "time until the actor knows and writes")
            .orElse(0, "assumption: at once");

    public IncidentKind {
        RATE.check(ratePerDay);
        SEVERITY.check(severity);
        MISATTRIBUTION.check(misattribution);
        ATTRIBUTION_DELAY.check(attributionDelayHours);
        ALERT_HAZARD.check(alertHazard);
        JUMP.check(jump);
        EXPLAINED.check(explained);
        EXPLANATION_DELAY.check(explanationDelayHours);
        relations = List.copyOf(relations);
    }

    static IncidentKind read(String id, Fields fields) {
        Domain domain = fields.choice("domain", Domain.LAND, "where it happens");
        Cause cause = fields.choice("cause", Cause.ACCIDENT, "what is really behind it");
        return new IncidentKind(
                id,
                domain,
                cause,
                fields.number(RATE),
                fields.number(SEVERITY),
                fields.number(MISATTRIBUTION, domain.misattribution()),
                fields.number(ATTRIBUTION_DELAY, domain.attributionHours()),
                fields.number(ALERT_HAZARD),
                fields.whole(JUMP),
                fields.number(EXPLAINED),
                fields.number(EXPLANATION_DELAY),
                author(cause, fields),
                fields.references("pairs", fields.names(Names.RELATION), "victim-actor, all if not given").stream()
                        .map(Dyad::named)
                        .toList());
    }

    private static String author(Cause cause, Fields fields) {
        String author = fields.text("author", "", "the nation behind a provocation");
        if (cause == Cause.PROVOCATION) {
            fields.checkName("author", author, fields.names(Names.NATION));
        } else if (!author.isEmpty()) {
            fields.problem("author", "only a provocation has an author of its own");
        }
        return author;
    }

    /** Whether this kind can strike a victim by that apparent actor. */
    public boolean strikes(String victim, String actor) {
        return relations.isEmpty() || relations.contains(new Dyad(victim, actor));
    }

    IncidentKind without(Set<Mechanism> off) {
        return new IncidentKind(
                id,
                domain,
                cause,
                ratePerDay,
                severity,
                off.contains(Mechanism.MISATTRIBUTION) ? 0 : misattribution,
                off.contains(Mechanism.MISATTRIBUTION) ? 0 : attributionDelayHours,
                alertHazard,
                off.contains(Mechanism.EXECUTION_ERROR) ? 0 : jump,
                explained,
                explanationDelayHours,
                author,
                relations);
    }
}
