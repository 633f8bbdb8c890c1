package org.parley.model;

import java.util.List;
import java.util.Set;
import org.parley.model.field.Fields;

/**
 * A crisis as it is written down: who, with what relations, over which channels, in what time. Immutable.
 *
 * @param about what the case is and where it is from
 * @param clock the time it covers
 * @param ladder the rungs it can climb
 * @param nations the nations, at least one
 * @param relations directed relations; each pair of adversaries has both
 * @param channels the channels between them
 * @param incidents what can go wrong between them
 * @param pacts who protects whom
 * @param measures confidence-building measures and organisations
 * @param events what happens at fixed times
 */
public record Scenario(
        About about,
        Clock clock,
        Ladder ladder,
        List<Nation> nations,
        List<Relation> relations,
        List<Channel> channels,
        List<IncidentKind> incidents,
        List<Pact> pacts,
        List<Measure> measures,
        List<TimedEvent> events) {
    /** Most nations, channels, incident kinds, pacts or events a scenario may have. */
    public static final int MAX_ENTRIES = 200;

    public Scenario {
        nations = List.copyOf(nations);
        relations = List.copyOf(relations);
        channels = List.copyOf(channels);
        incidents = List.copyOf(incidents);
        pacts = List.copyOf(pacts);
        measures = List.copyOf(measures);
        events = List.copyOf(events);
    }

    /** Reads a scenario; mechanisms listed under {@code off} are switched off. Problems are noted in the fields. */
    public static Scenario read(Fields fields, Catalogues catalogues) {
        return new ScenarioSections(fields, catalogues).read();
    }

    /** The highest rung that a relation that counts starts on. */
    public int startRung() {
        return relations.stream()
                .filter(relation -> !relation.local())
                .mapToInt(relation -> relation.posture().rung())
                .max()
                .orElse(0);
    }

    /** The same scenario with other measures. */
    public Scenario with(List<Measure> others) {
        return new Scenario(about, clock, ladder, nations, relations, channels, incidents, pacts, others, events);
    }

    /** The same scenario with mechanisms switched off, which means: with their neutral parameters. */
    public Scenario without(Set<Mechanism> off) {
        return new Scenario(
                about,
                clock,
                off.contains(Mechanism.EXECUTION_ERROR) ? ladder.controlled() : ladder,
                nations.stream().map(nation -> nation.without(off)).toList(),
                relations,
                channels.stream().map(channel -> channel.without(off)).toList(),
                incidents.stream().map(incident -> incident.without(off)).toList(),
                pacts,
                measures.stream().map(measure -> measure.without(off)).toList(),
                events.stream().map(event -> event.without(off)).toList());
    }
}
