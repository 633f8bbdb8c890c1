package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output that takes no more: a full disk is trouble, a reader who has seen enough is none. */
@Tag("property")
class CutOutputTest {
    private static final String FULL = "Standard output could not be written: No space left on device\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "run --help",
                "list",
                "explain medianHours",
                "validate cuba-1962",
                "trace cuba-1962",
                "run quiet-neighbours -n 5 --out RUN2",
                "time quiet-neighbours -n 5",
                "time quiet-neighbours -n 5 --json",
                "compare quiet-neighbours cuba-1962 -n 5",
                "attribute theory/ridge -n 5",
                "attribute theory/ridge --replication 1",
                "choose cuba-1962 --candidate hotline-1963 --delta 0.2 --n0 20 -n 40 --fresh 20",
                "audit theory/loss-of-control -n 2",
                "page quiet-neighbours -n 5",
                "design cuba-1962 --grid /relations/USA-USSR/trust=0.3,0.4",
                "sweep quiet-neighbours --grid /clock/horizonDays=3,4 -n 5 --out SWEEP",
                "status RUN",
                "export RUN --to -",
                "export RUN",
                "query RUN SELECT+*+FROM+replications"
            })
    void aFullDiskBehindTheOutputIsTrouble(String line) {
        assertEquals(0, new Console().run(words("run quiet-neighbours -n 5 --out RUN")));
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Parley.execute(words(line), refusing("No space left on device"), err, Interrupt.when(() -> false));

        assertEquals(1, code);
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith(FULL);
    }

    @Test
    void whatFailedForAnotherReasonSaysThatAlone() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertEquals(2, Parley.execute(words("run"), refusing("No space"), err, Interrupt.when(() -> false)));
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Missing required parameter: 'SCENARIO'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "export RUN --to -", "query RUN SELECT+*+FROM+range(10000000)"})
    void aReaderWhoHasSeenEnoughIsNoTrouble(String line) {
        assertEquals(0, new Console().run(words("run quiet-neighbours -n 5 --out RUN")));
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertEquals(0, Parley.execute(words(line), refusing("Broken pipe"), err, Interrupt.when(() -> false)));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    @EnabledOnOs(OS.LINUX) // where there is a disk that is always full
    void aRealFullDiskIsTroubleAndARealClosedPipeIsNone() throws IOException, InterruptedException {
        try (ParleyProcess process = ParleyProcess.startInShell(folder, "", " > /dev/full", "list")) {
            assertEquals(1, process.exitCode(), process.err());
            assertEquals(FULL, process.err());
        }
        try (ParleyProcess process = ParleyProcess.startInShell(folder, "", " | head -n 1", "explain", "--page")) {
            assertEquals(0, process.exitCode(), process.err());
            assertEquals("# Parameters\n", process.out());
            assertEquals("", process.err());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPageThatDoesNotFitIsTroubleWithItsName() throws IOException, InterruptedException {
        Path page = folder.resolve("page.html");
        String[] words = Console.words("time quiet-neighbours -n 5 --page " + page);
        try (ParleyProcess process = ParleyProcess.startInShell(folder, "ulimit -f 200; ", "", words)) {
            assertEquals(1, process.exitCode(), process.err());
            assertThat(process.err()).contains(page + " could not be written: File too large");
            assertTrue(Files.notExists(page), "half of a page is none");
        }
    }

    private String[] words(String line) {
        String[] words = Console.words(line);
        for (int i = 0; i < words.length; i++) {
            words[i] =
                    words[i].matches("RUN2?|SWEEP") ? folder.resolve(words[i]).toString() : words[i].replace('+', ' ');
        }
        return words;
    }

    private static StandardOutput refusing(String why) {
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException(why);
            }
        };
        return new StandardOutput(stream, false);
    }
}
