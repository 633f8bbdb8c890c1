package org.parley.store;

import java.util.List;
import java.util.Map;

/**
 * Where a run's figures come from: all it takes to make them again.
 *
 * @param scenario name of the scenario
 * @param scenarioHash SHA-256 of its content
 * @param settings changes made to it on the command line, in order
 * @param version version of Parley
 * @param seed the experiment's seed
 * @param first number of the first replication
 * @param replications how many were asked for
 * @param worlds the worlds by name, with the mechanisms that are off in each
 * @param command the command as it was given
 * @param threads how many threads ran it; has no influence on the results
 * @param jvm which Java ran it; has no influence on the results
 */
public record Manifest(
        String scenario,
        String scenarioHash,
        List<String> settings,
        String version,
        long seed,
        long first,
        int replications,
        Map<String, List<String>> worlds,
        String command,
        int threads,
        String jvm) {
    private static final int HASH_DIGITS = 8;

    /** A name that differs wherever the rows would differ: what the folder of the run is called. */
    public String id() {
        String which = first == 0 ? "n-" + replications : "replication-" + first;
        String hash = scenarioHash.substring(0, Math.min(HASH_DIGITS, scenarioHash.length()));
        String twin = worlds.size() > 1 ? "" : "-no-twin";
        return "%s-%s-seed-%d-%s%s".formatted(scenario, hash, seed, which, twin);
    }
}
