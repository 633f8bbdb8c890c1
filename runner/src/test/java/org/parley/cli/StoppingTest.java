package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that end when war is known well enough. */
@Tag("property")
class StoppingTest {
    @TempDir
    Path folder;

    @Test
    void threadsLeaveNoTraceInWhereARunStops() throws IOException {
        String one = rows("one", "cuba-1962", "--until", "0.05", "--threads", "1");

        assertEquals(one, rows("many", "cuba-1962", "--until", "0.05", "--threads", "3"));
        assertEquals(0, (one.lines().count() - 1) % 200, "whole rounds of replications in two worlds");
    }

    @Test
    void whatIsStoppedIsTheBeginningOfALongerRun() throws IOException {
        String stopped = rows("stopped", "cuba-1962", "--until", "0.05");

        assertThat(rows("long", "cuba-1962", "-n", "1000")).startsWith(stopped);
    }

    @Test
    void aStoppedRunIsCompleteAndSaysWhereItStopped() throws IOException {
        Console console = new Console();
        Path out = folder.resolve("out");
        assertEquals(0, console.run("run", "cuba-1962", "--until", "0.05", "--out", out.toString()), console.err());

        assertThat(console.out()).contains("Stopped by the rule (until war is known to ± 0.05) after ");
        String war = interval(
                console.out().lines().filter(line -> line.startsWith("war ")).findFirst());
        assertEquals(
                war,
                interval(console.out()
                        .lines()
                        .filter(line -> line.startsWith("Stopped"))
                        .findFirst()));
        assertThat(console.out()).contains("95 % intervals, corrected for interim looks");
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"complete\"");
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"stopping\"");
    }

    @Test
    void withoutWarsTheRelativeRuleGoesToTheCapAndSaysWhy() {
        Console console = new Console();
        String out = folder.resolve("out").toString();
        assertEquals(
                0,
                console.run("run", "quiet-neighbours", "--until-relative", "0.1", "--at-most", "150", "--out", out),
                console.err());

        assertThat(console.out()).contains("relative to none cannot be reached");
        assertThat(console.out()).contains("of 150 replications");
    }

    private static String interval(Optional<String> line) {
        String text = line.orElseThrow();
        return text.substring(text.indexOf('['), text.indexOf(']'));
    }

    private String rows(String name, String... arguments) throws IOException {
        Path out = folder.resolve(name);
        String[] all = new String[arguments.length + 3];
        all[0] = "run";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--out";
        all[arguments.length + 2] = out.toString();
        Console console = new Console();
        assertEquals(0, console.run(all), console.err());
        return Files.readString(out.resolve("replications.csv"));
    }
}
