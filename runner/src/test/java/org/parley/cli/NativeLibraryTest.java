package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What real processes leave of the database's native library, and what they say where it cannot be kept. */
@Tag("property")
@EnabledOnOs(OS.LINUX)
class NativeLibraryTest {
    private static final String RUN = "run theory/ridge -n 5 --out ";

    @TempDir
    Path folder;

    @Test
    void processesThatStartTogetherShareOneAndAKilledOneLeavesNone() throws IOException, InterruptedException {
        Path cache = folder.resolve("cache");
        List<String> by = List.of("env", "XDG_CACHE_HOME=" + cache);
        List<ParleyProcess> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Path own = Files.createDirectory(folder.resolve("process" + i));
            processes.add(ParleyProcess.start(own, by, Console.words(RUN + own.resolve("out"))));
        }
        for (ParleyProcess process : processes) {
            assertEquals(0, process.exitCode(), process.err());
            process.close();
        }
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (ParleyProcess process = ParleyProcess.start(
                killed, by, Console.words("run cuba-1962 -n 100000000 --out " + killed.resolve("out")))) {
            process.awaitRows(killed.resolve("out"));
            process.signal("KILL");
            process.exitCode();
        }

        try (Stream<Path> content = Files.walk(folder)) {
            List<Path> libraries = content.filter(
                            file -> String.valueOf(file.getFileName()).startsWith("libduckdb"))
                    .toList();
            assertEquals(1, libraries.size(), libraries::toString);
            assertTrue(libraries.get(0).startsWith(cache.resolve("parley")), libraries::toString);
        }
    }

    /** A limit on the size of files stands in for a disk that is small. */
    @Test
    void whereNoFolderWillDoThereIsOneLine() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "prlimit sets the limit");
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        List<String> by = List.of("prlimit", "--fsize=20000000", "env", "XDG_CACHE_HOME=" + file);
        try (ParleyProcess process = ParleyProcess.start(folder, by, Console.words(RUN + folder.resolve("out")))) {
            assertEquals(1, process.exitCode(), process.err());
            assertEquals(1, process.err().lines().count(), process.err());
            assertTrue(
                    process.err().startsWith("The database needs a folder that takes its native library of "),
                    process.err());
            assertTrue(process.err().contains(file + "/parley: is a file, not a folder; "), process.err());
            assertTrue(process.err().contains(": File too large"), process.err());
        }
    }
}
