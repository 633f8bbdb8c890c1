package org.parley.cli.option;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** On which chances replications are played, and on how many threads. Used as a {@link Mixin}. */
public final class PlayOptions {
    private static final String SEED = "--seed";

    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(names = SEED, paramLabel = "SEED", description = "Any whole number (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads (default: one for each processor); no influence on results.")
    int threads = Runtime.getRuntime().availableProcessors();

    /** The experiment's seed. */
    public long seed() {
        return seed;
    }

    /** On how many threads. */
    public int threads() {
        return threads;
    }

    /** Whether a seed is on the command line. */
    boolean isSeedGiven() {
        return spec.commandLine().getParseResult().hasMatchedOption(SEED);
    }

    /** Throws a {@link ParameterException} if anything is wrong. */
    public void check() {
        wrong().ifPresent(wrong -> {
            throw new ParameterException(spec.commandLine(), wrong);
        });
    }

    /** What is wrong, if anything. */
    Optional<String> wrong() {
        return threads >= 1 ? Optional.empty() : Optional.of("--threads must be at least 1, was " + threads);
    }
}
