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

/** Who may write to a folder, and what its owner says about itself. */
@Tag("property")
@Tag("jdk")
class FolderLockTest {
    @TempDir
    Path folder;

    @Test
    void whatTheOwnerSaidLastIsKnown() throws IOException {
        try (FolderLock lock = FolderLock.write(folder)) {
            lock.tell("process 17, which has finished 1,000 replications");
            lock.tell("process 17, at its end");

            assertEquals(Optional.of("process 17, at its end"), FolderLock.owner(folder));
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
            lock.tell("process 17");
            assertEquals(
                    "process 17",
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
