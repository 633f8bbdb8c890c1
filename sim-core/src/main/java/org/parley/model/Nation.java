package org.parley.model;

import java.util.Set;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;
import org.parley.model.nation.Aim;
import org.parley.model.nation.Arms;
import org.parley.model.nation.DecisionClock;
import org.parley.model.nation.Perception;
import org.parley.model.nation.Stress;
import org.parley.model.nation.Will;

/**
 * A nation: an agent with a hidden aim, a doctrine, limited attention and a view of the others of its own.
 *
 * @param id its name in the scenario file
 * @param name its name in reports
 * @param capability military capability, any unit common to all nations
 * @param messagesReadPerDay how many messages it can read a day when calm; may be infinite
 * @param aim what it may be after
 * @param decisions when it decides
 * @param doctrine how it decides
 * @param signalling what it writes
 * @param perception how it forms beliefs
 * @param stress how strain builds up
 * @param will how far it keeps to what it has agreed to
 * @param arms how its capability grows
 */
public record Nation(
        String id,
        String name,
        double capability,
        double messagesReadPerDay,
        Aim aim,
        DecisionClock decisions,
        Doctrine doctrine,
        Signalling signalling,
        Perception perception,
        Stress stress,
        Will will,
        Arms arms) {
    static final Param CAPABILITY = Param.of(
                    "capability", Unit.FACTOR, 1e-6, 1e9, "military capability, relative to the other nations")
            .orElse(1, "assumption: parity");
    static final Param ATTENTION = Param.of(
                    "messagesReadPerDay",
                    Unit.PER_DAY,
                    0,
                    Double.POSITIVE_INFINITY,
                    "messages it can read a day when calm")
            .orElse(20, "assumption");

    public Nation {
        CAPABILITY.check(capability);
        ATTENTION.check(messagesReadPerDay);
    }

    static Nation read(String id, Fields fields, Catalogues catalogues) {
        return new Nation(
                id,
                fields.text("name", id, "name in reports"),
                fields.number(CAPABILITY),
                fields.number(ATTENTION),
                fields.section("aim", "what the nation may be after", Aim::read),
                fields.section("decisions", "when it decides", DecisionClock::read),
                fields.kind("doctrine", catalogues.doctrines(), "motives", "how it chooses its next rung"),
                fields.kind("signalling", catalogues.signallings(), "bluffing", "what it writes to an adversary"),
                fields.section("perception", "how it forms beliefs", Perception::read),
                fields.section("stress", "how strain builds up", Stress::read),
                fields.section("will", "how far it keeps to what it has agreed to", Will::read),
                fields.section("arms", "how its capability grows", Arms::read));
    }

    Nation without(Set<Mechanism> off) {
        Perception seen = perception;
        if (off.contains(Mechanism.OBSERVATION_NOISE)) {
            seen = seen.with(seen.observation().exact());
        }
        if (off.contains(Mechanism.OBSERVATION_DELAY)) {
            seen = seen.with(seen.observation().fresh());
        }
        if (off.contains(Mechanism.EMPATHY_GAP)) {
            seen = seen.empathic();
        }
        if (off.contains(Mechanism.HOSTILE_ATTRIBUTION)) {
            seen = seen.unprejudiced();
        }
        return new Nation(
                id,
                name,
                capability,
                off.contains(Mechanism.CONGESTION) ? Double.POSITIVE_INFINITY : messagesReadPerDay,
                aim,
                off.contains(Mechanism.EXECUTION_ERROR) ? decisions.exact() : decisions,
                doctrine,
                signalling,
                seen,
                off.contains(Mechanism.STRESS) ? stress.none() : stress,
                will,
                arms);
    }
}
