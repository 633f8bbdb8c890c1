package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What real processes can do to a store: be killed at any moment, come in two, and fill the disk. */
@Tag("property")
@EnabledOnOs({OS.LINUX, OS.MAC}) // others have no signals and no limits
@Tag("jdk")
class StoreProcessTest {
    /** Moments at which a sweep is killed: so long after it has kept its first rows of this sitting; written down once. */
    private static final int[] MILLIS_AFTER_ROWS = {0, 1, 3, 8, 15, 24, 37, 55, 80, 120, 170, 230, 310, 400};

    /** And so long after its process was started, when it opens, makes or mends its files. */
    private static final int[] MILLIS_AFTER_START = {350, 500, 650, 800, 1000, 1250};

    private static final String[] SWEEP = {
        "sweep",
        "quiet-neighbours",
        "--set",
        "/clock/horizonDays=4",
        "--grid",
        "/clock/stepHours=6,8,12",
        "-n",
        "20000",
        "--metrics",
        "ending,peak-rung,messages"
    };

    @TempDir
    Path folder;

    @Test
    void twentyKillsLeaveNoTrace() throws IOException, InterruptedException {
        Path killed = folder.resolve("killed");
        int kills = 0;
        for (int millis : MILLIS_AFTER_START) {
            kills += kill(killed, millis, false) ? 1 : 0;
        }
        for (int millis : MILLIS_AFTER_ROWS) {
            kills += kill(killed, millis, true) ? 1 : 0;
        }
        assertEquals(20, kills, "some ended before they could be killed");

        Console resumed = sweep(killed);
        Console undisturbed = sweep(folder.resolve("undisturbed"));
        assertThat(resumed.err()).startsWith("Continuing after ");
        assertEquals("", undisturbed.err());
        assertEquals(report(undisturbed), report(resumed));
        assertEquals(-1, Files.mismatch(export(folder.resolve("undisturbed")), export(killed)));
        assertEquals(-1, Files.mismatch(folder.resolve("undisturbed/summary.json"), killed.resolve("summary.json")));
    }

    private boolean kill(Path out, int millis, boolean afterRows) throws IOException, InterruptedException {
        try (ParleyProcess process = ParleyProcess.start(folder, to(out))) {
            if (afterRows) {
                process.awaitRows(out);
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            boolean alive = process.isAlive();
            process.signal("KILL");
            process.exitCode();
            return alive;
        }
    }

    private static List<String> report(Console console) {
        return console.out().lines().filter(line -> !line.startsWith("Files: ")).toList();
    }

    private static Console sweep(Path out) {
        Console console = new Console();
        assertEquals(0, console.run(to(out)), console.err());
        return console;
    }

    private static String[] to(Path out) {
        return Stream.concat(Arrays.stream(SWEEP), Stream.of("--out", out.toString()))
                .toArray(String[]::new);
    }

    private static Path export(Path out) {
        Console console = new Console();
        assertEquals(0, console.run("export", out.toString()), console.err());
        return out.resolve("replications.csv");
    }

    @Test
    void aSecondProcessIsRefused() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        String[] command = {"run", "cuba-1962", "-n", "100000000", "--metrics", "ending", "--out", out.toString()};
        try (ParleyProcess first = ParleyProcess.start(folder, command)) {
            first.awaitRows(out);
            for (String[] second :
                    new String[][] {command, {"export", out.toString()}, {"query", out.toString(), "SELECT 1"}}) {
                Console console = new Console();
                assertEquals(1, console.run(second), console.out());
                assertThat(console.err()).contains(out + " is in use by process ");
            }
            Console status = new Console();
            assertEquals(0, status.run("status", out.toString()), status.err());
            assertThat(status.out()).contains(out + " is being written by process ");
            assertThat(status.out()).contains(" of 100000000 replications");
        }
    }

    /** A limit on the size of files, set once the process is under way, refuses what is written as a full disk does. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLosesNothing() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "prlimit sets the limit");
        Path out = folder.resolve("out");
        String[] command = {
            "run", "quiet-neighbours", "--set", "/clock/horizonDays=4", "-n", "25000", "--out", out.toString()
        };
        try (ParleyProcess full = ParleyProcess.start(folder, command)) {
            full.awaitRows(out);
            full.limitFiles(1_000_000);

            assertEquals(1, full.exitCode(), full.out());
            assertThat(full.err()).contains("what was finished before is kept");
            assertThat(full.err()).startsWith(out.toString());
        }
        Console again = new Console();
        Console fresh = new Console();
        assertEquals(0, again.run(command), again.err());
        assertThat(again.err()).startsWith("Continuing after ");
        command[command.length - 1] = folder.resolve("fresh").toString();
        assertEquals(0, fresh.run(command), fresh.err());
        assertEquals(-1, Files.mismatch(folder.resolve("fresh/replications.csv"), out.resolve("replications.csv")));
    }
}
