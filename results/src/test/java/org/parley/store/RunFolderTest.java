package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;

/** What a folder keeps, continues and refuses. */
@Tag("property")
@Tag("jdk")
class RunFolderTest {
    private static final BatchSink SILENT = batch -> true;

    @TempDir
    Path folder;

    @Test
    void aRunLeavesRowsWithUnitsAndASummary() throws IOException {
        Study study = Studies.single(1, 2);
        try (RunFolder run = RunFolder.open(folder, study)) {
            run.play(experiment(study), List.of(), SILENT);
            run.writeTable();
            run.finish(Map.of("finding", "none"), "complete");
        }

        assertEquals("""
                point,replication,world,seed,scenario_hash,failure,outcome,end[days]
                0,0,as-is,1,cafe,,settled,1
                0,0,clear,1,cafe,,settled,1
                0,1,as-is,1,cafe,,settled,1
                0,1,clear,1,cafe,,settled,1
                """, Files.readString(folder.resolve("replications.csv")));
        assertThat(Files.readString(folder.resolve("manifest.json"))).contains("\"state\" : \"complete\"");
        assertThat(Files.readString(folder.resolve("summary.json"))).contains("\"finding\" : \"none\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 64, 110, 190})
    void whatWasCutOffAnywhereIsContinuedToTheSameBytes(int most) throws IOException {
        Study study = Studies.varied("hotline", 3, 70);
        play(folder.resolve("whole"), study, Long.MAX_VALUE);
        long before;
        int sittings = 0;
        do {
            before = play(folder.resolve("parts"), study, most);
            sittings++;
        } while (before < study.table().rounds().total());

        assertTrue(sittings > 1);
        assertEquals(csv(folder.resolve("whole")), csv(folder.resolve("parts")));
    }

    /** Plays until so many replications more were cut off in the middle of whatever they were in. */
    private static long play(Path folder, Study study, long most) throws IOException {
        AtomicLong asked = new AtomicLong();
        try (RunFolder run = RunFolder.open(folder, study)) {
            run.play(
                    new MonteCarlo(Studies.experiment(study), () -> asked.incrementAndGet() > most), List.of(), SILENT);
            return run.replications();
        }
    }

    @Test
    void anAudienceSeesTheSameBatchesAgain() throws IOException {
        Study study = Studies.varied("hotline", 2, 70);
        List<String> live = watch(study);
        List<String> again = watch(study);

        assertEquals(4, live.size());
        assertEquals(live, again);
    }

    private List<String> watch(Study study) throws IOException {
        List<String> seen = new ArrayList<>();
        try (RunFolder run = RunFolder.open(folder, study)) {
            run.play(experiment(study), List.of("outcome", "end"), batch -> seen.add(text(batch)));
        }
        return seen;
    }

    private static String text(Batch batch) {
        StringBuilder text = new StringBuilder(batch.round() + " " + batch.point() + " " + batch.endsRound());
        batch.replications().forEach(replication -> {
            text.append(' ').append(replication.number());
            replication.rows().forEach(row -> text.append(row.world()).append(Arrays.toString(row.values())));
        });
        return text.toString();
    }

    /** The open database outlives its name: without a look, all would be played into a file that nobody can find. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFolderThatIsGoneIsNoticedAtTheNextBatch(boolean replaced) throws IOException {
        Study study = Studies.varied("hotline", 2, 2000);
        Path gone = folder.resolve("gone");
        AtomicLong batches = new AtomicLong();
        try (RunFolder run = RunFolder.open(gone, study)) {
            UncheckedIOException noticed = assertThrows(
                    UncheckedIOException.class,
                    () -> run.play(experiment(study), List.of(), batch -> {
                        if (batches.incrementAndGet() == 1) {
                            move(gone, replaced);
                        }
                        return true;
                    }));

            assertEquals(1, batches.get());
            assertThat(noticed.getCause())
                    .hasMessage(
                            gone + " was deleted, moved or replaced while it was played into; nothing more is written"
                                    + " to it");
        }
    }

    private void move(Path gone, boolean replaced) {
        try {
            Path moved = Files.move(gone, folder.resolve("moved"));
            if (replaced) {
                Files.createDirectory(gone);
                Files.copy(moved.resolve("results.duckdb"), gone.resolve("results.duckdb"));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Test
    void anAudienceThatHadEnoughIsNotPlayedTo() throws IOException {
        Study study = Studies.varied("hotline", 2, 200);
        BatchSink rule = batch -> !(batch.endsRound() && batch.round() >= 1);
        for (int sitting = 0; sitting < 2; sitting++) {
            try (RunFolder run = RunFolder.open(folder, study)) {
                run.play(experiment(study), List.of(), rule);

                assertEquals(2 * 2 * Experiment.BLOCK, run.replications());
                assertFalse(run.isWhole());
            }
        }
    }

    @Test
    void levelsStandInFrontAndRowsAreInTheOrderOfPoints() throws IOException {
        Study study = Studies.varied("a \"b\", c", 2, 40);
        play(folder, study, Long.MAX_VALUE);
        List<String> lines = csv(folder).lines().toList();

        assertEquals(
                "point,\"a \"\"b\"\", c\",replication,world,seed,scenario_hash,failure,outcome,end[days]",
                lines.get(0));
        assertEquals(1 + 2 * 40 * 2, lines.size());
        for (int line = 1; line < lines.size(); line++) {
            int row = line - 1;
            String expected =
                    "%d,level %d,%d,%s,".formatted(row / 80, row / 80, row % 80 / 2, row % 2 == 0 ? "as-is" : "clear");
            assertThat(lines.get(line)).startsWith(expected);
        }
    }

    @Test
    void namesThatDifferInCaseOnlyHaveColumnsOfTheirOwn() throws IOException {
        Study study = Studies.study(1, 3, List.of("Outcome", "outcome", "seed"), List.of(List.of("x", "y", "z")), "1");
        play(folder, study, Long.MAX_VALUE);

        assertEquals(
                "point,Outcome,outcome_2,seed_2,replication,world,seed,scenario_hash,failure,outcome_3,end[days]",
                csv(folder).lines().findFirst().orElse(""));
    }

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
            first.play(experiment(study), List.of(), SILENT);
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

    private static MonteCarlo experiment(Study study) {
        return new MonteCarlo(Studies.experiment(study), () -> false);
    }

    private static String csv(Path folder) throws IOException {
        StringWriter text = new StringWriter();
        try (KeptRun run = KeptRun.open(folder)) {
            run.writeCsv(text);
        }
        return text.toString();
    }
}
