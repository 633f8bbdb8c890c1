package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.store.RunFolderTest.csv;
import static org.parley.store.RunFolderTest.experiment;
import static org.parley.store.RunFolderTest.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder refuses to hold, and what it lets be. */
@Tag("property")
@Tag("jdk")
class RunFolderRefusalTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 5 | 1 | holds case-01234567-seed-1-n-5-metrics-cd9c63f5, not case-01234567-seed-2-n-5-metrics-cd9c63f5",
                "1 | 6 | 1 | holds case-01234567-seed-1-n-5-metrics-cd9c63f5, not case-01234567-seed-1-n-6-metrics-cd9c63f5",
                "1 | 5 | 2 | but with version 1, not 2"
            })
    void anotherRunIsNotOverwritten(long seed, int replications, String version, String message) throws IOException {
        play(folder, Studies.single(1, 5), Long.MAX_VALUE);
        String before = csv(folder);
        Study other = Studies.study(seed, replications, List.of(), List.of(List.of()), version);

        refused(other, message);
        assertEquals(before, csv(folder));
    }

    /** A store of rows that were played to the end, or cut off, by another build; the last by one that left no digest. */
    @ParameterizedTest
    @CsvSource({"feedc0de00, 5, build feedc0de", "feedc0de00, 2, build feedc0de", "'', 5, a build that is not known"})
    void anotherModelDoesNotContinue(String build, int most, String name) throws IOException {
        play(folder, Studies.built(build, 1, 5), most);
        if (build.isEmpty()) {
            try (Database database = Database.write(folder.resolve("results.duckdb"))) {
                database.execute("DELETE FROM experiment WHERE key = 'build'");
            }
        }
        String before = csv(folder);
        Study other = Studies.built("beef1234567", 1, 5);

        refused(
                other,
                "played by " + name
                        + ", and this is build beef1234, whose model may play it otherwise: status, query and"
                        + " export still read it; to play it with this build, choose another folder or delete this one");
        assertEquals(before, csv(folder));
        try (KeptRun run = KeptRun.open(folder)) {
            assertEquals(5, run.status().total());
        }
    }

    @Test
    void aDatabasePutBesideAnothersManifestIsRefused() throws IOException {
        play(folder.resolve("one"), Studies.single(1, 5), Long.MAX_VALUE);
        play(folder.resolve("two"), Studies.single(2, 5), Long.MAX_VALUE);
        Files.delete(folder.resolve("one/results.duckdb"));
        Files.copy(folder.resolve("two/results.duckdb"), folder.resolve("one/results.duckdb"));
        IOException refused =
                assertThrows(IOException.class, () -> RunFolder.open(folder.resolve("one"), Studies.single(1, 5)));

        assertThat(refused.getMessage()).contains("seed 2, not 1");
    }

    @Test
    void aFolderOfOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        refused(Studies.single(1, 5), "holds other files");
        try (var content = Files.list(folder)) {
            assertEquals(1, content.count());
        }
    }

    @Test
    void aBrokenManifestIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{");

        refused(Studies.single(1, 5), "a manifest that cannot be read");
    }

    @Test
    void aManifestWithoutRowsIsTrouble() throws IOException {
        play(folder, Studies.single(1, 5), Long.MAX_VALUE);
        Files.delete(folder.resolve("results.duckdb"));

        refused(Studies.single(1, 5), "its rows are missing");
    }

    @Test
    void aLostManifestIsWrittenAgain() throws IOException {
        play(folder, Studies.single(1, 5), Long.MAX_VALUE);
        Files.delete(folder.resolve("manifest.json"));

        assertEquals(5, play(folder, Studies.single(1, 5), 0));
        assertTrue(Files.exists(folder.resolve("manifest.json")));
    }

    @Test
    void theTracesOfAStartThatFailedAreNoHindrance() throws IOException {
        Files.writeString(folder.resolve("lock"), "");
        Files.writeString(folder.resolve("results.duckdb.new"), "checksumDUCK and half a data");

        assertEquals(5, play(folder, Studies.single(1, 5), Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 4096, 300_000})
    void aDamagedDatabaseIsTroubleAndLeftAsItIs(int length) throws IOException {
        play(folder, Studies.single(1, 5), Long.MAX_VALUE);
        byte[] garbage = new byte[length];
        Arrays.fill(garbage, (byte) 0xA5);
        Files.write(folder.resolve("results.duckdb"), garbage);

        refused(Studies.single(1, 5), "results.duckdb");
        assertTrue(Arrays.equals(garbage, Files.readAllBytes(folder.resolve("results.duckdb"))));
    }

    @Test
    void aSecondOneIsRefused() throws IOException {
        Study study = Studies.single(1, 5);
        try (RunFolder first = RunFolder.open(folder, study)) {
            first.play(experiment(study), List.of(), batch -> true);
            FolderInUseException writer = assertThrows(FolderInUseException.class, () -> RunFolder.open(folder, study));
            FolderInUseException reader = assertThrows(FolderInUseException.class, () -> KeptRun.open(folder));

            assertThat(writer.owner()).contains("has finished 5 of 5 replications");
            assertThat(reader.getMessage()).startsWith(folder + " is in use by process ");
        }
        RunFolder.open(folder, study).close();
    }

    private void refused(Study study, String message) {
        IOException refused = assertThrows(IOException.class, () -> RunFolder.open(folder, study));

        assertThat(refused.getMessage()).contains(message);
        assertThat(refused.getMessage()).contains(folder.toString());
    }
}
