package org.parley.experiment.play;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Mechanism;
import org.parley.model.Scenario;

/**
 * A world in which every replication is played: a scenario, with some mechanisms switched off. Worlds of one experiment share
 * all their chances.
 *
 * @param name its name in results
 * @param scenario what is played in it, with the mechanisms already off
 * @param off the mechanisms that are switched off in it
 */
public record World(String name, Scenario scenario, Set<Mechanism> off) {
    /** Name of the world of a scenario as it is written. */
    public static final String AS_IS = "as-is";

    /** Name of the clear twin. */
    public static final String CLEAR = "clear";

    /** The mechanisms of communication, which the clear twin does without. */
    public static final Set<Mechanism> COMMUNICATION = Arrays.stream(Mechanism.values())
            .filter(mechanism -> mechanism.group() == Mechanism.Group.COMMUNICATION)
            .collect(Collectors.toUnmodifiableSet());

    public World {
        off = Set.copyOf(off);
    }

    /** A scenario under a name of its own, as it is written. */
    public static World of(String name, Scenario scenario) {
        return new World(name, scenario, Set.of());
    }

    /** A scenario as it is written. */
    public static World asIs(Scenario scenario) {
        return of(AS_IS, scenario);
    }

    /**
     * The clear twin: all mechanisms of communication off. What is written arrives whole, undistorted and in the next
     * step; how it is read is still up to its reader.
     */
    public static World clear(Scenario scenario) {
        return without(CLEAR, scenario, COMMUNICATION);
    }

    /** A scenario with mechanisms switched off. */
    public static World without(String name, Scenario scenario, Set<Mechanism> off) {
        return new World(name, scenario.without(off), off);
    }

    /** A scenario as it is written, and its clear twin. */
    public static List<World> twins(Scenario scenario) {
        return List.of(asIs(scenario), clear(scenario));
    }

    /** The mechanisms that are switched off, in their usual order. */
    public List<Mechanism> switchedOff() {
        return Arrays.stream(Mechanism.values()).filter(off::contains).toList();
    }
}
