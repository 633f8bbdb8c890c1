package org.parley.store;

import java.util.List;

/**
 * Who made figures: which build of Parley, on which Java, asked by which command.
 *
 * @param version version of Parley
 * @param build digest of what computes the rows, see {@link Build#digest}
 * @param jvm which Java ran it; has no influence on the results
 * @param command the command as it was given, or what else asked for it
 */
public record Provenance(String version, String build, String jvm, String command) {
    /**
     * What this process makes.
     *
     * @param version version of Parley
     * @param command the command as it was given, or what else asks for it
     */
    public static Provenance of(String version, String command) {
        return new Provenance(version, Build.digest(), Runtime.version().toString(), command);
    }

    /** What a program makes that uses Parley as a library. */
    public static Provenance ofProgram() {
        String version = Provenance.class.getPackage().getImplementationVersion();
        return of(version == null ? "development" : version, "a program that uses Parley");
    }

    /**
     * The same in a line below a page, with what the figures come from.
     *
     * @param seed the experiment's seed
     * @param hashes those of the scenarios
     */
    public String line(long seed, List<String> hashes) {
        return "%s, version %s, seed %d, scenario %s".formatted(command, version, seed, String.join(", ", hashes));
    }
}
