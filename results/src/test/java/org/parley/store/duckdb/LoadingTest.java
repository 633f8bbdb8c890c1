package org.parley.store.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From where DuckDB is loaded, and what is said where it cannot be. */
@Tag("property")
class LoadingTest {
    @TempDir
    Path folder;

    private final List<Path> tried = new ArrayList<>();

    @Test
    void itsClassesHaveALoaderOfTheirOwnAndOfItsLibraryNothingIsUnpacked() throws IOException, SQLException {
        DuckDb database = DuckDb.load();

        assertSame(database, DuckDb.load());
        assertTrue(database.getClass().getClassLoader() instanceof DriverLoader);
        assertNotSame(LoadedDuckDb.class, database.getClass());
        try (Connection connection = database.open(new Properties())) {
            assertTrue(connection.getClass().getClassLoader() instanceof DriverLoader);
            assertTrue(connection.getClass().getResource("/libduckdb_java.so_linux_amd64") == null);
        }
    }

    @Test
    void aFolderThatWillNotDoIsPassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        List<CacheFolder> folders = List.of(
                new CacheFolder(file.resolve("parley")),
                new CacheFolder(folder.resolve("noexec")),
                new CacheFolder(folder.resolve("good")),
                new CacheFolder(folder.resolve("spare")));
        new Loading(Optional.of(library()), this::driver).from(folders);

        assertEquals(
                List.of(folder.resolve("noexec"), folder.resolve("good")),
                tried.stream().map(Path::getParent).toList());
        assertTrue(Files.notExists(folder.resolve("spare")));
    }

    @Test
    void whereNoneWillDoOneSentenceSaysWhatIsNeededAndWhyNot() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        List<CacheFolder> folders = List.of(new CacheFolder(file), new CacheFolder(folder.resolve("noexec")));
        Loading loading = new Loading(Optional.of(library()), this::driver);

        assertEquals(
                "The database needs a folder that takes its native library of 0 MB and lets it run; name one in"
                        + " XDG_CACHE_HOME. Tried in vain: " + file + ": is a file, not a folder; "
                        + folder.resolve("noexec")
                        + ": it does not run from there (failed to map segment from shared object)",
                assertThrows(IOException.class, () -> loading.from(folders)).getMessage());
    }

    @Test
    void withoutOneInTheJarTheSystemsIsTaken() throws IOException {
        assertSame(NONE, new Loading(Optional.empty(), file -> NONE).from(List.of()));
        Loading missing = new Loading(Optional.empty(), file -> {
            throw new UnsatisfiedLinkError("no duckdb_java in java.library.path");
        });
        IOException trouble = assertThrows(IOException.class, () -> missing.from(List.of()));

        assertTrue(
                String.valueOf(trouble.getMessage()).startsWith("The database has no native library for "),
                trouble.getMessage());
    }

    private DuckDb driver(@Nullable Path file) {
        Path library = Objects.requireNonNull(file);
        tried.add(library);
        if (library.startsWith(folder.resolve("noexec"))) {
            throw new UnsatisfiedLinkError("failed to map segment from shared object");
        }
        return NONE;
    }

    private NativeLibrary library() throws IOException {
        return NativeLibrary.of(
                Files.writeString(folder.resolve("source"), "a library").toUri().toURL());
    }

    private static final DuckDb NONE = new DuckDb() {
        @Override
        public Connection open(Properties options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Appender appender(Connection connection, String table) {
            throw new UnsupportedOperationException();
        }
    };
}
