package org.parley.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A point of a study as it is written down.
 *
 * @param levels what was chosen for each factor, as text, in the order of the factors
 * @param scenarioHash SHA-256 of the scenario that is played there, in hexadecimal
 * @param command the command that runs the point, but for how often
 * @param alone commands that play one replication of a world with {@code --replication K} behind them, by the world's
 *     name; empty if {@code command} plays one of every world so
 */
public record StudyPoint(
        List<String> levels, String scenarioHash, RepeatCommand command, Map<String, RepeatCommand> alone) {
    public StudyPoint {
        levels = List.copyOf(levels);
        alone = Map.copyOf(alone);
    }

    /** A point whose command plays all of its worlds. */
    public StudyPoint(List<String> levels, String scenarioHash, RepeatCommand command) {
        this(levels, scenarioHash, command, Map.of());
    }

    /** The command that plays one replication of a world again; empty if there is none. */
    Optional<String> again(String world, long replication) {
        return Optional.ofNullable(alone.isEmpty() ? command : alone.get(world))
                .filter(RepeatCommand::exists)
                .map(one -> one.replication(replication).toString());
    }
}
