package org.parley.cli.option;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.parley.read.sweep.Until;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** When an experiment may end: after a fixed number, or once war is known well enough. Used as a {@link Mixin}. */
public final class StopOptions {
    private static final int CAP = 100_000; // most, unless anything says otherwise; an assumption

    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--until",
            paramLabel = "HALF-WIDTH",
            description =
                    "Play until the 95 %% interval of the share of wars is at most twice this wide, such as 0.01, in a"
                            + " sweep at every point; instead of -n.")
    @Nullable
    Double until;

    @Option(
            names = "--until-relative",
            paramLabel = "PART",
            description = "Play until it is at most twice this part of the share wide, such as 0.1; instead of -n.")
    @Nullable
    Double untilRelative;

    @Option(
            names = "--at-most",
            paramLabel = "N",
            description =
                    "Most replications, at each point, under --until, --until-relative or the rule of a sweep file if there"
                            + " is one (default: what such a file says, or 100000).")
    @Nullable
    Integer atMost;

    /**
     * When to end: as these options say, else as a sweep file does.
     *
     * @param written what the file says; {@link Until#NEVER} without one
     * @throws ParameterException if options exclude each other or are out of range
     */
    public Until over(Until written) {
        check();
        Until rule = isGiven() ? new Until(optional(until), optional(untilRelative), written.atMost()) : written;
        if (atMost != null) {
            require(rule.isRule(), "--at-most needs --until or --until-relative");
            return rule.atMost(atMost);
        }
        return isGiven() ? rule.atMost(rule.atMost().orElse(CAP)) : rule;
    }

    /** Whether these options have a rule of their own. */
    public boolean isGiven() {
        return until != null || untilRelative != null;
    }

    private void check() {
        require(until == null || untilRelative == null, "--until and --until-relative exclude each other");
        require(atMost == null || atMost >= 1, "--at-most must be at least 1, was " + atMost);
        require(until == null || (until > 0 && until < 0.5), "--until must be above 0 and below 0.5, was " + until);
        require(
                untilRelative == null || (untilRelative > 0 && untilRelative < 1),
                "--until-relative must be above 0 and below 1, was " + untilRelative);
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
