package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.duckdb.Appender;

/** What a database may do, and how its troubles are told. */
@Tag("property")
@Tag("jdk")
class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsThereWhenItIsReadAgain() throws IOException {
        fill("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (3), (1), (2)");

        assertEquals(List.of("3", "1", "2"), read("SELECT a FROM t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with space", "\"quoted\"", "it's", "Outcome; DROP TABLE t", "Übung"})
    void anyNameCanStandInAStatementAndAnyTextBehindIt(String word) throws IOException {
        List<String> cells = new ArrayList<>();
        try (Database database = Database.write(file())) {
            database.execute("CREATE TABLE t (" + Database.name(word) + " VARCHAR)");
            database.execute("INSERT INTO t VALUES (?), (?)", word, "another");
            database.query(
                    "SELECT %s FROM t WHERE %s = ?".formatted(Database.name(word), Database.name(word)),
                    row -> cells.add(row.getString(1)),
                    word);
        }
        assertEquals(List.of(word), cells);
    }

    /** Characters that mean something in addresses, options, statements, patterns and shells. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "May; v2",
                "x;session_init_sql_file=evil.sql;",
                "threads=2;memory_limit=1MB",
                "it's",
                "say \"so\"",
                "'); DROP TABLE t; --",
                " blanks ",
                "a=b&c=d#e",
                "100%20",
                "a*b[c]{d}",
                "two\nlines",
                "$HOME ~ `x`",
                "back\\slash",
                "sqlite:x",
                "Übung 演習"
            })
    void aFolderMayHaveAnyName(String name) throws IOException {
        Path odd = Files.createDirectory(folder.resolve(name));
        Path file = odd.resolve("results.duckdb");
        try (Database database = Database.write(file)) {
            database.execute("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2)");
            assertTrue(Files.exists(file), "the database is somewhere else");
        }
        assertEquals(List.of("1", "2"), read(file, "SELECT a FROM t"));
        try (Stream<Path> content = Files.list(odd)) {
            assertEquals(List.of(file), content.toList());
        }
        try (Stream<Path> content = Files.list(folder)) {
            assertEquals(1, content.count(), "something beside the folder");
        }
    }

    /** DuckDB keeps its log beside what stands before a question mark. */
    @Test
    void aQuestionMarkInAFolderIsRefused() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("why?"));
        IOException refused = assertThrows(IOException.class, () -> Database.write(odd.resolve("results.duckdb")));

        assertEquals(
                odd + " has a question mark in its name, which a store cannot have; choose another folder",
                refused.getMessage());
        try (Stream<Path> content = Files.list(odd)) {
            assertEquals(List.of(), content.toList());
        }
    }

    /** The driver reads options behind a semicolon of its address; one of them runs a file. */
    @Test
    void aNameRunsNoStatements() throws IOException {
        Path evil = Files.writeString(folder.resolve("evil.sql"), "CREATE TABLE evil (a INTEGER)");
        Path file = folder.resolve("x;session_init_sql_file=" + evil + ";custom_user_agent=/results.duckdb");
        Files.createDirectories(file.getParent());
        try (Database database = Database.write(file)) {
            List<String> tables = new ArrayList<>();
            database.query("SELECT table_name FROM duckdb_tables()", row -> tables.add(row.getString(1)));

            assertEquals(List.of(), tables);
        }
        assertTrue(Files.exists(file));
        assertFalse(Files.exists(folder.resolve("x")));
    }

    /** Appenders have transactions of their own unless a statement has begun one: then a part would stay. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAppendersWriteIsThereWhollyOrNotAtAll(boolean breaks) throws IOException {
        try (Database database = Database.write(file())) {
            database.execute("CREATE TABLE t (a INTEGER); CREATE TABLE u (a INTEGER)");
            Database.Work<Boolean> work = connection -> {
                for (String table : List.of("t", "u")) {
                    try (Appender rows = database.appender(table)) {
                        rows.beginRow().append(1).endRow();
                    }
                }
                if (breaks) {
                    throw new IOException("the disk is full");
                }
                return true;
            };
            if (breaks) {
                assertThrows(IOException.class, () -> database.transaction(work));
            } else {
                database.transaction(work);
            }
        }
        assertEquals(breaks ? List.of() : List.of("1", "1"), read("SELECT a FROM t UNION ALL SELECT a FROM u"));
    }

    @Test
    void oneThatIsOpenForReadingIsNotChanged() throws IOException {
        fill("CREATE TABLE t (a INTEGER)");
        try (Database database = Database.read(file())) {
            IOException trouble = assertThrows(IOException.class, () -> database.execute("INSERT INTO t VALUES (1)"));

            assertThat(trouble.getMessage()).contains("read-only");
        }
        assertEquals(List.of(), read("SELECT a FROM t"));
    }

    @Test
    void troubleNamesTheFileAndSaysWhatIsKept() throws IOException {
        fill("CREATE TABLE t (a INTEGER)");
        IOException trouble = assertThrows(IOException.class, () -> read("SELECT b FROM t"));

        String message = String.valueOf(trouble.getMessage());
        assertThat(message).startsWith(file() + ": ");
        assertThat(message).contains("\"b\" not found");
        assertThat(message)
                .endsWith("; what was finished before is kept: once there is space and permission, the same command"
                        + " continues");
    }

    @Test
    void oneThatIsNotThereIsNotMadeByReading() {
        IOException trouble = assertThrows(IOException.class, () -> Database.read(file()));

        assertThat(trouble.getMessage()).startsWith(file() + " cannot be opened: ");
        assertFalse(Files.exists(file()));
    }

    /** The reason is what stands behind "Error:", where a query breaks while it is read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Binder Error: no such column | Binder Error: no such column",
                "'Invalidated\nError: disk is full ' | disk is full",
                "' padded ' | padded"
            })
    void ofATroubleItsReasonIsTold(String message, String words) {
        assertEquals(words, Database.words(new SQLException(message)));
    }

    @Test
    void aReaderThatFailsEndsTheQueryAndTheDatabaseStaysOpen() throws IOException {
        fill("CREATE TABLE t AS SELECT range a FROM range(100000)");
        try (Database database = Database.read(file())) {
            IOException full = new IOException("disk is full");
            IOException thrown = assertThrows(
                    IOException.class,
                    () -> database.query("SELECT a FROM t", row -> {
                        throw full;
                    }));
            List<Long> counts = new ArrayList<>();
            database.query("SELECT count(*) FROM t", row -> counts.add(row.getLong(1)));

            assertEquals(full, thrown);
            assertEquals(List.of(100_000L), counts);
        }
    }

    private Path file() {
        return folder.resolve("t.duckdb");
    }

    private void fill(String sql) throws IOException {
        try (Database database = Database.write(file())) {
            database.execute(sql);
        }
    }

    private List<String> read(String sql) throws IOException {
        return read(file(), sql);
    }

    private static List<String> read(Path file, String sql) throws IOException {
        List<String> cells = new ArrayList<>();
        try (Database database = Database.read(file)) {
            database.query(sql, row -> cells.add(row.getString(1)));
        }
        return cells;
    }
}
