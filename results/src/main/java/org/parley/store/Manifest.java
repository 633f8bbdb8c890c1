package org.parley.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.experiment.play.Experiment;
import org.parley.model.field.Fingerprint;

/**
 * Where an experiment's figures come from: all it takes to make them again.
 *
 * @param scenario name of the scenario
 * @param scenarioHash SHA-256 of its content
 * @param settings changes made to it on the command line, in order
 * @param version version of Parley
 * @param build digest of what computes the rows, see {@link Build#digest}
 * @param seed the experiment's seed
 * @param first number of the first replication
 * @param replications how many were asked for, at each point
 * @param worlds the worlds by name, with the mechanisms that are off in each
 * @param design what was varied
 * @param metrics names of the columns that are kept; empty for all
 * @param until the rule that ends it before, in words; empty if there is none
 * @param method how chances are found, in words; empty for plain replications
 * @param command the command as it was given
 * @param threads how many threads ran it; has no influence on the results
 * @param jvm which Java ran it; has no influence on the results
 */
public record Manifest(
        String scenario,
        String scenarioHash,
        List<String> settings,
        String version,
        String build,
        long seed,
        long first,
        int replications,
        Map<String, List<String>> worlds,
        Design design,
        List<String> metrics,
        String until,
        String method,
        String command,
        int threads,
        String jvm) {
    static final String BUILD = "build"; // a fact of the identity

    private static final int HASH_DIGITS = 8;
    private static final int NAME_LENGTH = 40; // leaves room for all that follows, at four bytes a character

    /**
     * What was varied.
     *
     * @param factors names of the factors; empty if nothing was varied
     * @param points how many points there are, at least one
     * @param hash SHA-256 of factors and points, see {@link Study#designHash}; empty if nothing was varied
     */
    public record Design(List<String> factors, int points, String hash) {
        /** Nothing is varied. */
        public static final Design NONE = new Design(List.of(), 1, "");

        public Design {
            factors = List.copyOf(factors);
        }
    }

    public Manifest {
        settings = List.copyOf(settings);
        worlds = Collections.unmodifiableMap(new LinkedHashMap<>(worlds)); // in their order
        metrics = List.copyOf(metrics);
    }

    /**
     * A name that differs wherever scenario, design, chances or rule would: what the folder of the experiment is called. Of
     * the scenario's name it has what every file system takes, and no more than {@value #NAME_LENGTH} characters.
     */
    public String id() {
        String which = first == 0 ? "n-" + replications : "replication-" + first;
        String varied = design.hash().isEmpty() ? "" : "-sweep-" + shortened(design.hash());
        String twin = worlds.size() > 1 ? "" : "-no-twin";
        return "%s-%s%s-seed-%d-%s%s%s%s%s"
                .formatted(
                        folderName(),
                        shortened(scenarioHash),
                        varied,
                        seed,
                        which,
                        twin,
                        part(until),
                        part(method),
                        metrics.isEmpty() ? "" : "-metrics-" + shortened(Fingerprint.of(String.join("\n", metrics))));
    }

    private String folderName() {
        String name = scenario.replaceAll("[\\p{Cntrl}\"*/:<>?\\\\|]", "-");
        return name.codePointCount(0, name.length()) <= NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH));
    }

    private static String part(String words) {
        return words.isEmpty() ? "" : "-" + words.replaceAll("[^A-Za-z0-9._]+", "-");
    }

    /** What its rows are called: replications, or the repetitions of a method. */
    public String unit() {
        return method.isEmpty() ? "replications" : "repetitions";
    }

    /** The first digits of a hash, for those who read. */
    static String shortened(String hash) {
        return hash.substring(0, Math.min(HASH_DIGITS, hash.length()));
    }

    /** Everything that rows depend on, by name; two experiments that agree in it have the same rows. */
    Map<String, String> identity() {
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put("id", id());
        identity.put("version", version);
        identity.put(BUILD, build);
        identity.put("scenario", scenario);
        identity.put("scenario hash", scenarioHash);
        identity.put("seed", Long.toString(seed));
        identity.put("first replication", Long.toString(first));
        identity.put("replications", Integer.toString(replications));
        identity.put("worlds", worlds.toString());
        identity.put("factors", String.join(", ", design.factors()));
        identity.put("points", Integer.toString(design.points()));
        identity.put("design hash", design.hash());
        identity.put("block", Integer.toString(Experiment.BLOCK)); // the order of rows hangs on it
        if (!method.isEmpty()) {
            identity.put("method", method);
        }
        identity.put("metrics", metrics.isEmpty() ? "all" : String.join(", ", metrics));
        return identity;
    }
}
