package org.parley.model;

import java.util.List;
import java.util.Set;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * A carrier of messages between its members, with dynamics of its own.
 *
 * @param id its name in the scenario file
 * @param label what sort of channel it is, for reports
 * @param members the nations it connects, two or more
 * @param latency how long a message travels
 * @param fidelity what becomes of its content
 * @param availability when it can be used
 * @param authenticity how sure the reader can be of the author
 * @param messagesPerDay most messages it carries a day, both ways together; more wait; may be infinite
 * @param share its share of the traffic of its members, relative to their other channels
 * @param open whether everybody hears what is said on it, which makes it costly to say
 */
public record Channel(
        String id,
        String label,
        List<String> members,
        Latency latency,
        Fidelity fidelity,
        Availability availability,
        Authenticity authenticity,
        double messagesPerDay,
        double share,
        boolean open) {
    static final Param CAPACITY = Param.of(
                    "messagesPerDay", Unit.PER_DAY, 0.001, Double.POSITIVE_INFINITY, "most messages it carries a day")
            .orElse(Double.POSITIVE_INFINITY, "neutral");
    static final Param SHARE = Param.of(
                    "share", Unit.FACTOR, 0, 1000, "its share of the traffic, relative to the others")
            .orElse(1, "assumption: all channels alike");

    public Channel {
        members = List.copyOf(members);
        CAPACITY.check(messagesPerDay);
        SHARE.check(share);
    }

    static Channel read(String id, Fields fields) {
        List<String> members =
                fields.references("between", fields.names(Names.NATION), "the nations it connects, two or more");
        if (members.size() < 2) {
            fields.problem("between", "must name at least two nations");
        }
        return read(id, members, fields);
    }

    /**
     * Reads a channel whose members are known.
     *
     * @param id its name
     * @param members the nations it connects
     * @param fields the rest
     */
    public static Channel read(String id, List<String> members, Fields fields) {
        return new Channel(
                id,
                fields.text("label", id, "what sort of channel it is"),
                members,
                fields.kind("latency", Latency.catalogue(), "fixed", "how long a message travels"),
                fields.section("fidelity", "what becomes of its content", Fidelity::read),
                fields.section("availability", "when it can be used", Availability::read),
                fields.section("authenticity", "how sure the reader can be of the author", Authenticity::read),
                fields.number(CAPACITY),
                fields.number(SHARE),
                fields.flag("open", false, "everybody hears what is said on it"));
    }

    /** The same channel under another name, between other nations. */
    public Channel between(String otherId, List<String> others) {
        return new Channel(
                otherId,
                label.isEmpty() ? otherId : label,
                others,
                latency,
                fidelity,
                availability,
                authenticity,
                messagesPerDay,
                share,
                open);
    }

    /** The same channel in a world without some mechanisms. */
    public Channel without(Set<Mechanism> off) {
        Availability when = off.contains(Mechanism.OUTAGE) ? availability.always() : availability;
        return new Channel(
                id,
                label,
                members,
                off.contains(Mechanism.LATENCY) ? Latency.none() : latency,
                new Fidelity(
                        off.contains(Mechanism.LOSS) ? 0 : fidelity.loss(),
                        off.contains(Mechanism.NOISE) ? 0 : fidelity.noise(),
                        off.contains(Mechanism.BIAS) ? 0 : fidelity.bias()),
                off.contains(Mechanism.REFUSAL) ? when.answered() : when,
                off.contains(Mechanism.SPOOFING) ? Authenticity.certain() : authenticity,
                off.contains(Mechanism.CONGESTION) ? Double.POSITIVE_INFINITY : messagesPerDay,
                share,
                open);
    }
}
