package org.parley.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing a measure does. A kind overrides the moments at which it works. Implementations are immutable. */
public interface MeasureEffect {
    /**
     * Works all the time while the measure holds.
     *
     * @param levers the levers of one directed relation
     * @param share how much of the measure gets through there now, 0…1
     */
    default void hold(Levers levers, double share) {}

    /** Works on one incident that the measure covers, is complied with and relayed for. */
    default void meet(IncidentLevers levers) {}

    /** Works each time the parties do what the measure is about. */
    default void act(ActivityActions actions) {}

    /**
     * The channels it opens between the parties.
     *
     * @param measure id of the measure
     * @param parties its parties
     */
    default List<Channel> channels(String measure, List<String> parties) {
        return List.of();
    }

    /** The mediation it offers, if it does. */
    default Optional<Mediation> mediation() {
        return Optional.empty();
    }

    /** The same effect in a world without some mechanisms. */
    default MeasureEffect without(Set<Mechanism> off) {
        return this;
    }
}
