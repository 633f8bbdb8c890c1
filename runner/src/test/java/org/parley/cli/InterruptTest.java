package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals to a real process: what is finished is kept, in whole rows without a gap. */
@Tag("property")
@EnabledOnOs({OS.LINUX, OS.MAC}) // others have no signals to send
@Tag("jdk")
class InterruptTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void aSignalKeepsWhatIsFinished(String signal, int code) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        try (ParleyProcess process = ParleyProcess.start(
                folder, "run", "cuba-1962", "-n", "100000000", "--metrics", "ending", "--out", out.toString())) {
            process.awaitRows(out);
            assertTrue(process.isAlive(), "ended before it was interrupted: " + process.err());
            process.signal(signal);

            assertEquals(code, process.exitCode(), process.err());
            assertThat(process.out()).contains("Interrupted");
        }
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"state\" : \"interrupted\"");
        assertWholeRows(Files.readString(out.resolve("replications.csv")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time cuba-1962 -n 100000000 | In cuba-1962, ",
                "choose cuba-1962 --candidate hotline-1963 --delta 1e-9 --n0 50 -n 100000000 | so far: with probability 95.0 %"
            })
    void ctrlCTellsWhatWasFoundWhereNothingIsKept(String line, String found) throws IOException, InterruptedException {
        try (ParleyProcess process = ParleyProcess.start(folder, Console.words(line))) {
            process.awaitWork(Duration.ofSeconds(8)); // a first block or look takes about three; more does no harm
            process.signal("INT");

            assertEquals(130, process.exitCode(), process.err());
            assertThat(process.out()).contains(found);
            assertThat(process.err()).contains("Interrupted: ");
        }
    }

    private static void assertWholeRows(String rows) {
        assertThat(rows).endsWith("\n");
        List<String> lines = rows.lines().toList();
        int cells = lines.get(0).split(",", -1).length;
        assertTrue(lines.size() > 1);
        assertEquals(1, lines.size() % 2);
        for (int line = 1; line < lines.size(); line++) {
            String[] row = lines.get(line).split(",", -1);
            assertEquals(cells, row.length);
            assertEquals(Integer.toString((line - 1) / 2), row[1]);
        }
    }
}
