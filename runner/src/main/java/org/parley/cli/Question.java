package org.parley.cli;

import java.util.List;
import java.util.Map;
import org.parley.store.RepeatCommand;
import org.parley.store.Subject;

/**
 * A question that is answered by playing replications in several worlds.
 *
 * @param title what it is about
 * @param scenarios the scenarios that are played, at least one
 * @param replications how many
 * @param command the command that asks it, but for how many replications
 * @param alone commands that play one replication of a world with {@code --replication K} behind them, by the world's
 *     name; worlds without one are not played by any other command
 */
record Question(
        String title,
        List<Subject> scenarios,
        int replications,
        RepeatCommand command,
        Map<String, RepeatCommand> alone) {
    Question {
        scenarios = List.copyOf(scenarios);
        alone = Map.copyOf(alone);
    }

    /** Hash of the scenario, or of all hashes if there are several. */
    String hash() {
        return Subject.together(title, scenarios).hash();
    }
}
