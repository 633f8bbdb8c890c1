package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands say when they are interrupted at a known moment: before the first replication, or after so many. */
@Tag("property")
@Tag("jdk")
class InterruptedCommandsTest {
    private static final String NOTHING = "Interrupted before anything was finished; there is nothing to report.\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time cuba-1962 -n 1000",
                "compare cuba-1962 july-1914 -n 1000",
                "attribute theory/ridge -n 1000",
                "attribute cuba-1962 --mechanisms all -n 960",
                "attribute cuba-1962 --replication 7",
                "audit quiet-neighbours -n 1000",
                "page cuba-1962 -n 1000"
            })
    void beforeTheFirstReplicationThereIsOneSentence(String line) {
        Console console = new Console(() -> true);

        assertEquals(130, console.run(Console.words(line)), console.err());
        assertEquals(NOTHING, console.err());
        assertEquals("", console.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run cuba-1962 -n 1000",
                "run cuba-1962 --until 0.01",
                "run cuba-1962 --rare -n 4000",
                "sweep cuba-1962 --grid /relations/USA-USSR/trust=0.3,0.4 -n 1000",
                "time cuba-1962 -n 1000",
                "compare cuba-1962 july-1914 -n 1000",
                "attribute theory/ridge -n 1000"
            })
    void aFolderWithoutAReplicationSaysSoAndIsContinued(String line) throws IOException {
        String[] words = Console.words(line + " --out " + folder);
        Console console = new Console(() -> true);

        assertEquals(130, console.run(words), console.err());
        assertEquals(NOTHING, console.err());
        assertEquals("", console.out());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    "lock manifest.json results.duckdb",
                    String.join(
                            " ",
                            files.map(file -> file.getFileName().toString())
                                    .sorted()
                                    .toList()));
        }
        assertThat(Files.readString(folder.resolve("manifest.json"))).contains("\"state\" : \"interrupted\"");
        Console again = new Console(() -> true);
        assertEquals(130, again.run(words), again.err());
    }

    @Test
    void chooseSaysThatThereWasNoLook() {
        Console console = new Console(() -> true);

        assertEquals(130, console.run(Console.words("choose cuba-1962 --candidate hotline-1963")), console.err());
        assertEquals("Interrupted before the first look; there is nothing to report.\n", console.err());
        assertEquals("", console.out());
    }

    /** A replication asks once or so; the numbers are far from the ends of the experiments. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000 | audit theory/ridge -n 50 --threads 1 | moves of levers that were finished. | moves of levers show an effect",
                "300 | attribute theory/ridge -n 5000 | these are the replications that were finished. | Shapley",
                "20 | attribute cuba-1962 --replication 7 | this is what was found so far. | Found to be needed so far were"
            })
    void whatIsFinishedIsReported(int asked, String line, String sentence, String report) {
        AtomicInteger calls = new AtomicInteger();
        Console console = new Console(() -> calls.incrementAndGet() > asked);

        assertEquals(130, console.run(Console.words(line)), console.err());
        assertThat(console.err()).contains("Interrupted: ");
        assertThat(console.err()).contains(sentence);
        assertThat(console.out()).contains(report);
        assertThat(console.out()).doesNotContain("NaN");
    }
}
