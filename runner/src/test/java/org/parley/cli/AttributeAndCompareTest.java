package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.attribution.Player;
import org.parley.model.Mechanism;
import org.parley.model.Scenario;
import org.parley.read.library.Library;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.tree.InvalidScenarioException;

/** The commands attribute and compare as a user gives them. */
@Tag("property")
class AttributeAndCompareTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | attribute | Missing required parameter: 'SCENARIO'",
                "2 | attribute cuba-1926 | did you mean 'cuba-1962'?",
                "2 | attribute cuba-1962 -n 1 | -n must be at least 2, was 1",
                "2 | attribute cuba-1962 --threads 0 | --threads must be at least 1",
                "2 | attribute cuba-1962 --rung 12 | --rung must be war or a number in 1…11, was '12'",
                "2 | attribute cuba-1962 --rung high | --rung must be war or a number in 1…11, was 'high'",
                "2 | attribute cuba-1962 --mechanisms los | there is no mechanism 'los'; did you mean 'loss'?",
                "2 | attribute cuba-1962 --mechanisms loss,communication | 'loss' is named twice",
                "2 | attribute quiet-neighbours --mechanisms spoofing | none of spoofing has any strength",
                "2 | attribute cuba-1962 --mechanisms all --interactions | --interactions needs at most 8 players",
                "2 | attribute cuba-1962 --replication -1 | --replication must be at least 0, was -1",
                "2 | attribute cuba-1962 --replication 3 -n 5 | --replication excludes -n",
                "2 | attribute cuba-1962 --most 3 | --most goes with --replication only",
                "2 | attribute cuba-1962 --replication 3 --most 0 | --most must be at least 1, was 0",
                "3 | attribute cuba-1962 --set /clock/stepHours=-1 | /clock/stepHours",
                "2 | compare | Missing required parameter: 'SCENARIO'",
                "2 | compare cuba-1962 | There is nothing to compare cuba-1962 with",
                "2 | compare cuba-1962 july-1914 -n 1 | -n must be at least 2, was 1",
                "2 | compare cuba-1962 july-1941 | did you mean 'july-1914'?",
                "2 | compare cuba-1962 --with hotlin | did you mean 'hotline'?",
                "2 | compare cuba-1962 --with hotline+ | There is no file and no overlay ''",
                "2 | compare cuba-1962 july-1914 --with hotline | --with goes with a single scenario",
                "2 | compare cuba-1962 july-1914 --twin muddy | --twin must be clear or none, was 'muddy'",
                "2 | compare cuba-1962 july-1914 --rung 3 | they can be compared by war only",
                "3 | compare cuba-1962 --with hotline --set /nations/USA/aim/greedyShare=2 | 1 problem"
            })
    void whatIsWrongIsSaid(int code, String arguments, String message) {
        Console.refused(code, arguments, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attribute cuba-1962 -n 40 --mechanisms loss,noise+bias --interactions | loss and noise+bias",
                "attribute cuba-1962 -n 40 --mechanisms perception --rung 8 | perception off",
                "attribute quiet-neighbours -n 10 --json --mechanisms all | \"allOff\"",
                "attribute quiet-neighbours --replication 0 | does not end in war",
                "attribute cuba-1962 --replication 12 | But for these it would not have ended in war:",
                "compare cuba-1962 --with hotline -n 40 | cuba-1962+hotline",
                "compare quiet-neighbours quiet-neighbours -n 10 | quiet-neighbours (2)",
                "compare cuba-1962 july-1914 -n 20 --twin clear | clear communication",
                "compare cuba-1962 july-1914 -n 20 --json | \"pHolm\""
            })
    void whatIsAskedIsAnswered(String arguments, String answer) {
        Console.answered(arguments, answer);
    }

    /** Story lines name time, author, reader, channel, and what was meant and read. */
    @Test
    @Tag("regression")
    void whatAWarNeededIsToldAsAStory() {
        Console console = new Console();

        assertEquals(0, console.run("attribute", "cuba-1962", "--replication", "12"), console.err());
        List<String> lines = console.out().lines().toList();
        assertThat(lines.get(0))
                .startsWith("Replication 12 of cuba-1962 ended in war on 1962-10-23 22:00. Needed were,");
        assertThat(lines)
                .as(console.out())
                .anyMatch(line -> line.matches(
                        " {2}1962-10-16 18:00 +United States to Soviet Union: message by embassy, meant \\+1.00,"
                                + " read \\+0.69 on 1962-10-16 22:00"));
        assertThat(lines)
                .as(console.out())
                .contains("      had it been lost: highest rung 7 (seizure, blockade, occupation)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 2 | stands on rung 2 (sanctions, reduced relations) from its start",
                "0 | war | does not end in war: its highest rung is 8",
                "19 | war | No single event suffices; of"
            })
    void whatCannotBeFoundIsSaid(String replication, String rung, String message) {
        Console console = new Console();

        assertEquals(
                0, console.run("attribute", "cuba-1962", "--replication", replication, "--rung", rung), console.err());
        assertThat(console.out()).contains(message);
    }

    @Test
    void playersAreReadAsTheyAreWritten() {
        List<Player> players = PlayerNames.read("loss, Latency+congestion,action", cuba());

        assertEquals(
                List.of("loss", "Latency+congestion", "action"),
                players.stream().map(Player::name).toList());
        assertEquals(
                Set.of(Mechanism.LATENCY, Mechanism.CONGESTION), players.get(1).mechanisms());
        assertEquals(
                Set.of(Mechanism.STRESS, Mechanism.EXECUTION_ERROR),
                players.get(2).mechanisms());
        assertTrue(PlayerNames.read("all", cuba()).size() > 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "loss,", "loss,,noise", "loss+", "loss,loss"})
    void playersThatCannotBeAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PlayerNames.read(text, cuba()));
    }

    private static Scenario cuba() {
        Library library = Library.builtIn();
        try {
            return new ScenarioReader(library)
                    .read(library.scenario("cuba-1962").orElseThrow(), List.of())
                    .scenario();
        } catch (InvalidScenarioException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
