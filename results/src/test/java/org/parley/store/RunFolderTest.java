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
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;

/** What a folder keeps and continues. */
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
    static long play(Path folder, Study study, long most) throws IOException {
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

    static MonteCarlo experiment(Study study) {
        return new MonteCarlo(Studies.experiment(study), () -> false);
    }

    static String csv(Path folder) throws IOException {
        StringWriter text = new StringWriter();
        try (KeptRun run = KeptRun.open(folder)) {
            run.writeCsv(text);
        }
        return text.toString();
    }
}
