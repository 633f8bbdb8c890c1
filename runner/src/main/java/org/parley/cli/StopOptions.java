package org.parley.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.stats.StoppingRule;
import org.parley.stats.UntilPrecise;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** When an experiment may end: after a fixed number, or once war is known well enough. Used as a {@link Mixin}. */
final class StopOptions {
    private static final int FLOOR = 400; // fewest replications under a rule; an assumption
    private static final int CAP = 100_000; // most, unless --at-most says otherwise; an assumption

    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--until",
            paramLabel = "HALF-WIDTH",
            description =
                    "Play until the 95 %% interval of the share of wars is at most this to either side, such as 0.01;"
                            + " instead of -n.")
    @Nullable
    Double until;

    @Option(
            names = "--until-relative",
            paramLabel = "PART",
            description = "Play until it is at most this part of the share to either side, such as 0.1; instead of -n.")
    @Nullable
    Double untilRelative;

    @Option(
            names = "--at-most",
            paramLabel = "N",
            description = "Most replications under --until or --until-relative (default: 100000).")
    @Nullable
    Integer atMost;

    /**
     * The rule asked for; none if a fixed number of replications is.
     *
     * @throws ParameterException if options exclude each other or are out of range
     */
    Optional<StoppingRule> rule() {
        require(until == null || untilRelative == null, "--until and --until-relative exclude each other");
        require(atMost == null || atMost >= 1, "--at-most must be at least 1, was " + atMost);
        int cap = atMost == null ? CAP : atMost;
        int floor = Math.min(FLOOR, cap);
        if (until != null) {
            require(until > 0 && until < 0.5, "--until must be above 0 and below 0.5, was " + until);
            return Optional.of(UntilPrecise.absolute(until, floor, cap));
        }
        if (untilRelative != null) {
            require(
                    untilRelative > 0 && untilRelative < 1,
                    "--until-relative must be above 0 and below 1, was " + untilRelative);
            return Optional.of(UntilPrecise.relative(untilRelative, floor, cap));
        }
        require(atMost == null, "--at-most needs --until or --until-relative");
        return Optional.empty();
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
