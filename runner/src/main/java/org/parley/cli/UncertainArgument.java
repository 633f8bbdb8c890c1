package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.read.UncertainNumber;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which numbers of a scenario are uncertain, and how closely that is looked at. Used as a {@link Mixin}. */
final class UncertainArgument {
    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--uncertain",
            split = ",",
            paramLabel = "/path=low..high",
            description = "A number that may be anything in a range; that of a candidate is named as in"
                    + " /measures/incsea-1972/effects/conduct/factor=0.3..0.7; several with commas, or repeated.")
    List<String> uncertain = new ArrayList<>();

    @Option(
            names = "--over",
            paramLabel = "FILE",
            description = "A file with such numbers, one to a line; lines that begin with # are remarks.")
    @Nullable
    Path over;

    @Option(
            names = "--worlds",
            paramLabel = "N",
            description = "Worlds in which the uncertain numbers differ (default: 20).")
    @Nullable
    Integer worlds;

    @Option(
            names = "--world-replications",
            paramLabel = "N",
            description = "Replications of every portfolio in every world (default: 400).")
    @Nullable
    Integer replications;

    /** In how many worlds the numbers differ. */
    int worlds() {
        return worlds == null ? 20 : worlds;
    }

    /** How often every portfolio is played in every world. */
    int replications() {
        return replications == null ? 400 : replications;
    }

    /** The uncertain numbers; those of the file first. */
    List<UncertainNumber> numbers() throws IOException {
        require(worlds() >= 2, "--worlds must be at least 2, was " + worlds());
        require(replications() >= 2, "--world-replications must be at least 2, was " + replications());
        List<UncertainNumber> numbers = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        if (over != null) {
            List<String> lines = Files.readAllLines(over);
            for (int line = 0; line < lines.size(); line++) {
                String text = lines.get(line).strip();
                if (!text.isEmpty() && !text.startsWith("#")) {
                    add(numbers, wrong, text, over + ":" + (line + 1));
                }
            }
        }
        uncertain.forEach(text -> add(numbers, wrong, text, "--uncertain " + text));
        require(wrong.isEmpty(), String.join("\n", wrong));
        require(over == null || !numbers.isEmpty(), "--over " + over + " has no uncertain number in it");
        require(
                !numbers.isEmpty() || (worlds == null && replications == null),
                "--worlds and --world-replications need numbers that differ: --uncertain or --over");
        return numbers;
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private static void add(List<UncertainNumber> numbers, List<String> wrong, String text, String source) {
        try {
            UncertainNumber number = UncertainNumber.parse(text, source);
            if (numbers.stream().anyMatch(other -> other.pointer().equals(number.pointer()))) {
                wrong.add(source + ": '" + number.pointer() + "' is given twice");
            } else {
                numbers.add(number);
            }
        } catch (IllegalArgumentException malformed) {
            wrong.add(source + ": " + malformed.getMessage());
        }
    }
}
