package org.parley.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Mechanism;

/**
 * A world in which every replication is played: the scenario with some mechanisms switched off.
 *
 * @param name its name in results
 * @param off the mechanisms that are switched off in it
 */
public record World(String name, Set<Mechanism> off) {
    /** The scenario as it is written. */
    public static final World AS_IS = new World("as-is", Set.of());

    /**
     * The clear twin: all mechanisms of communication off. What is written arrives whole, undistorted and in the next
     * step; how it is read is still up to its reader.
     */
    public static final World CLEAR = new World(
            "clear",
            Arrays.stream(Mechanism.values())
                    .filter(mechanism -> mechanism.group() == Mechanism.Group.COMMUNICATION)
                    .collect(Collectors.toUnmodifiableSet()));

    public World {
        off = Set.copyOf(off);
    }

    /** The mechanisms that are switched off, in their usual order. */
    public List<Mechanism> switchedOff() {
        return Arrays.stream(Mechanism.values()).filter(off::contains).toList();
    }
}
