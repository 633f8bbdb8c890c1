package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for rare wars as a user gives it: its output and its errors. */
@Tag("property")
class RareCommandTest {
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
                "2 | run cuba-1962 --rare --replication 3 | --rare excludes --replication, --out, --until and --until-relative",
                "2 | run cuba-1962 --rare -n 0 | -n must be at least 1, was 0"
            })
    void whatIsWrongIsSaid(int code, String arguments, String message) {
        Console console = new Console();

        assertEquals(code, console.run(arguments.split(" ", -1)), console.err());
        assertTrue(console.err().contains(message), console.err());
    }

    @Test
    void whatDoesNotPayIsSaid() {
        String text = run("run", "theory/loss-of-control", "--rare", "-n", "400", "--repetitions", "10");

        assertTrue(text.startsWith("In loss-of-control, P(war) = 2"), text);
        assertTrue(text.contains("Crude Monte Carlo does as well here, because war is not rare"), text);
        assertTrue(text.contains("clear: "), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --rare theory/rare-war -n 80 --twin none",
                "run theory/rare-war --rare adaptive -n 80 --twin none",
                "run theory/rare-war -n 80 --twin none --rare"
            })
    void theScenarioMayStandBehindTheOption(String line) {
        String expected = run("run", "theory/rare-war", "--rare=adaptive", "-n", "80", "--twin", "none");

        assertEquals(expected, run(Console.words(line)));
    }

    @ParameterizedTest
    @CsvSource({"adaptive, rung", "fixed, rung", "adaptive, threat"})
    void aRareWarIsFoundWithItsIntervalAndItsWork(String way, String importance) {
        String text = run(
                "run", "theory/rare-war", "--rare=" + way, "--importance", importance, "-n", "600", "--twin", "none");

        assertTrue(text.contains("(95 % interval "), text);
        assertTrue(text.contains("rung ≥ 7"), text);
        assertTrue(text.contains("from the rung below"), text);
        assertTrue(text.contains("times as many steps to know P(war) as well"), text);
    }

    @Test
    void theSameCommandGivesTheSameBytesOnAnyNumberOfThreads() {
        String one = run("run", "theory/rare-war", "--rare", "-n", "300", "--threads", "1");

        assertEquals(one, run("run", "theory/rare-war", "--rare", "-n", "300", "--threads", "3"));
    }

    private static String run(String... arguments) {
        Console console = new Console();
        assertEquals(0, console.run(arguments), console.err());
        return console.out();
    }
}
