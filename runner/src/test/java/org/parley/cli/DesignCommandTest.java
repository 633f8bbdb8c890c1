package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps as a user gives them: by file, by name, by options. */
@Tag("property")
class DesignCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | design cuba-1962 | is a scenario; say what to vary",
                "2 | design noise-against-coop | There is no file and no built-in sweep",
                "2 | design cuba-1962 --range /clock/horizonDays=3 | is not of the form /path=a..b",
                "2 | design cuba-1962 --grid horizonDays=3 | is not of the form /path=v1,v2",
                "2 | design cuba-1962 --grid /clock/horizonDays=13 --grid /clock/horizonDays=14 | is varied twice",
                "2 | design cuba-1962 --factor-overlay hotline --design sobol,8 | is not of the form KIND,name=value",
                "2 | design cuba-1962 --range /clock/horizonDays=3..9,lg | is not of the form /path=a..b or /path=a..b,log",
                "3 | design cuba-1962 --range /clock/horizonDays=3..9 --design sobol,points=4,shiftd | did you mean 'shifted'?",
                "3 | design cuba-channels --grid /clock/horizonDays=3 | 'cuba-channels' is a sweep, not a scenario",
                "2 | design noise-against-cooperation --set /clock/horizonDays=3 | a sweep file has its own",
                "2 | design cuba-1962 --csv a.csv --design grid | exclude each other",
                "1 | design cuba-1962 --csv nowhere.csv | --csv nowhere.csv: does not exist",
                "3 | design cuba-1962 --range /relations/USA-USSR/trust=0..2 | trust = 2 is not a number (share) in 0",
                "3 | design cuba-1962 --factor-overlay hotlin | did you mean 'hotline'?",
                "3 | design cuba-1926 --factor-overlay hotline | did you mean 'cuba-1962'?"
            })
    void whatIsWrongIsSaid(int code, String arguments, String message) {
        Console.refused(code, arguments, message);
    }

    /** Problems of the options hide none of the scenario, and are placed where a person wrote them. */
    @Test
    void problemsOfOptionsAndScenarioAreToldAtOnce() throws IOException {
        Path file = Files.writeString(
                folder.resolve("options.json"),
                "{\"clock\": {\"horizonDays\": -5}, \"nations\": {\"A\": {}, \"B\": {}}}");
        Console.refused(
                3,
                "design " + file + " --grid /nations/A/capability=1 --design latin",
                file + ":1:27 /clock/horizonDays: ");
        Console.refused(
                3, "design " + file + " --grid /nations/A/capability=1 --design latin", "no design is named 'latin'");
        Console.refused(
                3,
                "design cuba-1962 --range /relations/USA-USSR/trust=0..2 --design latin",
                "--range /relations/USA-USSR/trust=0..2: at 2: trust = 2 is not a number");
    }

    /** What a person wrote is what is named: the option and its text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--range /relations/USA-USSR/trust=0..2 | at 2: trust = 2 is not a number (share) in 0…1",
                "--grid /relations/USA-USSR/trust=0.5,high | at high: trust = the text 'high' is not a number (share)",
                "--range /relations/USA-USSR/trsut=0..1 | unknown field 'trsut'; did you mean 'trust'?",
                "--grid /nations/USSX/capability=1,2 | there is no 'USSX' to set anything in; did you mean 'USSR'?",
                "--range /relations/USA-USSR/trust=1..0 | to = 0 is not above from = 1",
                "--range /title=0..1 | factor '/title' has a range, but no number is read there; give it values",
                "--factor-overlay hotlin | there is no file and no overlay 'hotlin' of cuba-1962; did you mean 'hotline'?"
            })
    void anOptionIsNamedByWhatWasWritten(String option, String message) {
        Console.refused(3, "design cuba-1962 " + option, option + ": " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set /clock/stepHours=-1 | --set /clock/stepHours=-1: stepHours = -1 is not a number",
                "--set /clock/horizonDays=3 --set /clock/horizonDays=4 | --set: '/clock/horizonDays' is set twice: to 3 and to 4",
                "--set clock=1 | --set: 'clock=1' is not of the form /path=value",
                "--with hotlin | --with: there is no file and no overlay 'hotlin' of cuba-1962; did you mean 'hotline'?",
                "--design latin | --design latin: no design is named 'latin'; did you mean 'latin-hypercube'?",
                "--design grid,levles=3 | --design grid,levles=3: unknown field 'levles'; did you mean 'levels'?",
                "--design sobol | --design sobol: 'points' is missing"
            })
    void whatGoesWithThemIsNamedToo(String option, String message) {
        Console.refused(3, "design cuba-1962 --factor-overlay hotline " + option, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/clock/horizonDays;13;x | points.csv:3: /clock/horizonDays = x is not a number",
                "/relations/USA-USSR/trust;1;-1 | points.csv:3: /relations/USA-USSR/trust: trust = -1 is not a number (share)",
                "/clock/horizonDays,trust;13,1 | points.csv: header, column 2: 'trust' is no factor; did you mean"
                        + " '/relations/USA-USSR/trust'?",
                "clock/horizonDays;13 | header, column 1: 'clock/horizonDays' is no factor; did you mean"
                        + " '/clock/horizonDays'?",
                "/relations/USA-USSR/trust;\"0,5\" | points.csv:2: /relations/USA-USSR/trust = 0,5 is not a number; write it with a point",
                "/clock/settledRung;1;2.5 | points.csv:3: /clock/settledRung: settledRung = 2.5 is not a whole number",
                "/relations/USA-USSR/trust;1.00000000001 | points.csv:2: /relations/USA-USSR/trust: trust = 1.00000000001 is not",
                "weather;13 | 'weather' is no factor; columns are named by pointers, such as /clock/",
                "/clock/horizonDays,/relations/USA-USSR/trsut;13,0;14,1 | points.csv: header, column 2:"
                        + " /relations/USA-USSR/trsut: unknown field 'trsut'; did you mean 'trust'?"
            })
    void aTableIsNamedByItsHeaderOrLine(String lines, String message) throws IOException {
        Path table = Files.writeString(folder.resolve("points.csv"), lines.replace(";", "\n"));
        Console console = new Console();

        assertEquals(3, console.run("design", "cuba-1962", "--csv", table.toString()), console.err());
        assertThat(console.err()).contains(message);
        assertThat(console.err()).endsWith("1 problem" + System.lineSeparator());
    }

    @Test
    void aTableMayBeginWithAByteOrderMark() throws IOException {
        Path table = Files.writeString(folder.resolve("points.csv"), "\uFEFF\"/clock/horizonDays\"\n13\n");
        Console console = new Console();

        assertEquals(0, console.run("design", "cuba-1962", "--csv", table.toString()), console.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design noise-against-cooperation | 47,contrite,0.1,0.390152",
                "design cuba-1962 --grid /clock/horizonDays=13,14 --factor-overlay hotline | 3,14,on",
                "design cuba-1962 --range /channels/embassy/latency/medianHours=1..100,log --design grid,levels=3 | 1,10",
                "design cuba-1962 --with hotline --factor-measure hotline | 0,off",
                "design cuba-1962 --factor-overlay hotline --design morris,trajectories=2 --seed 3 | point,hotline",
                "list | noise-against-cooperation",
                "list | latin-hypercube",
                "explain cuba-channels | title: Channels of the Cuban missile crisis"
            })
    void whatIsAskedIsAnswered(String arguments, String answer) {
        Console.answered(arguments, answer);
    }

    @Test
    void aSweepOfOnesOwnFindsItsFilesBesideItself() throws IOException {
        Files.writeString(
                folder.resolve("mine.yaml"),
                "clock: {horizonDays: 2}\nnations: {A: {}, B: {}}\nrelations: {A-B: {}}\n");
        Files.writeString(folder.resolve("points.csv"), "days,trust\n3,0.5\n4,0.25\n");
        Path sweep = Files.writeString(folder.resolve("sweep.yaml"), """
                scenario: mine.yaml
                design: {kind: csv, file: points.csv}
                factors: {trust: {at: /relations/A-B/trust}, days: {at: /clock/horizonDays}}
                """);
        Console console = new Console();

        assertEquals(0, console.run("design", sweep.toString()), console.err());
        assertEquals("point,trust,days;0,0.5,3;1,0.25,4", console.out().lines().collect(Collectors.joining(";")));
    }

    /** What is printed is read again as the same points, whatever the factors are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "noise-against-cooperation | noise-against-cooperation",
                "cuba-channels | cuba-channels",
                "cuba-1962 --grid /clock/horizonDays=13,14 --grid /title==1+1,x | cuba-1962",
                "cuba-1962 --range /relations/USA-USSR/trust=0..1 --design sobol,points=8 | cuba-1962",
                "cuba-1962 --range /clock/settledRung=1..4 --design one-at-a-time,levels=9 | cuba-1962",
                "cuba-1962 --grid /clock/horizonDays=13,14 --factor-overlay hotline | cuba-1962 --factor-overlay hotline"
            })
    void aPrintedDesignIsReadAgain(String printed, String read) throws IOException {
        Console first = new Console();
        assertEquals(0, first.run(Console.words("design " + printed)), first.err());
        Path table = Files.writeString(folder.resolve("d.csv"), first.out());
        Console second = new Console();

        assertEquals(0, second.run(Console.words("design " + read + " --csv " + table)), second.err());
        assertEquals(first.out(), second.out());
    }

    @Test
    void aCellThatBeginsAsAFormulaIsGuarded() {
        Console.answered("design cuba-1962 --grid /title==1+1,-x,-1", "0,'=1+1");
        Console.answered("design cuba-1962 --grid /title==1+1,-x,-1", "1,'-x");
        Console.answered("design cuba-1962 --grid /title==1+1,-x,-1", "2,-1");
    }

    @Test
    void theSeedMovesThePointsOfAHypercube() {
        String design =
                "design cuba-1962 --range /relations/USA-USSR/trust=0..1 --design latin-hypercube,points=3 --seed ";
        Console one = new Console();
        Console same = new Console();
        Console other = new Console();
        one.run((design + 1).split(" ", -1));
        same.run((design + 1).split(" ", -1));
        other.run((design + 2).split(" ", -1));

        assertEquals(one.out(), same.out());
        assertEquals(4, other.out().lines().count());
        assertTrue(!one.out().equals(other.out()));
    }

    @Test
    void aFileThatCannotBeReadIsTrouble() throws IOException {
        Path file = Files.write(folder.resolve("noise.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1});
        Console console = new Console();

        assertEquals(1, console.run("design", file.toString()));
        assertThat(console.err()).contains("is not a text in UTF-8");
    }
}
