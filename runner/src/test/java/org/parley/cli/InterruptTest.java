package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C on a real process: what is finished is kept, in whole rows without a gap. */
@Tag("property")
@EnabledOnOs({OS.LINUX, OS.MAC}) // others have no signals to send
class InterruptTest {
    @TempDir
    Path folder;

    @Test
    void ctrlCKeepsWhatIsFinished() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> command =
                new ArrayList<>(interruptIsIgnored() ? List.of("env", "--default-signal=INT") : List.of());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.parley.cli.Parley"));
        command.addAll(List.of("run", "cuba-1962", "-n", "100000000", "--out", out.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        try {
            awaitRows(out.resolve("replications.csv"), process);
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running a minute after the signal");
        } finally {
            process.destroyForcibly();
        }

        assertEquals(130, process.exitValue());
        assertTrue(Files.readString(folder.resolve("stdout")).contains("Interrupted"));
        assertTrue(Files.readString(out.resolve("manifest.json")).contains("\"state\" : \"interrupted\""));
        assertWholeRows(Files.readString(out.resolve("replications.csv")));
    }

    /** Whether this process was started with Ctrl-C switched off, as shells start what runs behind; children inherit that. */
    private static boolean interruptIsIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .mapToLong(
                                line -> Long.parseUnsignedLong(line.substring(7).trim(), 16))
                        .anyMatch(mask -> (mask & 2) != 0);
    }

    private static void awaitRows(Path file, Process process) throws IOException, InterruptedException {
        while (process.isAlive() && (!Files.exists(file) || Files.size(file) < 100_000)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertTrue(process.isAlive(), "ended before it was interrupted");
    }

    private static void assertWholeRows(String rows) {
        assertTrue(rows.endsWith("\n"));
        List<String> lines = rows.lines().toList();
        int cells = lines.get(0).split(",", -1).length;
        assertEquals(1, lines.size() % 2);
        for (int line = 1; line < lines.size(); line++) {
            String[] row = lines.get(line).split(",", -1);
            assertEquals(cells, row.length);
            assertEquals(Integer.toString((line - 1) / 2), row[0]);
        }
    }
}
