package org.parley.store.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the native library comes to lie in a folder; a text stands in for it. */
@Tag("property")
class NativeLibraryTest {
    private static final String CONTENT = "a native library, or so";

    @TempDir
    Path folder;

    private CacheFolder cache = new CacheFolder(Path.of(""));

    @BeforeEach
    void nameACache() {
        cache = new CacheFolder(folder.resolve("cache"));
    }

    @Test
    void theJarHasOneForThisMachineAndItsDirectoryKnowsIt() throws IOException {
        NativeLibrary library = NativeLibrary.ofThisMachine().orElseThrow();

        assertEquals("jar", library.source().getProtocol());
        assertTrue(library.bytes() > 10_000_000, library::toString);
        assertTrue(library.checksum() > 0, library::toString);
    }

    @Test
    void itIsUnpackedOnce() throws IOException {
        Path file = library().in(cache);
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, longAgo);

        assertEquals(file, library().in(cache));
        assertEquals(longAgo, Files.getLastModifiedTime(file));
        assertEquals(CONTENT, Files.readString(file));
    }

    @Test
    void anotherOneHasAFileOfItsOwn() throws IOException {
        Path file = library().in(cache);
        Path other = library("another").in(cache);

        assertEquals(List.of(CONTENT, "another"), List.of(Files.readString(file), Files.readString(other)));
    }

    /** Cut off, changed in one letter, and empty. */
    @ParameterizedTest
    @ValueSource(strings = {"a native library", "a native library, or s0", ""})
    void aDamagedOneIsUnpackedAgain(String damaged) throws IOException {
        Path file = library().in(cache);
        Files.writeString(file, damaged);

        assertEquals(file, library().in(cache));
        assertEquals(CONTENT, Files.readString(file));
    }

    @Test
    void whatAKilledProcessLeftIsNoHindranceAndDoesNotStay() throws IOException {
        Path file = library().in(cache);
        Files.move(file, file.resolveSibling(file.getFileName() + ".part"));

        library().in(cache);
        try (Stream<Path> content = Files.list(cache.path())) {
            assertEquals(
                    List.of(file.getFileName().toString(), "lock"),
                    content.map(one -> one.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void onlyWhatIsWholeTakesItsPlace() throws IOException {
        NativeLibrary library = library();
        Files.writeString(folder.resolve("source"), "shorter");

        assertThrows(IOException.class, () -> library.in(cache));
        try (Stream<Path> content = Files.list(cache.path())) {
            assertEquals(List.of(cache.path().resolve("lock")), content.toList());
        }
    }

    private NativeLibrary library() throws IOException {
        return library(CONTENT);
    }

    private NativeLibrary library(String content) throws IOException {
        Path source = Files.writeString(folder.resolve("source"), content);
        return NativeLibrary.of(source.toUri().toURL());
    }
}
