package org.parley.cli.option;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Commands as a shell takes them. */
public final class ShellWords {
    private ShellWords() {}

    /** An argument in quotes where it has any sign a shell would read otherwise. */
    public static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_./=:,+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    /** The whole command as it was given. */
    public static String given(CommandLine command) {
        List<String> arguments = command.getParent().getParseResult().originalArgs();
        return "./parley " + arguments.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
    }
}
