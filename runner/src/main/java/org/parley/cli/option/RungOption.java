package org.parley.cli.option;

import java.util.List;
import org.parley.experiment.play.Threshold;
import org.parley.model.Ladder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The rung a command asks about. Used as a {@link Mixin}. */
public final class RungOption {
    private static final String WAR = "war";

    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--rung",
            paramLabel = "R",
            defaultValue = WAR,
            description = "Ask about this rung being reached, by its number (default: ${DEFAULT-VALUE}).")
    String rung = WAR;

    /**
     * What is asked.
     *
     * @param ladders those of all scenarios the command works on, at least one
     * @throws ParameterException if it is no rung of theirs, or a number means something else on each
     */
    public Threshold on(List<Ladder> ladders) {
        Ladder ladder = ladders.get(0);
        if (rung.equals(WAR)) {
            return Threshold.WAR;
        }
        if (ladders.stream().anyMatch(other -> !other.labels().equals(ladder.labels()))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--rung " + rung + ": the scenarios have different ladders; they can be compared by war only");
        }
        try {
            Threshold threshold = Threshold.at(Integer.parseInt(rung));
            if (threshold.isOn(ladder)) {
                return threshold;
            }
        } catch (NumberFormatException notANumber) {
            // told below, as a number that is no rung
        }
        throw new ParameterException(
                spec.commandLine(), "--rung must be war or a number in 1…" + ladder.top() + ", was '" + rung + "'");
    }
}
