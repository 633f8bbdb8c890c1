package org.parley.cli.option;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many replications are played. Used as a {@link Mixin}. */
public final class ReplicationOption {
    private static final String NAME = "-n";

    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(names = NAME, paramLabel = "N", description = "Replications (default: ${DEFAULT-VALUE}).")
    int count;

    private final int least;

    /** An option that is {@code otherwise} if it is not given. */
    public ReplicationOption(int otherwise, int least) {
        this.count = otherwise;
        this.least = least;
    }

    /** Whether it is on the command line. */
    public boolean isGiven() {
        return spec.commandLine().getParseResult().hasMatchedOption(NAME);
    }

    /** The number, checked; throws a {@link ParameterException} if it is too small. */
    public int checked() {
        wrong().ifPresent(wrong -> {
            throw new ParameterException(spec.commandLine(), wrong);
        });
        return count;
    }

    /** What is wrong with it, if anything. */
    Optional<String> wrong() {
        return count >= least ? Optional.empty() : Optional.of(NAME + " must be at least " + least + ", was " + count);
    }
}
