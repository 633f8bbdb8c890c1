package org.parley.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.field.Fingerprint;
import org.parley.read.scenario.LoadedScenario;

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
        String title, List<LoadedScenario> scenarios, int replications, String command, Map<String, String> alone) {
    Question {
        scenarios = List.copyOf(scenarios);
        alone = Map.copyOf(alone);
    }

    /** Hash of the scenario, or of all hashes if there are several. */
    String hash() {
        return scenarios.size() == 1
                ? scenarios.get(0).hash()
                : Fingerprint.of(scenarios.stream().map(LoadedScenario::hash).collect(Collectors.joining("\n")));
    }
}
