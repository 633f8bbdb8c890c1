package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key Ctrl-C and the end of a terminal, on a real one with a progress bar, for every command that plays. */
@Tag("property")
@EnabledOnOs(OS.LINUX) // where script(1) takes a command
@Tag("jdk")
class TerminalTest {
    private static final int CTRL_C = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run cuba-1962 -n 100000000 --metrics ending | Interrupted: these are the replications that were finished.",
                "run cuba-1962 --rare -n 4000000 --repetitions 4000 | Interrupted: these are the repetitions that were finished.",
                "sweep cuba-1962 --grid /relations/USA-USSR/trust=0.3,0.4 -n 100000000 --metrics ending | Interrupted: these are the replications that were finished.",
                "time cuba-1962 -n 100000000 | Interrupted: these are the replications that were finished.",
                "compare cuba-1962 july-1914 -n 100000000 | Interrupted: these are the replications that were finished.",
                "attribute theory/ridge -n 1000000 | Interrupted: these are the replications that were finished."
            })
    void ctrlCKeepsWhatIsFinishedAndReportsIt(String line, String sentence) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        try (ParleyProcess process = ParleyProcess.startInTerminal(folder, Console.words(line + " --out " + out))) {
            process.awaitRows(out);
            process.press(CTRL_C);

            assertEquals(130, process.exitCode(), process.out());
            assertThat(process.out()).contains(sentence);
            assertThat(process.out()).contains("Files: " + out);
        }
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"state\" : \"interrupted\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choose cuba-1962 --candidate hotline-1963 --delta 1e-9 --n0 50 -n 100000000 | Interrupted: this is how the contest stood",
                "attribute india-pakistan --replication 1 --most 100000 | Interrupted: this is what was found so far.",
                "audit cuba-1962 -n 20000 | Interrupted",
                "page cuba-1962 -n 100000000 | Interrupted before anything was finished"
            })
    void ctrlCEndsWhatKeepsNothingWithASentence(String line, String sentence) throws IOException, InterruptedException {
        try (ParleyProcess process = ParleyProcess.startInTerminal(folder, Console.words(line))) {
            process.awaitWork(Duration.ofSeconds(3)); // of which half is playing
            process.press(CTRL_C);

            assertEquals(130, process.exitCode(), process.out());
            assertThat(process.out()).contains(sentence);
        }
    }

    @Test
    void aTerminalThatIsClosedLeavesWhatIsFinished()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Path out = folder.resolve("out");
        try (ParleyProcess process = ParleyProcess.startInTerminal(
                folder, "run", "cuba-1962", "-n", "100000000", "--metrics", "ending", "--out", out.toString())) {
            process.awaitRows(out);
            process.hangUp();
            process.awaitEnd();
        }
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"state\" : \"interrupted\"");
        assertTrue(Files.exists(out.resolve("summary.json")));
    }
}
