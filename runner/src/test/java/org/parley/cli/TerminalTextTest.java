package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.read.tree.ControlCharacters;

/** Nothing that a terminal would obey is ever printed, wherever it comes from. */
@Tag("property")
class TerminalTextTest {
    private static final String EVIL = "\u001b]0;owned\u0007\u009b31m\u202Etxt\u0000\u007f";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "validate",
                "explain",
                "trace",
                "status",
                "export",
                "query",
                "page",
                "design",
                "sweep",
                "choose",
                "attribute",
                "compare",
                "time",
                "audit",
                "list",
                "nothing",
                ""
            })
    void whatIsWrongIsSaidWithoutIt(String command) {
        assertHarmless(command, EVIL);
        assertHarmless(command + " cuba-1962 --set", "/title=" + EVIL);
        assertHarmless(command + " cuba-1962 --with", EVIL);
        assertHarmless(command + " cuba-1962", "--" + EVIL);
        assertHarmless(command + " cuba-1962 -n", EVIL);
        assertHarmless(command + " cuba-1962 --grid", "/title=" + EVIL);
    }

    @Test
    void filesOfSuchNamesAndContentsAreRefusedWithoutIt() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a\u001b[31m.yaml"), "clock: {horizonDays: 1}\nnations: {A: {}, B: {}}\nk\u00851: 1\n");

        assertHarmless("validate", file.toString());
        assertHarmless("run -n 1 --set", "/x=1", file.toString());
    }

    @Test
    void theRestIsLeftAsItIs() throws IOException {
        StringWriter printed = new StringWriter();
        try (TerminalText text = new TerminalText(printed)) {
            text.write("Größe \ud83d\ude00\tx\r\ny\n");
            text.write('é');
        }

        assertThat(printed).hasToString("Größe \ud83d\ude00\tx\r\ny\né");
    }

    @Test
    void aLineThatWouldOverwriteAnotherIsShown() throws IOException {
        StringWriter printed = new StringWriter();
        try (TerminalText text = new TerminalText(printed)) {
            text.write("a\rb\r");
            text.write("\nc\r");
        }

        assertThat(printed).hasToString("a\\u000db\r\nc\\u000d");
    }

    private static void assertHarmless(String line, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] first = Console.words(line);
        String[] words = new String[first.length + more.length];
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        Parley.execute(words, new StandardOutput(out, false), err, Interrupt.when(() -> false));

        assertThat(ControlCharacters.first(out.toString(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ControlCharacters.first(err.toString(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat org.parley");
    }
}
