package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that keep what they play: the answer is the same, and is there again at once. */
@Tag("property")
class QuestionRunTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribute theory/ridge -n 60",
                "compare cuba-1962 --with hotline -n 60 --twin clear",
                "compare cuba-1962 july-1914 -n 60",
                "time cuba-1962 -n 60"
            })
    void theAnswerIsTheSameKeptOrNotAndAgain(String line) throws IOException {
        Path out = folder.resolve("out");
        String answer = answer(line);

        assertEquals(answer + "Files: " + out + "\n", answer(line + " --out " + out));
        assertEquals(
                answer + "All 60 replications were there already; nothing was played again.\nFiles: " + out + "\n",
                answer(line + " --threads 3 --out " + out));
        assertThat(Files.readString(out.resolve("report.html")))
                .contains(answer.lines().findFirst().orElseThrow());
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"finding\"");
        assertEquals(0, Files.readAllLines(out.resolve("replications.csv")).size() % 60 - 1);
    }

    @Test
    void whatWasPlayedAnswersForAnyRung() {
        String time = "time cuba-1962 -n 60 --rung ";
        answer(time + "war --out " + folder);

        String again = answer(time + "8 --out " + folder);
        assertThat(again).startsWith(answer(time + 8));
        assertThat(again).contains("nothing was played again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | attribute cuba-1962 --mechanisms all | --out needs at most 8 players",
                "2 | attribute cuba-1962 --replication 3 | --replication excludes -n, --mechanisms, --interactions",
                "1 | compare cuba-1962 july-1914 -n 20 | choose another folder",
                "1 | time cuba-1962 -n 20 | choose another folder",
                "1 | attribute cuba-1962 -n 30 | choose another folder"
            })
    void whatCannotBeKeptThereIsRefused(int code, String line, String message) {
        answer("attribute cuba-1962 -n 20 --out " + folder);

        Console.refused(code, line + " --out " + folder, message);
    }

    @Test
    void aReplicationThatFailedHasTheCommandOfItsWorld() throws IOException {
        Path flood = Flood.file(folder);
        Path other = Files.copy(flood, folder.resolve("other.yaml"));
        Path out = folder.resolve("out");
        Console console = new Console();

        assertEquals(
                4,
                console.run("compare", flood.toString(), other.toString(), "-n", "2", "--out", out.toString()),
                console.err());
        String failures = query(out, "SELECT world, rerun FROM replications WHERE replication = 1 ORDER BY world");
        assertThat(failures).contains("flood,./parley run " + flood + " --seed 1 --replication 1");
        assertThat(failures).contains("other,./parley run " + other + " --seed 1 --replication 1");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC}) // others have no signals to send
    void ctrlCKeepsWhatIsFinishedAndTheSameCommandContinues() throws IOException, InterruptedException {
        String line = "compare cuba-1962 --with hotline -n 4000 --out ";
        Path cut = folder.resolve("cut");
        Path whole = folder.resolve("whole");
        try (ParleyProcess process = ParleyProcess.start(folder, Console.words(line + cut))) {
            process.awaitRows(cut);
            process.signal("INT");
            assertEquals(130, process.exitCode(), process.err());
            assertThat(process.err()).contains("Interrupted: these are the replications that were finished.");
        }
        Console continued = new Console();
        assertEquals(0, continued.run(Console.words(line + cut)), continued.err());
        assertThat(continued.err()).startsWith("Continuing after ");
        answer(line + whole);

        for (String file : new String[] {"replications.csv", "summary.json"}) {
            assertEquals(Files.readString(whole.resolve(file)), Files.readString(cut.resolve(file)), file);
        }
    }

    private static String answer(String line) {
        Console console = new Console();
        assertEquals(0, console.run(Console.words(line)), console.err());
        return console.out();
    }

    private static String query(Path out, String sql) {
        Console console = new Console();
        assertEquals(0, console.run("query", out.toString(), sql), console.err());
        return console.out();
    }
}
