package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Golden;

/** The same scenario, seed and version give the same bytes. */
@Tag("jdk")
class SameBytesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @Tag("regression")
    @ValueSource(strings = {"cuba-1962", "july-1914", "quiet-neighbours"})
    void rowsAreThoseOfTheGoldenFile(String scenario) throws IOException {
        String rows = rows("golden", "run", scenario, "-n", "10", "--seed", "7");

        Golden.assertHolds("runner/src/test/resources/golden/" + scenario + ".csv", rows);
    }

    @ParameterizedTest
    @Tag("property")
    @ValueSource(strings = {"2", "5"})
    void threadsLeaveNoTrace(String threads) throws IOException {
        String one = rows("one", "run", "cuba-1962", "-n", "100", "--threads", "1");

        assertEquals(one, rows("many", "run", "cuba-1962", "-n", "100", "--threads", threads));
    }

    @ParameterizedTest
    @Tag("property")
    @ValueSource(strings = {"2", "5"})
    void threadsLeaveNoTraceInTimes(String threads) {
        Console one = new Console();
        Console many = new Console();
        one.run("time", "cuba-1962", "-n", "100", "--threads", "1");
        many.run("time", "cuba-1962", "-n", "100", "--threads", threads);

        assertEquals(one.out(), many.out());
        assertThat(one.out()).as(one.err()).contains("Aalen–Johansen");
    }

    @Test
    @Tag("property")
    void aReplicationAloneGivesItsRows() throws IOException {
        List<String> all = rows("all", "run", "july-1914", "-n", "50").lines().toList();
        List<String> alone =
                rows("alone", "run", "july-1914", "--replication", "41").lines().toList();

        assertEquals(all.get(0), alone.get(0));
        assertEquals(all.subList(1 + 2 * 41, 3 + 2 * 41), alone.subList(1, 3));
    }

    private String rows(String name, String... arguments) throws IOException {
        Path out = folder.resolve(name);
        String[] all = Stream.concat(Arrays.stream(arguments), Stream.of("--out", out.toString()))
                .toArray(String[]::new);
        Console console = new Console();
        assertEquals(0, console.run(all), console.err());
        assertThat(console.out()).contains("Files: " + out);
        return Files.readString(out.resolve("replications.csv"));
    }
}
