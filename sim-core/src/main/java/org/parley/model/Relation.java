package org.parley.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;
import org.parley.model.field.Words;

/**
 * What one nation has to do with one other; directed, so each pair of adversaries has two.
 *
 * @param from the nation whose view this is
 * @param to the other nation
 * @param bargain what is at stake, and what peace is worth
 * @param belief what it thinks of the other at the start
 * @param posture where it stands at the start
 * @param messagesPerDay rate at which it writes
 * @param contact how much the two meet in each domain, as a factor on incident rates
 * @param local whether a war between the two neither ends a run nor counts as war
 */
public record Relation(
        String from,
        String to,
        Bargain bargain,
        Belief belief,
        Posture posture,
        double messagesPerDay,
        Map<Domain, Double> contact,
        boolean local) {
    static final Param MESSAGES =
            Param.rate("messagesPerDay", "rate of messages to the other").orElse(1, "assumption: prototype value");
    static final Param CONTACT = Param.of("contact", Unit.FACTOR, 0, 1000, "factor on the rate of incidents, by domain")
            .orElse(1, "neutral");
    static final Names DOMAINS = new Names("domain", Words.all(Domain.class));

    public Relation {
        MESSAGES.check(messagesPerDay);
        contact.values().forEach(CONTACT::check);
        contact = Map.copyOf(contact);
    }

    /** Reads the entry of a dyad as two relations: fields under a nation's name are for its side, the rest for both. */
    static List<Relation> read(Dyad dyad, Fields both) {
        return List.of(readSide(dyad.first(), dyad.second(), both), readSide(dyad.second(), dyad.first(), both));
    }

    private static Relation readSide(String from, String to, Fields both) {
        return both.side(from, "the same fields, for this nation's side only", side -> read(from, to, side));
    }

    private static Relation read(String from, String to, Fields fields) {
        Map<Domain, Double> contact = new EnumMap<>(Domain.class);
        fields.table("contact", DOMAINS, CONTACT)
                .forEach((domain, factor) -> contact.put(Words.constant(Domain.class, domain), factor));
        return new Relation(
                from,
                to,
                Bargain.read(fields),
                Belief.read(fields),
                Posture.read(fields),
                fields.number(MESSAGES),
                contact,
                fields.flag("local", false, "a war between the two neither ends a run nor counts as war"));
    }

    /** How much the two meet in a domain: a factor on incident rates, 1 where the scenario is silent. */
    public double contactIn(Domain domain) {
        return contact.getOrDefault(domain, CONTACT.fallback());
    }
}
