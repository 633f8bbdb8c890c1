package org.parley.cli;

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
                "2 | design noise-against-cooperation --set /clock/horizonDays=3 | a sweep file has its own",
                "2 | design cuba-1962 --csv a.csv --design grid | exclude each other",
                "3 | design cuba-1962 --csv nowhere.csv | there is no file 'nowhere.csv'",
                "3 | design cuba-1962 --range /relations/USA-USSR/trust=0..2 | trust = 2 is not a number (share) in 0",
                "3 | design cuba-1962 --factor-overlay hotlin | did you mean 'hotline'?",
                "3 | design cuba-1926 --factor-overlay hotline | did you mean 'cuba-1962'?"
            })
    void whatIsWrongIsSaid(int code, String arguments, String message) {
        Console.refused(code, arguments, message);
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
        assertTrue(console.err().contains("is not a text in UTF-8"), console.err());
    }
}
