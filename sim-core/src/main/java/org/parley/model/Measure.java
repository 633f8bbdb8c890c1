package org.parley.model;

import java.util.List;
import java.util.Set;
import org.parley.model.field.Catalogue;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * A confidence-building measure, or an organisation: what its parties do, composed from effects. Where real measures
 * failed, they failed in coverage, compliance or relay, so every measure has all three.
 *
 * @param id its name in the scenario file
 * @param label what it is, for reports
 * @param parties the nations that have agreed to it, two or more
 * @param by those of them that carry it out; its effects are felt by the others
 * @param strength how much of it there is: 0 is none of it, 1 as described
 * @param reach where it fails
 * @param term when it holds
 * @param activitiesPerYear how often the parties do what it is about: visits, exercises, meetings
 * @param costPerYear what it costs its parties a year, in any unit common to all measures
 * @param effects what it does
 */
public record Measure(
        String id,
        String label,
        List<String> parties,
        List<String> by,
        double strength,
        Reach reach,
        Term term,
        double activitiesPerYear,
        double costPerYear,
        List<MeasureEffect> effects) {
    static final Param STRENGTH =
            Param.share("strength", "how much of the measure there is").orElse(1, "as described");
    static final Param ACTIVITIES = Param.of(
                    "activitiesPerYear",
                    Unit.PER_YEAR,
                    0,
                    100_000,
                    "visits, exercises or meetings a year, at random times")
            .orElse(0, "none");
    static final Param COST = Param.of("costPerYear", Unit.COST, 0, 1e12, "what the measure costs a year")
            .orElse(0, "not known");

    public Measure {
        parties = List.copyOf(parties);
        by = List.copyOf(by);
        effects = List.copyOf(effects);
        STRENGTH.check(strength);
        ACTIVITIES.check(activitiesPerYear);
        COST.check(costPerYear);
    }

    static Measure read(String id, Fields fields, Catalogue<MeasureEffect> kinds) {
        Names nations = fields.names(Names.NATION);
        List<String> parties = fields.references("between", nations, "the nations that have agreed to it, two or more");
        if (parties.size() < 2) {
            fields.problem("between", "must name at least two nations");
        }
        List<String> by = fields.references("by", nations, "those of them that carry it out; all of them if not given");
        by.stream()
                .filter(nation -> !parties.contains(nation))
                .forEach(nation -> fields.problem("by", "'" + nation + "' is not one of the parties in 'between'"));
        List<MeasureEffect> effects =
                fields.entries("effects", "effect", "what the measure does", (name, effect) -> effect.kind(kinds));
        if (effects.stream().filter(effect -> effect.mediation().isPresent()).count() > 1) {
            fields.problem("effects", "has more than one mediation; a measure has one mediator");
        }
        return new Measure(
                id,
                fields.text("label", id, "what sort of measure it is"),
                parties,
                by.isEmpty() ? parties : by,
                fields.number(STRENGTH),
                Reach.read(fields),
                Term.read(fields),
                fields.number(ACTIVITIES),
                fields.number(COST),
                effects);
    }

    Measure without(Set<Mechanism> off) {
        return new Measure(
                id,
                label,
                parties,
                by,
                strength,
                reach,
                term,
                activitiesPerYear,
                costPerYear,
                effects.stream().map(effect -> effect.without(off)).toList());
    }

    /** The channels it opens. */
    public List<Channel> channels() {
        return effects.stream()
                .flatMap(effect -> effect.channels(id, parties).stream())
                .toList();
    }

    /** Whether a nation feels the measure in its view of another, which has to carry it out. */
    public boolean binds(String holder, String other) {
        return parties.contains(holder) && by.contains(other);
    }
}
