package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.MonteCarlo;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Row;
import org.parley.stats.Interval;
import org.parley.stats.PairedMeans;
import org.parley.stats.PairedShares;
import org.parley.stats.SharedResponses;

/**
 * What is read of the rows of two points with fifty replications each: {@code end} is 0…49 at the first and 50…99 at the
 * second, in the order of the replications.
 */
@Tag("property")
class PointMeansTest {
    @TempDir
    Path folder;

    private final Study study = Studies.varied("hotline", 2, 50);

    @BeforeEach
    void fill() throws IOException {
        Studies.fill(folder, study, batch -> batch);
    }

    @Test
    void meansAreThoseOfTheRows(@TempDir Path other) throws IOException {
        try (RunFolder run = RunFolder.open(other, study)) {
            run.play(new MonteCarlo(Studies.experiment(study), () -> false), List.of(), batch -> true);

            assertEquals(
                    List.of(new Interval(1, 1, 1), new Interval(1, 1, 1)),
                    run.means().of("end", "clear").stream()
                            .map(PairedMeans::difference)
                            .toList());
            assertThrows(IllegalArgumentException.class, () -> run.means().of("outcome", "clear"));
            assertThrows(IllegalArgumentException.class, () -> run.means().of("end", "muddy"));
        }
    }

    @Test
    void groupsAddUpToTheMeans() throws IOException {
        try (RunFolder run = RunFolder.open(folder, study)) {
            SharedResponses ends = run.means().shared("end", "as-is");

            assertArrayEquals(new double[] {24.5, 74.5}, ends.sample().all(), 1e-12);
            assertEquals(50, ends.count(1));
            assertThrows(IllegalArgumentException.class, () -> run.means().shared("outcome", "as-is"));
        }
    }

    @Test
    void aValueIsReachedOrNot() throws IOException {
        try (RunFolder run = RunFolder.open(folder, study)) {
            assertArrayEquals(
                    new double[] {0, 0.8},
                    run.means().reaching("end", 60, "as-is").sample().all(),
                    1e-12);
        }
    }

    @Test
    void pointsAreHeldAgainstTheFirstReplicationByReplication() throws IOException {
        try (RunFolder run = RunFolder.open(folder, study)) {
            assertEquals(
                    List.of(new Interval(0, 0, 0), new Interval(50, 50, 50)),
                    run.means().againstFirst("end", "as-is").stream()
                            .map(PairedMeans::difference)
                            .toList());
            assertEquals(
                    List.of(new PairedShares(0, 0, 0, 50), new PairedShares(0, 40, 0, 10)),
                    run.means().reachingAgainstFirst("end", 60, "as-is"));
        }
    }

    @Test
    void aReplicationThatFailedInAnyWorldCountsInNone(@TempDir Path other) throws IOException {
        Studies.fill(other, study, PointMeansTest::withoutClearSeven);
        try (RunFolder run = RunFolder.open(other, study)) {
            assertEquals(49, run.means().reaching("end", 60, "as-is").count(0));
            assertEquals(
                    new PairedShares(0, 40, 0, 9),
                    run.means().reachingAgainstFirst("end", 60, "as-is").get(1));
            assertEquals(50, run.means().shared("end", "as-is").count(0)); // as the means of a column
        }
    }

    private static Batch withoutClearSeven(Batch batch) {
        List<Replication> replications = new ArrayList<>();
        for (Replication replication : batch.replications()) {
            Row clear = new Row("clear", new double[0], Optional.of("why"));
            replications.add(
                    replication.number() == 7
                            ? new Replication(7, List.of(replication.rows().get(0), clear))
                            : replication);
        }
        return new Batch(batch.round(), batch.point(), replications, batch.endsRound());
    }
}
