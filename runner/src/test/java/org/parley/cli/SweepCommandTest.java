package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps as a user asks for them: what is said of points, of factors, of an end before the end, and of mistakes. */
@Tag("property")
class SweepCommandTest {
    private static final String TRUST = "/relations/A-B/trust=0.1..0.9";
    private static final String STAKES = "/relations/A-B/stakes=0.2..0.6";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "morris,trajectories=5 | moves the share of war most | What each factor does | \"direction\"",
                "saltelli,rows=8 | seems, from too little, to matter most for the share of war | Which part of the variance | \"total\"",
                "one-at-a-time,levels=2 | against point 0, on the same chances | What each level does | differences to the first",
                "latin-hypercube,points=100 | of cases where | share of war | \"coverage\"",
                "latin-hypercube,points=10 | Over 10 points of ridge | share of war | Too few points"
            })
    void aDesignIsReportedByWhatItIsFor(String design, String finding, String picture, String figure)
            throws IOException {
        Console console = sweep("theory/ridge", "--range", TRUST, "--range", STAKES, "--design", design, "-n", "40");

        assertThat(console.out()).as(console::err).contains(finding);
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("<h2>" + picture);
        String summary = Files.readString(folder.resolve("out/summary.json"));
        assertThat(summary).contains(figure);
        assertEquals(!design.startsWith("latin"), !summary.contains("\"finding\" : \"Over "), summary);
    }

    @Test
    void anotherColumnMayBeLookedAt() {
        Console console = sweep("theory/ridge", "--range", TRUST, "-n", "40", "--response", "peak_rung[rungs]");

        assertThat(console.out()).startsWith("Over 5 points of ridge, the mean of peak_rung runs from");
    }

    /** At 400 replications a quarter of wars is known to ± 0.049 at 97.5 %, which is the level the rule looks with. */
    @ParameterizedTest
    @CsvSource({"1", "2"})
    void aRuleEndsASweepOnceEveryPointIsKnown(String threads) throws IOException {
        Path file = Files.writeString(folder.resolve("known.yaml"), """
                scenario: theory/ridge
                factors: {stakes: {at: /relations/A-B/stakes, values: [0.3, 0.5]}}
                until: {halfWidth: 0.05, atMost: 5000}
                twin: none
                """);
        Console console = sweep(file.toString(), "--threads", threads);

        assertThat(console.out()).as(console::err).contains("800 replications over all points");
        assertThat(console.out()).contains("(until war is known to ± 0.05): reached at every point");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--until 0.05 --at-most 5000 | (until war is known to ± 0.05): reached at every point",
                "--until-relative 0.4 --at-most 5000 | (until war is known to ± 0.4 of itself): reached at every point",
                "--at-most 30 | (until war is known to ± 0.001) was not reached at every point within the most",
                "--until 0.05 | (until war is known to ± 0.05) was not reached at every point within the most"
            })
    void theCommandLineComesBeforeTheRuleOfAFile(String options, String ending) throws IOException {
        Path file = Files.writeString(folder.resolve("known.yaml"), """
                scenario: theory/ridge
                factors: {stakes: {at: /relations/A-B/stakes, values: [0.3, 0.5]}}
                until: {halfWidth: 0.001, atMost: 50}
                twin: none
                """);
        List<String> all = new ArrayList<>(List.of(file.toString()));
        all.addAll(List.of(options.split(" ", -1)));
        Console console = sweep(all.toArray(String[]::new));

        assertThat(console.out()).as(console::err).contains(ending);
    }

    @Test
    void aRuleNeedsNoFile() {
        Console console =
                sweep("theory/ridge", "--grid", "/relations/A-B/stakes=0.3,0.5", "--twin", "none", "--until", "0.05");

        assertThat(console.out()).as(console::err).contains("800 replications over all points");
        assertThat(console.out()).contains("(until war is known to ± 0.05): reached at every point");
    }

    @Test
    void timeThatIsUpEndsARoundAndTheSameCommandContinues() {
        String[] lengthy = {"theory/ridge", "--range", TRUST, "-n", "100000", "--twin", "none", "--budget", "1s"};
        Console first = sweep(lengthy);
        Console second = sweep(lengthy);

        assertThat(first.out()).as(first::err).contains("The time was up");
        assertThat(second.err()).startsWith("Continuing after");
    }

    @Test
    void theFirstFailureMayEndIt() throws IOException {
        Path file = Flood.file(folder);
        Path out = folder.resolve("out");
        Console console = new Console();
        int code = console.run(
                Console.words("sweep %s --grid /relations/N0-N1/trust=0.2,0.4 -n 1 --twin none --fail-fast --out %s"
                        .formatted(file, out)));

        assertEquals(4, code, console.err());
        assertThat(console.out()).contains("--fail-fast");
        Console status = new Console();
        assertEquals(0, status.run("status", out.toString()), status.err());
        assertThat(status.out()).contains("1 of 2 replications are finished, 1 of which failed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | -n 0 --range /relations/A-B/trust=0..1 | -n must be at least 1, was 0",
                "2 | --until 0.1 -n 5 --range /relations/A-B/trust=0..1 | -n excludes --until and --until-relative",
                "2 | --until 0.7 --range /relations/A-B/trust=0..2 | --until must be above 0 and below 0.5, was 0.7",
                "2 | --at-most 5 --range /relations/A-B/trust=0..1 | --at-most needs --until or --until-relative",
                "2 | --budget soon --range /relations/A-B/trust=0..1 | must be a time such as 90s",
                "2 | --response peak_run --range /relations/A-B/trust=0..1 | did you mean 'peak_rung'?",
                "2 | --metrics peak_run --range /relations/A-B/trust=0..1 | did you mean",
                "3 | --range /relations/A-B/trus=0..1 | did you mean 'trust'?",
                "3 | --range /relations/A-B/trust=0..2 | trust = 2 is not a number (share)",
                "3 | --range /relations/A-B/trust=0..1 --design list | the design is empty"
            })
    void whatIsWrongIsSaidBeforeAnythingIsPlayed(int code, String arguments, String message) {
        List<String> all = new ArrayList<>(List.of("sweep", "theory/ridge"));
        all.addAll(List.of(arguments.split(" ", -1)));
        all.addAll(List.of("--out", folder + "/out"));
        Console console = new Console();

        assertEquals(code, console.run(all.toArray(String[]::new)), console.err());
        assertThat(console.err()).contains(message);
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    private Console sweep(String... arguments) {
        List<String> all = new ArrayList<>(List.of("sweep"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--out", folder + "/out"));
        Console console = new Console();
        assertEquals(0, console.run(all.toArray(String[]::new)), console.err());
        return console;
    }
}
