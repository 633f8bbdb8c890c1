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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search for rare wars as a user gives it: its output and its errors. */
@Tag("property")
class RareCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | run cuba-1962 --rare=fixt | --rare must be adaptive or fixed, was 'fixt'",
                "2 | run cuba-1962 --rare --repetitions 1 | --repetitions must be at least 2, was 1",
                "2 | run cuba-1962 --rare fixt | --rare must be adaptive or fixed, was 'fixt'; did you mean 'fixed'?",
                "2 | run --rare | Missing required parameter: 'SCENARIO'",
                "2 | run --rare cuba-1926 | did you mean 'cuba-1962'?",
                "2 | run cuba-1962 --repetitions 5 | --repetitions is for --rare only",
                "2 | run cuba-1962 --importance rung | --importance is for --rare only",
                "2 | run cuba-1962 --rare --importance fear | --importance must be rung or threat, was 'fear'",
                "2 | run cuba-1962 --rare -n 30 | -n must be at least 2 for each of 20 repetitions",
                "2 | run cuba-1962 --rare --replication 20 | --replication must be below 20, the repetitions of --rare, was 20",
                "2 | run cuba-1962 --rare --until 0.01 | --rare excludes --until, --until-relative and --metrics",
                "2 | run cuba-1962 --rare -n 2000000000 | -n must be at most 1048576 for each of 20 repetitions",
                "2 | run cuba-1962 --rare -n 0 | -n must be at least 1, was 0"
            })
    void whatIsWrongIsSaid(int code, String arguments, String message) {
        Console console = new Console();

        assertEquals(code, console.run(arguments.split(" ", -1)), console.err());
        assertThat(console.err()).contains(message);
    }

    @Test
    void whatDoesNotPayIsSaid() {
        String text = run(
                "run", "theory/loss-of-control", "--rare", "-n", "400", "--repetitions", "10", "--out", out("often"));

        assertThat(text).startsWith("In loss-of-control, P(war) = 2");
        assertThat(text).contains("Crude Monte Carlo does as well here, because war is not rare");
        assertThat(text).contains("clear: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --rare theory/rare-war -n 80 --twin none",
                "run theory/rare-war --rare adaptive -n 80 --twin none",
                "run theory/rare-war -n 80 --twin none --rare"
            })
    void theScenarioMayStandBehindTheOption(String line) {
        String plain = "run theory/rare-war --rare=adaptive -n 80 --twin none --out ";
        String expected = run(Console.words(plain + out("plain")));

        assertEquals(
                expected.replace(out("plain"), ""),
                run(Console.words(line.replace(" -n 80", " -n 80 --out=" + out("other"))))
                        .replace(out("other"), ""));
    }

    @ParameterizedTest
    @CsvSource({"adaptive, rung", "fixed, rung", "adaptive, threat"})
    void aRareWarIsFoundWithItsIntervalAndItsWork(String way, String importance) {
        String text = run(
                "run",
                "theory/rare-war",
                "--rare=" + way,
                "--importance",
                importance,
                "-n",
                "600",
                "--twin",
                "none",
                "--out",
                out("rare"));

        assertThat(text).contains("(95 % interval ");
        assertThat(text).contains("rung ≥ 7");
        assertThat(text).contains("from the rung below");
        assertThat(text).contains("of what crude Monte Carlo takes to know P(war) as well");
    }

    @Test
    void threadsLeaveNoTraceInWhatIsKept() throws IOException {
        String one = rows("one", "--threads", "1");

        assertEquals(one, rows("three", "--threads", "3"));
        assertEquals(1 + 2 * 20, one.lines().count());
    }

    @Test
    void whatWasCutOffIsContinuedToTheSameBytes() throws IOException {
        String whole = rows("whole");
        String cut = "";
        for (int sitting = 0; sitting < 20 && cut.length() < whole.length(); sitting++) {
            cut = rows("cut", "--budget", "0.001s");
            assertThat(whole).startsWith(cut);
        }

        assertEquals(whole, cut);
    }

    @Test
    void aRepetitionAloneGivesItsRows() throws IOException {
        List<String> all = rows("all").lines().toList();

        assertEquals(
                List.of(all.get(0), all.get(7), all.get(8)),
                rows("alone", "--replication", "3").lines().toList());
    }

    @Test
    void whatIsFoundIsKept() throws IOException {
        String text = run("run", "theory/rare-war", "--rare", "-n", "300", "--out", out("kept"));
        JsonNode summary = new JsonMapper().readTree(Files.readString(folder.resolve("kept/summary.json")));

        assertThat(text).startsWith(summary.get("finding").asString());
        assertTrue(summary.get("worlds").get("as-is").get("war").get("high").asDouble() < 1);
        assertThat(Files.readString(folder.resolve("kept/report.html"))).contains("How likely each rung is");
        assertThat(run("status", out("kept"))).contains("20 of 20 repetitions are finished");
    }

    private String rows(String name, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("run", "theory/rare-war", "--rare", "-n", "300", "--out", out(name)));
        arguments.addAll(List.of(more));
        run(arguments.toArray(new String[0]));
        return Files.readString(folder.resolve(name).resolve("replications.csv"));
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static String run(String... arguments) {
        Console console = new Console();
        assertEquals(0, console.run(arguments), console.err());
        return console.out();
    }
}
