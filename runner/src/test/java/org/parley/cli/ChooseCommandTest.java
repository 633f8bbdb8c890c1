package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing measures, as a user does. */
@Tag("property")
class ChooseCommandTest {
    private static final String QUICK = "--n0 50 -n 100 --fresh 60 --delta 0.2";

    @TempDir
    Path folder;

    @Test
    void theFindingComesFirstAndTheFrontierFollows() {
        String text = choose("--candidate hotline-1963 --candidate firebreak --between USA,USSR --cost hotline-1963=1"
                + " --cost firebreak=2 --budget 2");

        assertThat(text).startsWith("In cuba-1962, within a budget of 2, ");
        assertThat(text).contains("With probability 95.0 % no other portfolio within the budget is better by more");
        assertThat(text).contains("Frontier of risk against cost (war, on fresh replications):");
        assertThat(text).contains("Contest of 3 portfolios");
        assertThat(text).doesNotContain("hotline-1963 + firebreak  "); // costs 3
        assertThat(text).contains("1 portfolio costs more than the budget of 2 and is left out.");
    }

    @Test
    void whatCostsMoreThanTheBudgetIsCounted() {
        String text = choose("--candidate hotline-1963 --candidate firebreak --between USA,USSR --cost hotline-1963=3"
                + " --cost firebreak=4 --budget 2");

        assertThat(text).contains("3 portfolios cost more than the budget of 2 and are left out.");
        assertThat(text).contains("There is no other portfolio within the budget.");
        assertThat(text).contains("Contest of 1 portfolio (");
    }

    /** With a hundred replications at most and a tolerance of a hundredth of a point, nobody can be sure. */
    @Test
    void aChoiceThatIsNotSureIsNotClaimed() {
        Console console = new Console();
        assertEquals(
                0,
                console.run(Console.words("choose cuba-1962 --candidate hotline-1963 --candidate firebreak"
                        + " --between USA,USSR --n0 50 -n 100 --fresh 60 --delta 0.0001")),
                console.err());
        String first = console.out().lines().findFirst().orElseThrow();

        assertTrue(first.contains(" seems best") || first.contains(" seem best"), first);
        assertThat(first).contains("100 replications were not enough to be sure");
    }

    @Test
    void threadsLeaveNoTrace() {
        String arguments = "--candidate hotline-1963 --candidate incsea-1972 --json --threads ";

        assertEquals(choose(arguments + 1), choose(arguments + 3));
    }

    /** A measure of strength 0 wins nothing, loses nothing, and is said to be a tie. */
    @Test
    void aMeasureWithoutStrengthIsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), """
                clock: {horizonDays: 5}
                ladder: {lossOfControlPerDay: {4: 0.9, 5: 0.9, 6: 0.9, 7: 0.9, 8: 0.9, 9: 0.9}}
                nations: {A: {}, B: {}}
                relations: {A-B: {startRung: 8}}
                measures: {idle: {preset: firebreak, between: [A, B], strength: 0, costPerYear: 1}}
                """);
        Console console = new Console();

        assertEquals(0, console.run(Console.words("choose " + file + " " + QUICK)), console.err());
        assertThat(console.out()).contains("nothing was found that lowers war more than doing nothing");
        assertTrue(console.out().matches("(?s).*\\nidle +0\\.0 \\[.*"), console.out());
    }

    @Test
    void uncertainWorldsAreToldOfByMeanWorstAndRegret() throws IOException {
        Path over = Files.writeString(
                folder.resolve("over.txt"), "# assumption\n\n/measures/firebreak/effects/pause/hours=12..96\n");
        String text = choose("--candidate firebreak --world-replications 30 --worlds 3"
                + " --uncertain /nations/USSR/perception/empathy=0.5..0.9 --over " + over);

        assertThat(text).contains("Over 3 worlds in which uncertain numbers differ, ");
        assertThat(text).contains("largest regret");
        assertThat(text).contains("/measures/firebreak/effects/pause/hours = ");
    }

    @Test
    void allThatIsWrongWithUncertainNumbersIsToldWithItsPlace() throws IOException {
        Path over = Files.writeString(folder.resolve("over.txt"), "# assumption\nfoo\n/a=1..2\n");
        Path noText = Files.write(folder.resolve("noise.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});
        String choose = "choose cuba-1962 --candidate firebreak --over ";

        Console.refused(2, choose + over + " --uncertain /a=1..2,bar", over + ":2: 'foo' is not of the form");
        Console.refused(2, choose + over + " --uncertain /a=1..2,bar", "--uncertain: '/a' is given twice");
        Console.refused(2, choose + over + " --uncertain /a=1..2,bar", "--uncertain: 'bar' is not of the form");
        Console.refused(1, choose + noText, "is not a text in UTF-8");
    }

    @Test
    void whatCannotBeIsReportedAndLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), """
                clock: {horizonDays: 5}
                nations: {A: {}, B: {}}
                relations: {A-B: {}}
                channels: {hotline-1963: {between: [A, B], latency: {hours: 1}}}
                """);
        Console console = new Console();

        assertEquals(
                0,
                console.run(
                        Console.words("choose " + file + " --candidate hotline-1963 --candidate firebreak " + QUICK)),
                console.err());
        assertThat(console.out()).contains("hotline-1963 is left out, as it cannot be: ");
        assertThat(console.out()).contains("Counted as free of cost, as none is given: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | | There is nothing to choose from: the scenario has no measures",
                "2 | --candidate incsea-1927 | did you mean 'incsea-1972'?",
                "2 | --candidate firebreak --between USA,USSX | did you mean 'USSR'?",
                "2 | --candidate firebreak --between USSR,CUBA | have no relation in this scenario",
                "2 | --candidate firebreak --budget -1 | --budget must be at least 0, was -1",
                "2 | --candidate firebreak --alpha 1 | --alpha must be above 0 and below 1, was 1",
                "2 | --candidate firebreak --delta 0 | --delta must be above 0 and below 1, was 0",
                "2 | --candidate firebreak --candidate firebreak | --candidate firebreak is given twice",
                "2 | --candidate firebreak --worlds 7 | need numbers that differ: --uncertain or --over",
                "2 | --candidate firebreak --world-replications 1 | --world-replications must be at least 2, was 1",
                "2 | --candidate firebreak --n0 1 | --n0 must be at least 2, was 1",
                "2 | --candidate firebreak -n 10 | -n must be at least --n0, which is 200, was 10",
                "2 | --candidate firebreak --rung 99 | --rung must be war or a number in 1…11, was '99'",
                "2 | --candidate firebreak --cost firebrake=1 | did you mean 'firebreak'?",
                "2 | --candidate firebreak --cost firebreak=-1 | must be a number in 0…1000000000000",
                "2 | --candidate firebreak --uncertain /a=2..1 | has an empty range",
                "2 | --candidate firebreak --uncertain /measures/osce/strength=0..1 | no portfolio within the budget has",
                "3 | --candidate firebreak --uncertain /measures/firebreak/strength=0..2 | strength = 2 is not a number",
                "3 | --candidate firebreak --uncertain /nations/USSX/capability=1..2 | --uncertain /nations/USSX/capability=1..2: at 1: there is no 'USSX' to set anything in",
                "3 | --set /clock/stepHours=-1 | stepHours = -1 is not a number"
            })
    void whatIsWrongIsSaid(int code, String arguments, String message) {
        Console.refused(code, "choose cuba-1962 " + (arguments == null ? "" : arguments), message);
    }

    @Test
    void tooManyPortfoliosAreRefused() {
        StringBuilder all = new StringBuilder("choose cuba-1962");
        for (String name : List.of(
                "attaches",
                "buffer-zone",
                "ceasefire-line",
                "common-threat",
                "cues-2014",
                "firebreak",
                "helsinki-1975",
                "high-level-visits",
                "hotline-1963",
                "incsea-1972",
                "mmca-1998",
                "nrrc-1987",
                "open-skies-1992")) {
            all.append(" --candidate ").append(name);
        }
        Console console = new Console();

        assertEquals(2, console.run(Console.words(all.toString())));
        assertThat(console.err()).contains("13 candidates make more than 4096 portfolios");
    }

    private static String choose(String arguments) {
        Console console = new Console();
        assertEquals(0, console.run(Console.words("choose cuba-1962 " + QUICK + " " + arguments)), console.err());
        return console.out();
    }
}
