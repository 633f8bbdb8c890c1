package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may write to a folder, and what its owner says about itself. */
@Tag("property")
@Tag("jdk")
class FolderLockTest {
    private static final String OWN = "process " + ProcessHandle.current().pid();

    @TempDir
    Path folder;

    @Test
    void whatTheOwnerSaidLastIsKnown() throws IOException {
        try (FolderLock lock = FolderLock.write(folder)) {
            lock.tell("has finished 1,000 replications");
            lock.tell("is at its end");

            assertEquals(Optional.of(OWN + ", which is at its end"), FolderLock.owner(folder));
        }
    }

    @Test
    void anOwnerThatSaidNothingIsAnotherProcess() throws IOException {
        try (FolderLock lock = FolderLock.write(folder)) {
            FolderInUseException refused = assertThrows(FolderInUseException.class, () -> FolderLock.write(folder));

            assertEquals("another process", refused.owner());
            assertEquals(
                    folder + " is in use by another process; wait until it ends, or choose another folder",
                    refused.getMessage());
            lock.tell("goes on");
            assertEquals(
                    OWN + ", which goes on",
                    assertThrows(FolderInUseException.class, () -> FolderLock.read(folder))
                            .owner());
        }
    }

    @Test
    void aFolderIsFreeOnceItsOwnerIsGone() throws IOException {
        FolderLock.write(folder).close();
        FolderLock.read(folder).close();
        FolderLock.write(folder).close();

        assertEquals(Optional.empty(), FolderLock.owner(folder));
    }

    @Test
    void aReaderKeepsWritersOut() throws IOException {
        FolderLock.write(folder).close();
        FolderLock reader = FolderLock.read(folder);
        assertThrows(FolderInUseException.class, () -> FolderLock.write(folder));
        reader.close();
        FolderLock.write(folder).close();
    }

    @ParameterizedTest
    @CsvSource({"'', true", "'process 17, which has finished 3 of 5 replications', true", "mine, false"})
    void aLockIsKnownByWhatItsOwnerTells(String content, boolean isOne) throws IOException {
        Path file = Files.writeString(folder.resolve("lock"), content);

        assertEquals(isOne, FolderLock.isLock(file));
    }

    @Test
    void readingACopyLeavesNoTrace() throws IOException {
        try (FolderLock reader = FolderLock.read(folder)) {
            reader.tell("a reader");
        }

        try (var content = Files.list(folder)) {
            assertEquals(0, content.count());
        }
    }
}
