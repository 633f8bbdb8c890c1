package org.parley.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.read.library.TextFile;
import org.parley.read.variant.UncertainNumber;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which numbers of a scenario are uncertain, and how closely that is looked at. Used as a {@link Mixin}. */
public final class UncertainArgument {
    private static final int WORLDS = 20; // an assumption, as the next one
    private static final int REPLICATIONS = 400;

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
            description = "Worlds in which the uncertain numbers differ (default: " + WORLDS + ").")
    @Nullable
    Integer worlds;

    @Option(
            names = "--world-replications",
            paramLabel = "N",
            description = "Replications of every portfolio in every world (default: " + REPLICATIONS + ").")
    @Nullable
    Integer replications;

    /** In how many worlds the numbers differ. */
    public int worlds() {
        return worlds == null ? WORLDS : worlds;
    }

    /** How often every portfolio is played in every world. */
    public int replications() {
        return replications == null ? REPLICATIONS : replications;
    }

    /**
     * The uncertain numbers; those of the file first.
     *
     * @throws ParameterException with everything that is wrong with them
     * @throws IOException if the file cannot be read
     */
    public List<UncertainNumber> numbers() throws IOException {
        require(worlds() >= 2, "--worlds must be at least 2, was " + worlds());
        require(replications() >= 2, "--world-replications must be at least 2, was " + replications());
        List<UncertainNumber> numbers = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        if (over != null) {
            List<String> lines = TextFile.read(over).lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                String text = lines.get(line).strip();
                if (!text.isEmpty() && !text.startsWith("#")) {
                    String place = over + ":" + (line + 1);
                    add(numbers, wrong, text, place, place);
                }
            }
        }
        uncertain.forEach(text -> add(numbers, wrong, text, "--uncertain " + text, "--uncertain"));
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

    private static void add(
            List<UncertainNumber> numbers, List<String> wrong, String text, String source, String place) {
        try {
            UncertainNumber number = UncertainNumber.parse(text, source);
            if (numbers.stream().anyMatch(other -> other.pointer().equals(number.pointer()))) {
                wrong.add(place + ": '" + number.pointer() + "' is given twice");
            } else {
                numbers.add(number);
            }
        } catch (IllegalArgumentException malformed) {
            wrong.add(place + ": " + malformed.getMessage());
        }
    }
}
