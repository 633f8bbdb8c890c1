package org.parley.store;

import java.util.List;

/**
 * A point of a study as it is written down.
 *
 * @param levels what was chosen for each factor, as text, in the order of the factors
 * @param scenarioHash SHA-256 of the scenario that is played there, in hexadecimal
 * @param command the command that runs the point, but for how often; with {@code --replication K} behind it, that one
 *     replication
 */
public record StudyPoint(List<String> levels, String scenarioHash, String command) {
    public StudyPoint {
        levels = List.copyOf(levels);
    }
}
