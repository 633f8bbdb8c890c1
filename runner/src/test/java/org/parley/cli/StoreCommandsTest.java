package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder of an experiment as a user asks for it: exported, played again, and damaged. */
@Tag("property")
@Tag("jdk")
class StoreCommandsTest {
    private static final String SWEEP = "sweep theory/ridge --grid /relations/A-B/stakes=0.3,0.5 --twin none";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"rows.parquet, PAR1", "rows.PARQUET, PAR1", "rows.csv, poin", "rows.txt --format csv, poin"})
    void theFormatIsThatOfTheEndingOrOfTheOption(String to, String magic) throws IOException {
        run(SWEEP + " -n 20 --out " + out());
        String line = "export " + out() + " --to " + folder.resolve(to);
        Console first = run(line);
        Console second = run(line);
        Path file = folder.resolve(to.split(" ", 2)[0]);

        byte[] content = Files.readAllBytes(file);
        assertEquals(magic, new String(content, 0, 4, StandardCharsets.US_ASCII));
        assertEquals("Written: " + file, first.out().strip());
        assertEquals(
                "Written: " + file + ", in place of an older file", second.out().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to rows.xlsx | --to rows.xlsx ends neither in .csv nor in .parquet; say which with --format",
                "--to rows | --to rows ends neither in .csv nor in .parquet",
                "--to rows.parquet --format csv | --format csv and the ending of --to rows.parquet contradict each other",
                "--format xlsx | --format must be csv or parquet, was 'xlsx'",
                "--to - --format parquet | --format parquet needs a file"
            })
    void aFormatThatCannotBeMeantIsRefused(String options, String message) {
        Console.refused(2, "export " + folder + " " + options, message);
    }

    @ParameterizedTest
    @CsvSource({"-n 30, 30", "--until 0.05 --at-most 5000, 400"})
    void theCommandOfAPointPlaysItAgain(String how, String count) {
        run(SWEEP + " " + how + " --out " + out());
        Path again = folder.resolve("again");
        String command = answer(out(), "SELECT command FROM points WHERE point = 1");
        assertThat(command).endsWith(" -n " + count);
        run(command.substring("./parley ".length()) + " --out " + again);

        String rows = "SELECT r.* EXCLUDE (point) FROM replications r WHERE point = ";
        assertEquals(answer(out(), rows + 1), answer(again, rows + 0));
    }

    /** Levels that are numbers are numbers wherever they are kept, with the unit of what they move. */
    @Test
    void levelsAreNumbersWhereTheyAreNumbers() throws IOException {
        run("sweep theory/ridge --grid /relations/A-B/stakes=0.30,0.5 --grid /title=x,=1 --twin none -n 2 --out "
                + out());
        String types = "SELECT typeof(\"/relations/A-B/stakes\"), typeof(\"/title\") FROM points LIMIT 1";
        Path parquet = folder.resolve("rows.parquet");
        run("export " + out() + " --to " + parquet);

        assertThat(answer(out(), types)).endsWith("DOUBLE,VARCHAR");
        assertThat(answer(out(), "SELECT unit FROM columns WHERE part = 'factor' AND position = 0"))
                .endsWith("utility");
        assertThat(answer(out(), "SELECT sum(\"/relations/A-B/stakes\") FROM points"))
                .endsWith("1.6");
        assertThat(run("export " + out() + " --to -").out())
                .startsWith("point,/relations/A-B/stakes[utility],/title,replication")
                .contains("\n0,0.3,x,0,")
                .contains("\n1,0.3,'=1,0,");
    }

    @Test
    void aFactorThatIsLeftAsItIsHasNoNumber() throws IOException {
        run(
                "sweep theory/ridge --range /relations/A-B/stakes=0.3..0.5 --design one-at-a-time,levels=2 --twin none -n 2 --out "
                        + out());

        assertThat(answer(out(), "SELECT count(\"/relations/A-B/stakes\") FROM points"))
                .endsWith("2");
        assertThat(run("export " + out() + " --to -").out()).contains("\n0,as is,0,");
    }

    /** A run that was cut off after a block and then continued ends with the command of the whole. */
    @Test
    void theCommandOfAPointGrowsWithIt() {
        String run = "run theory/ridge -n 2000 --twin none --out " + out();
        run(run + " --budget 0.001s");
        String cut = answer(out(), "SELECT command FROM points");
        run(run);

        assertThat(cut).doesNotEndWith(" -n 2000");
        assertThat(answer(out(), "SELECT command FROM points")).endsWith(" -n 2000");
    }

    @Test
    void theCommandOfARepetitionPlaysThatOne() {
        run("run theory/rare-war --rare --replication 0 -n 40 --out " + out());

        String command = answer(out(), "SELECT command FROM points");
        assertThat(command).endsWith(" -n 40 --repetitions 20 --replication 0");
    }

    @Test
    void theCommandOfASingleReplicationPlaysThatOne() {
        run("run theory/ridge --replication 7 --out " + out());

        String command = answer(out(), "SELECT command FROM points");
        assertThat(command).endsWith(" --replication 7");
    }

    /** Characters that mean something in the database's address or in a statement, in the names of file and folder alike. */
    @ParameterizedTest
    @ValueSource(strings = {"May; v2", "x;session_init_sql_file=evil.sql;threads=1", "it's '); --", "100%20 {a}*"})
    void aScenarioAndItsFolderMayHaveAnyName(String name) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        Files.copy(Path.of("../scenarios/theory/ridge.yaml"), file);
        String store = folder.resolve(name).toString();
        Console played = new Console();
        assertEquals(0, played.run("run", file.toString(), "-n", "5", "--out", store), played.err());

        assertEquals("10", answer(Path.of(store), "SELECT count(*) FROM replications"));
        for (String to : List.of(name + ".csv", name + ".parquet")) {
            Console exported = new Console();
            assertEquals(
                    0, exported.run("export", store, "--to", folder.resolve(to).toString()), exported.err());
        }
        Console status = new Console();
        assertEquals(0, status.run("status", store), status.err());
        assertThat(status.out()).contains("5 of 5 replications are finished");
    }

    @Test
    void aFolderWithoutItsDatabaseSaysWhatCanBeDone() throws IOException {
        run("run theory/ridge -n 5 --out " + out());
        Files.delete(out().resolve("results.duckdb"));

        for (String command : List.of("status", "export")) {
            Console.refused(
                    1,
                    command + " " + out(),
                    ", but its database is missing: put results.duckdb back, or delete the folder and play it again:"
                            + " ./parley run theory/ridge -n 5 --out " + out());
        }
    }

    private Path out() {
        return folder.resolve("out");
    }

    private static Console run(String line) {
        Console console = new Console();
        assertEquals(0, console.run(Console.words(line)), console.err());
        return console;
    }

    /** The answer to a question, without its header. */
    private static String answer(Path out, String sql) {
        Console console = new Console();
        assertEquals(0, console.run("query", out.toString(), sql), console.err());
        return console.out().substring(console.out().indexOf('\n') + 1).strip();
    }
}
