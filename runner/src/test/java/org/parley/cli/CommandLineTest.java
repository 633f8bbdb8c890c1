package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands as a user gives them: their output, their errors and their exit codes. */
@Tag("property")
class CommandLineTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | | Missing command",
                "2 | rum cuba-1962 | There is no command 'rum'; did you mean 'run'?",
                "2 | guess | There is no command 'guess'; known: run, validate",
                "2 | run cuba-1962 --sed 3 | There is no option '--sed'; did you mean '--seed'?",
                "2 | run cuba-1962 --thread=3 | There is no option '--thread=3'; did you mean '--threads'?",
                "2 | run cuba-channels | 'cuba-channels' is a sweep, not a scenario; see: parley sweep",
                "2 | run | Missing required parameter: 'SCENARIO'",
                "2 | run cuba-1926 | did you mean 'cuba-1962'?",
                "2 | run cuba-1962 -n 0 | -n must be at least 1, was 0",
                "2 | run cuba-1962 -n many | 'many' is not a whole number",
                "2 | run cuba-1962 -n 2.5 | '2.5' is not a whole number",
                "2 | run cuba-1962 -n 9999999999 | '9999999999' is not in -2147483648…2147483647",
                "2 | run cuba-1962 --until 1d | '1d' is not a number",
                "2 | run cuba-1962 --until NaN | 'NaN' is not a number",
                "2 | run cuba-1962 --seed 9223372036854775808 | '9223372036854775808' is not in -9223372036854775808…",
                "2 | run cuba-1962 july-1914 | 'july-1914' is one word too many",
                "2 | -- run | 'run' is one word too many",
                "2 | run cuba-1962 --until soon | 'soon' is not a number",
                "2 | run cuba-1962 --threads 0 | --threads must be at least 1",
                "2 | run cuba-1962 --twin muddy | --twin must be clear or none, was 'muddy'",
                "2 | run cuba-1962 --replication -1 | --replication must be at least 0",
                "2 | run cuba-1962 --set clock=3 | is not of the form /path=value",
                "3 | run cuba-1962 --set /clock/stepHours=-1 | --set /clock/stepHours=-1: stepHours = -1 is not a number (hours)",
                "3 | validate cuba-1962 --set /nations/USA/aim/greedyShare=2 | 1 problem",
                "2 | run cuba-1962 --with hotlin | did you mean 'hotline'?",
                "2 | run cuba-1962 -n 5 --replication 3 | -n and --replication exclude each other",
                "2 | audit cuba-1962 -n 1 | -n must be at least 2, was 1",
                "2 | audit cuba-1962 --threads 0 | --threads must be at least 1, was 0",
                "2 | page cuba-1926 | did you mean 'cuba-1962'?",
                "3 | page quiet-neighbours --set /clock/stepHours=-1 | 1 problem",
                "2 | page cuba-1962 -n 1 | -n must be at least 2, was 1",
                "2 | choose cuba-1962 --threads 0 | --threads must be at least 1, was 0",
                "2 | run cuba-1962 -n 0 --threads 0 | --threads must be at least 1, was 0",
                "2 | trace cuba-1962 --world muddy | --world must be as-is or clear",
                "2 | explain latencie | did you mean 'latency'?",
                "2 | time cuba-1962 --rung 12 | --rung must be war or a number in 1…11, was '12'",
                "2 | time cuba-1962 --rung 2 | --rung 2 is not above rung 2, which the crisis starts on; choose one of: 3 threat; 4 show of force",
                "2 | time cuba-1962 --rung high | --rung must be war or a number in 1…11, was 'high'",
                "2 | time cuba-1962 -n 0 | -n must be at least 1, was 0",
                "2 | time cuba-1962 --twin muddy | --twin must be clear or none, was 'muddy'",
                "2 | run cuba-1962 --until 0.5 | --until must be above 0 and below 0.5, was 0.5",
                "2 | run cuba-1962 --until-relative 0 | --until-relative must be above 0 and below 1, was 0.0",
                "2 | run cuba-1962 --until 0.1 --until-relative 0.1 | exclude each other",
                "2 | run cuba-1962 --until 0.1 --at-most 0 | --at-most must be at least 1, was 0",
                "2 | run cuba-1962 --at-most 10 | --at-most needs --until or --until-relative",
                "2 | run cuba-1962 --until 0.1 -n 10 | exclude --until"
            })
    void whatIsWrongIsSaid(int code, String arguments, String message) {
        Console.refused(code, arguments == null ? "" : arguments, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--help | Exit codes:",
                "--version | parley",
                "list | july-1914",
                "validate july-1914 | july-1914 is valid: 6 nations, 5 relations",
                "explain medianHours | allowed: a number (hours) in 0…8784",
                "explain channels | /channels/<channel>",
                "explain preset | hotline",
                "explain ridge | title: The ridge",
                "explain /channels/embassy/latency/medianHours | allowed: a number (hours)",
                "explain incsea-1972 | preset of measures",
                "explain grit | doctrine grit",
                "run --version | parley",
                "page quiet-neighbours --set /clock/horizonDays=3 -n 5 | page quiet-neighbours --set /clock/horizonDays=3 -n 5",
                "page cuba-1962 --with hotline -n 5 --threads 2 | `--with incidents-at-sea`",
                "run --help | Replications (default: 1000).",
                "audit --help | Replications (default: 400).",
                "choose --help | Any whole number (default: 1).",
                "audit theory/loss-of-control -n 20 | /ladder/lossOfControlPerDay/7",
                "explain hotline | preset of channels",
                "explain loss | mechanism loss",
                "explain ultimatum | a public demand with a deadline",
                "explain cuba-1962 | title: Cuban missile crisis",
                "explain --page | # Parameters",
                "time cuba-1962 -n 50 | replications reach rung 10 (full-scale war) by day 13.0",
                "time cuba-1962 -n 50 --rung 6 --twin none --json | medianDayAmongReached",
                "time cuba-1962 -n 50 --rung war | replications reach rung 10 (full-scale war)",
                "trace cuba-1962 --seed 7 --replication 3 --world clear | 1962-10-16 12:00"
            })
    void whatIsAskedIsAnswered(String arguments, String answer) {
        Console.answered(arguments, answer);
    }

    @Test
    void aFileOfOnesOwnIsRun() throws IOException {
        Path file =
                Files.writeString(folder.resolve("mine.yaml"), "clock: {horizonDays: 2}\nnations: {A: {}, B: {}}\n");
        Console console = new Console();

        assertEquals(
                0,
                console.run(
                        "run",
                        file.toString(),
                        "-n",
                        "5",
                        "--out",
                        folder.resolve("out").toString()));
        assertThat(console.out()).startsWith("In mine, 0.0 % of 5 replications end in war");
        assertEquals(
                11, Files.readAllLines(folder.resolve("out/replications.csv")).size());
    }

    @Test
    void aFileOfOnesOwnHasAPage() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.yaml"),
                "title: Mine\nclock: {horizonDays: 2}\nnations: {A: {}, B: {}}\nrelations: {A-B: {}}\n");
        Console console = new Console();

        assertEquals(0, console.run("page", file.toString(), "-n", "5"), console.err());
        assertThat(console.out()).startsWith("# Mine");
        assertThat(console.out()).contains("Made by `./parley page " + file + " -n 5 --seed 1`");
    }

    @Test
    void failedReplicationsAreRowsWithAReason() throws IOException {
        Path file = Flood.file(folder);
        Path out = folder.resolve("out");
        Console console = new Console();

        assertEquals(
                4,
                console.run("run", file.toString(), "-n", "2", "--twin", "none", "--out", out.toString()),
                console.err());
        assertThat(console.out()).contains("no replication ran to its end");
        assertThat(Files.readString(out.resolve("replications.csv"))).contains("messages are under way");
    }

    @Test
    void theTwinMayBeLeftOut() throws IOException {
        Console console = new Console();
        Path out = folder.resolve("out");

        assertEquals(0, console.run("run", "quiet-neighbours", "-n", "3", "--twin", "none", "--out", out.toString()));
        List<String> rows = Files.readAllLines(out.resolve("replications.csv"));
        assertEquals(4, rows.size());
        assertThat(rows).noneMatch(row -> row.contains("clear"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsTrouble() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Console console = new Console();

        assertEquals(1, console.run("run", "quiet-neighbours", "-n", "2", "--out", file.toString()));
        assertThat(console.err()).contains("is a file, not a folder");
    }

    @Test
    void aFileThatIsNoTextIsTrouble() throws IOException {
        Path file = Files.write(folder.resolve("noise.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1});
        Console console = new Console();

        assertEquals(1, console.run("validate", file.toString()));
        assertThat(console.err()).contains("is not a text in UTF-8");
    }
}
