package org.parley.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Words;

/** Reads the sections of a scenario file in the order in which they refer to one another. */
final class ScenarioSections {
    private static final String ID = "[A-Za-z][A-Za-z0-9_]{0,39}";

    private final Fields fields;
    private final Catalogues catalogues;

    ScenarioSections(Fields fields, Catalogues catalogues) {
        this.fields = fields;
        this.catalogues = catalogues;
    }

    Scenario read() {
        About about = About.read(fields);
        Clock clock = fields.section("clock", "the time the run covers", Clock::read);
        Ladder ladder = fields.section("ladder", "the rungs of escalation", Ladder::read);
        fields.declare(ladder.names());
        if (clock.settledRung() >= ladder.war()) {
            fields.problem(
                    "clock",
                    "settledRung " + clock.settledRung() + " is war already, which begins at rung " + ladder.war());
        }
        List<Nation> nations = readNations(clock);
        List<Relation> relations = readRelations(ladder);
        List<Channel> channels = fields.entries("channels", "channel", "carriers of messages", Channel::read);
        List<IncidentKind> incidents =
                fields.entries("incidents", "incident", "what can go wrong between two nations", IncidentKind::read);
        declare(Names.INCIDENT, incidents.stream().map(IncidentKind::id).toList());
        List<Pact> pacts = fields.entries("pacts", "pact", "who protects whom", Pact::read);
        List<Measure> measures = readMeasures(channels);
        declareChannels(relations, channels, measures);
        List<TimedEvent> events = fields.entries(
                "events",
                "event",
                "what happens at a fixed time",
                (id, event) -> TimedEvent.read(id, event, clock, catalogues.events()));
        Set<Mechanism> off = readSwitches();
        return new Scenario(about, clock, ladder, nations, relations, channels, incidents, pacts, measures, events)
                .without(off);
    }

    /** Measures, and organisations, which are measures too. */
    private List<Measure> readMeasures(List<Channel> channels) {
        List<Measure> measures = new ArrayList<>(fields.entries(
                "measures",
                "measure",
                "confidence-building measures",
                (id, measure) -> Measure.read(id, measure, catalogues.effects())));
        measures.addAll(fields.entries(
                "forums",
                "forum",
                "international organisations: measures whose parties are members",
                (id, forum) -> Measure.read(id, forum, catalogues.effects())));
        checkIds(channels, measures);
        return measures;
    }

    /** A measure's id names the channel it opens, so it must not name anything else. */
    private void checkIds(List<Channel> channels, List<Measure> measures) {
        List<String> taken = new ArrayList<>(channels.stream().map(Channel::id).toList());
        for (Measure measure : measures) {
            if (taken.contains(measure.id())) {
                fields.problem("", "'" + measure.id() + "' names two of channels, measures and forums");
            }
            taken.add(measure.id());
            if (measure.channels().size() > 1) {
                fields.problem("", "measure '" + measure.id() + "' opens more than one channel");
            }
        }
    }

    private void declareChannels(List<Relation> relations, List<Channel> channels, List<Measure> measures) {
        List<Channel> all = new ArrayList<>(channels);
        measures.forEach(measure -> all.addAll(measure.channels()));
        relations.forEach(relation -> declare(
                Names.CHANNEL_OF + new Dyad(relation.from(), relation.to()).name(),
                all.stream()
                        .filter(channel -> channel.members().containsAll(List.of(relation.from(), relation.to())))
                        .map(Channel::id)
                        .toList()));
    }

    private List<Nation> readNations(Clock clock) {
        List<Nation> nations = fields.entries("nations", "nation", "the agents", (id, nation) -> {
            if (!id.matches(ID)) {
                nation.problem("", "'" + id + "' is not a nation's id: a letter, then up to 39 letters, digits, '_'");
            }
            Nation read = Nation.read(id, nation, catalogues);
            checkDelay(read, nation, clock);
            return read;
        });
        if (nations.isEmpty()) {
            fields.problem("nations", "must name at least one nation");
        }
        declare(Names.NATION, nations.stream().map(Nation::id).toList());
        return nations;
    }

    /** What is seen late has to be remembered, step by step. */
    private static void checkDelay(Nation nation, Fields fields, Clock clock) {
        double hours = nation.perception().observation().delayHours();
        if (clock.ticksIn(hours / 24) > Clock.MAX_DELAY_TICKS) {
            fields.problem(
                    "perception",
                    "an observation delay of " + Param.exact(hours) + " hours is more than " + Clock.MAX_DELAY_TICKS
                            + " steps; use a longer step");
        }
    }

    private List<Relation> readRelations(Ladder ladder) {
        List<Dyad> dyads = new ArrayList<>();
        List<Relation> relations = fields
                .entries("relations", "A-B", "adversaries: \"A-B\", for both sides", (name, both) -> {
                    Dyad dyad = Dyad.read(name, both);
                    if (!dyad.first().isEmpty() && dyads.stream().anyMatch(dyad::sameAs)) {
                        both.problem(
                                "", "the relation of " + dyad.first() + " and " + dyad.second() + " is given twice");
                    }
                    dyads.add(dyad);
                    List<Relation> sides = Relation.read(dyad, both);
                    sides.forEach(side -> checkRung(side, both, ladder));
                    return sides;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
        declare(
                Names.RELATION,
                relations.stream().map(r -> new Dyad(r.from(), r.to()).name()).toList());
        return relations;
    }

    private static void checkRung(Relation side, Fields both, Ladder ladder) {
        if (side.posture().rung() > ladder.top()) {
            both.problem(
                    Posture.RUNG.name(),
                    "rung " + side.posture().rung() + " is above the ladder, whose top rung is " + ladder.top());
        } else if (side.posture().rung() >= ladder.war() && !side.local()) {
            both.problem(Posture.RUNG.name(), "rung " + side.posture().rung() + " is war already");
        }
    }

    private Set<Mechanism> readSwitches() {
        Set<Mechanism> off = EnumSet.noneOf(Mechanism.class);
        Names mechanisms = new Names("mechanism", Words.all(Mechanism.class));
        fields.references("off", mechanisms, "mechanisms switched off")
                .forEach(word -> off.add(Words.constant(Mechanism.class, word)));
        return off;
    }

    private void declare(String what, List<String> names) {
        fields.declare(new Names(what, names));
    }
}
