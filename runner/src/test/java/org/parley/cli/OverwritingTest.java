package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No option that names a file or a folder to write to takes the place of what Parley did not write there before. */
@Tag("property")
class OverwritingTest {
    private static final String TIME = "time theory/ridge -n 5 --page ";

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    /** A scenario, a store with its tables and page, and files as others write them; made once. */
    @BeforeAll
    static void make() throws IOException {
        Files.copy(Path.of("../scenarios/theory/ridge.yaml"), made.resolve("case.yaml"));
        run("run theory/ridge -n 5 --out " + made.resolve("store"));
        run("export " + made.resolve("store") + " --format parquet");
        Files.writeString(
                made.resolve("notes.html"), "<!doctype html>\n<html><head><title>Mine</title></head></html>\n");
        Files.writeString(made.resolve("notes.csv"), "point,replication,world,mine\n0,0,as-is,1\n");
        Files.writeString(made.resolve("notes.parquet"), "PAR1 mine PAR1");
        Files.writeString(made.resolve("empty.csv"), "");
    }

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectory(folder.resolve("store"));
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(made.relativize(file).toString()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case.yaml",
                "notes.html",
                "notes.csv",
                "empty.csv",
                "store/results.duckdb",
                "store/manifest.json",
                "store/summary.json",
                "store/replications.csv"
            })
    void aPageTakesThePlaceOfNoOtherFile(String name) throws IOException {
        Path file = folder.resolve(name);
        Map<Path, byte[]> before = content();

        Console.refused(
                1,
                TIME + file,
                "--page " + file
                        + ": holds what Parley did not write there as a page; choose another name, or delete it");
        assertUnchanged(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case.yaml --format csv",
                "notes.csv",
                "empty.csv",
                "notes.parquet",
                "notes.parquet.csv --format csv",
                "notes.html --format parquet",
                "store/results.duckdb --format csv",
                "store/results.duckdb --format parquet",
                "store/manifest.json --format csv",
                "store/report.html --format csv",
                "store/replications.parquet.csv",
                "store/replications.csv.parquet"
            })
    void aTableTakesThePlaceOfNoOtherFile(String to) throws IOException {
        Files.copy(folder.resolve("notes.parquet"), folder.resolve("notes.parquet.csv"));
        Files.copy(folder.resolve("store/replications.parquet"), folder.resolve("store/replications.parquet.csv"));
        Files.copy(folder.resolve("store/replications.csv"), folder.resolve("store/replications.csv.parquet"));
        Map<Path, byte[]> before = content();

        Console.refused(
                1,
                "export " + folder.resolve("store") + " --to " + folder + "/" + to,
                ": holds what Parley did not write there as a table; choose another name, or delete it");
        assertUnchanged(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void noRowsTakeThePlaceOfOthersInTheStore(String format) throws IOException {
        Files.writeString(folder.resolve("store/replications." + format), "mine");
        Map<Path, byte[]> before = content();

        Console.refused(
                1, "export " + folder.resolve("store") + " --format " + format, "did not write there as a table");
        assertUnchanged(before);
    }

    @Test
    void anOlderOneOfItsKindGivesWay() throws IOException {
        Path page = folder.resolve("page.html");
        run("time cuba-1962 -n 5 --page " + page);
        String older = Files.readString(page);
        run(TIME + page);

        assertThat(older).contains("./parley time cuba-1962");
        assertThat(Files.readString(page)).contains("./parley time theory/ridge");
        for (String table : List.of("rows.csv", "rows.parquet")) {
            String export = "export " + folder.resolve("store") + " --to " + folder.resolve(table);
            assertThat(run(export).out()).doesNotContain("older");
            assertThat(run(export).out()).contains("in place of an older file");
        }
    }

    /** Files are written beside their place first: under a name that nobody else has. */
    @Test
    void whatIsWrittenBesideTakesThePlaceOfNothing() throws IOException {
        for (String name : List.of("page.html.new", "rows.csv.new", "rows.parquet.new", "tmp_rows.parquet.new")) {
            Files.writeString(folder.resolve(name), "mine");
        }
        Map<Path, byte[]> before = content();
        run(TIME + folder.resolve("page.html"));
        run("export " + folder.resolve("store") + " --to " + folder.resolve("rows.csv"));
        run("export " + folder.resolve("store") + " --to " + folder.resolve("rows.parquet"));

        assertUnchanged(before);
        assertEquals(before.size() + 3, content().size());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkIsFollowedAndStaysOne() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), folder.resolve("notes.html"));
        Path own = Files.createSymbolicLink(folder.resolve("own.html"), folder.resolve("page.html"));
        Map<Path, byte[]> before = content();
        Console.refused(1, TIME + link, "did not write there as a page");
        assertUnchanged(before);

        run(TIME + folder.resolve("page.html"));
        run("time cuba-1962 -n 5 --page " + own);
        assertTrue(Files.isSymbolicLink(own));
        assertThat(Files.readString(folder.resolve("page.html"))).contains("./parley time cuba-1962");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeStaysOneAndTakesWhatIsWritten() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Map<String, String> starts = Map.of(
                TIME,
                "<!doctype html>",
                "export " + folder.resolve("store") + " --format csv --to ",
                "point,replication");
        for (Map.Entry<String, String> start : starts.entrySet()) {
            Path taken = folder.resolve("taken");
            Process reader = new ProcessBuilder("cat", pipe.toString())
                    .redirectOutput(taken.toFile())
                    .start();
            try {
                run(start.getKey() + pipe);
                assertTrue(reader.waitFor(60, TimeUnit.SECONDS), "nothing was written to the pipe");
            } finally {
                reader.destroyForcibly();
            }
            assertThat(Files.readString(taken)).startsWith(start.getValue());
            assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe));
        }
        Console.refused(
                1,
                "export " + folder.resolve("store") + " --format parquet --to " + pipe,
                "--to " + pipe + ": is no plain file");
    }

    /** A database of somebody else's, with a file that is called as ours beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"CREATE TABLE mine (a INTEGER)", "CREATE TABLE experiment AS SELECT 'id' AS key, 'x' AS value"})
    void aFolderWithAnotherDatabaseIsLeftAlone(String sql) throws IOException, SQLException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + other.resolve("results.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        Files.writeString(other.resolve("lock"), "mine");
        Map<Path, byte[]> before = content();

        Console.refused(1, "run theory/ridge -n 5 --out " + other, other.toString());
        assertUnchanged(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "replications.csv", "lock", "case.yaml", "results.duckdb.new"})
    void aFolderWithAnotherFileIsLeftAlone(String name) throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve(name), "mine");
        Map<Path, byte[]> before = content();

        Console.refused(1, "run theory/ridge -n 5 --out " + other, other + " holds other files");
        assertUnchanged(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "replications.csv"})
    void aStoreWithAnotherFileInAPlaceOfItsOwnIsNotContinued(String name) throws IOException {
        Files.writeString(folder.resolve("store").resolve(name), "mine");
        Map<Path, byte[]> before = content();

        Console.refused(
                1, "run theory/ridge -n 5 --out " + folder.resolve("store"), name + ", which Parley did not write");
        assertUnchanged(before);
    }

    private Map<Path, byte[]> content() throws IOException {
        Map<Path, byte[]> content = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(file, Files.readAllBytes(file));
            }
        }
        return content;
    }

    private void assertUnchanged(Map<Path, byte[]> before) throws IOException {
        Map<Path, byte[]> after = content();
        before.forEach((file, bytes) -> assertArrayEquals(bytes, after.get(file), file.toString()));
    }

    private static Console run(String line) {
        Console console = new Console();
        assertEquals(0, console.run(Console.words(line)), console.err());
        return console;
    }
}
