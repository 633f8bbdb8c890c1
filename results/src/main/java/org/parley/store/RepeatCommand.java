package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.experiment.play.World;

/**
 * A command that plays something again, as a shell takes it. All commands in results and reports are written here.
 * Immutable; each method gives another command, with more words at its end.
 */
public final class RepeatCommand {
    /** There is no command that plays it again; nor is there one with more words. */
    public static final RepeatCommand NONE = new RepeatCommand(List.of());

    private static final String LAUNCHER = "./parley";
    private static final List<String> AS_IS = List.of(World.AS_IS);
    private static final List<String> TWINS = List.of(World.AS_IS, World.CLEAR);

    private final List<String> words;

    private RepeatCommand(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** A command of Parley by its name, such as {@code run}. */
    public static RepeatCommand of(String name) {
        return given(List.of(name));
    }

    /** A command as it was given, from its name to its last argument. */
    public static RepeatCommand given(List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(LAUNCHER));
        words.addAll(arguments);
        return new RepeatCommand(words);
    }

    /** The words that name a scenario with overlays and settings. */
    public static List<String> scenario(String scenario, List<String> overlays, List<String> settings) {
        List<String> words = new ArrayList<>(List.of(scenario));
        overlays.forEach(overlay -> words.addAll(List.of("--with", overlay)));
        settings.forEach(setting -> words.addAll(List.of("--set", setting)));
        return words;
    }

    /** This command with these words. */
    public RepeatCommand with(List<String> more) {
        if (words.isEmpty()) {
            return NONE;
        }
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        return new RepeatCommand(all);
    }

    /** This command with an option. */
    public RepeatCommand option(String name, Object value) {
        return with(List.of(name, value.toString()));
    }

    /** This command with the seed of an experiment. */
    public RepeatCommand seed(long seed) {
        return option("--seed", seed);
    }

    /**
     * This command in these worlds, by name: a scenario as it is, alone or with its clear twin. No command plays others.
     */
    public RepeatCommand worlds(List<String> names) {
        if (names.equals(AS_IS)) {
            return option("--twin", "none");
        }
        return names.equals(TWINS) ? this : NONE;
    }

    /** This command with these columns only; with all if there are none. */
    public RepeatCommand metrics(List<String> names) {
        return names.isEmpty() ? this : option("--metrics", String.join(",", names));
    }

    /** This command with so many replications. */
    public RepeatCommand replications(long number) {
        return option("-n", number);
    }

    /** This command for one replication, or repetition, by its number. */
    public RepeatCommand replication(long number) {
        return option("--replication", number);
    }

    /** Whether there is such a command. */
    public boolean exists() {
        return !words.isEmpty();
    }

    /** As a shell takes it; empty if there is none. */
    @Override
    public String toString() {
        return words.stream().map(RepeatCommand::quoted).collect(Collectors.joining(" "));
    }

    /** A word in quotes where it has any sign that a shell would read otherwise. */
    public static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=:,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
