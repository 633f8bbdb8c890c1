package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;

/** Runs commands in this process and keeps what they print. */
final class Console {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private final Interrupt interrupt;

    Console() {
        this(() -> false);
    }

    /** A console on which commands are interrupted once a condition holds. */
    Console(BooleanSupplier interrupted) {
        this.interrupt = Interrupt.when(interrupted);
    }

    /** Runs a command and returns its exit code. */
    int run(String... arguments) {
        CommandLine command = Parley.commandLine(interrupt);
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    /** Runs a line of words that must be refused: with that exit code, a message that has this in it, and no output. */
    static void refused(int code, String line, String message) {
        Console console = new Console();
        assertEquals(code, console.run(words(line)), console.err());
        assertThat(console.err()).contains(message);
        assertEquals("", console.out());
    }

    /** Runs a line of words that must be answered: with an output that has this in it, and without complaint. */
    static void answered(String line, String answer) {
        Console console = new Console();
        assertEquals(0, console.run(words(line)), console.err());
        assertThat(console.out()).contains(answer);
        assertEquals("", console.err());
    }

    /** The words of a line, parted by blanks; no word can have any. */
    static String[] words(String line) {
        return line.isBlank() ? new String[0] : line.strip().split(" +");
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
