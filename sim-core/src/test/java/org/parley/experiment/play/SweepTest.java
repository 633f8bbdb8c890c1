package org.parley.experiment.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.tally.Tallies;
import org.parley.experiment.tally.Tally;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.testing.Crises;

/** Many points are played in balance, in one order, and from anywhere. */
@Tag("property")
class SweepTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void threadsLeaveNoTrace(int threads) {
        assertEquals(play(sweep(3, 70, 1), 0), play(sweep(3, 70, threads), 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 49, 50, 51, 149, 150, 151, 192, 209, 210})
    void whatIsLeftIsTheEndOfTheWhole(long played) {
        List<String> whole = Whole.ROWS;

        assertEquals(210, whole.size());
        assertEquals(whole.subList((int) played, 210), play(sweep(3, 70, 2), played));
    }

    /** What all ends are held against, played once. */
    private static final class Whole {
        static final List<String> ROWS = List.copyOf(play(sweep(3, 70, 2), 0));
    }

    @Test
    void pointsTakeTurnsBlockByBlock() {
        List<String> order = new ArrayList<>();
        player(sweep(2, 70, 2))
                .run(
                        0,
                        batch -> order.add(batch.round() + "/" + batch.point() + ": "
                                + batch.replications().size() + (batch.endsRound() ? " end" : "")));

        assertEquals(List.of("0/0: 50", "0/1: 50 end", "1/0: 20", "1/1: 20 end"), order);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void anAudienceEndsItAtTheSamePlaceOnAnyNumberOfThreads(int threads) {
        Experiment sweep = sweep(3, 1000, threads);
        List<Batch> batches = new ArrayList<>();
        player(sweep).run(0, batch -> {
            batches.add(batch);
            return !(batch.endsRound() && batch.round() == 1);
        });

        assertEquals(6, batches.size());
    }

    @Test
    void pointsShareTheirChances() {
        Scenario scenario = Crises.lively().build();
        Experiment sweep = Experiment.at(List.of(scenario, scenario))
                .twins()
                .seed(7)
                .replications(40)
                .threads(2);
        List<List<String>> rows = List.of(new ArrayList<>(), new ArrayList<>());
        player(sweep).run(0, batch -> {
            batch.replications().forEach(replication -> rows.get(batch.point()).add(text(0, replication)));
            return true;
        });

        assertEquals(rows.get(0), rows.get(1));
    }

    @Test
    void aPointIsWhatARunOfItWouldBe() {
        Experiment sweep = sweep(3, 40, 2);
        Experiment alone =
                Experiment.in(sweep.worldsOf(1)).seed(7).replications(40).threads(1);
        List<double[]> expected = new ArrayList<>();
        new MonteCarlo(alone, () -> false)
                .run(replication -> expected.add(replication.rows().get(1).values()));
        List<double[]> actual = new ArrayList<>();
        player(sweep).run(0, batch -> {
            if (batch.point() == 1) {
                batch.replications()
                        .forEach(replication ->
                                actual.add(replication.rows().get(1).values()));
            }
            return true;
        });

        for (int i = 0; i < 40; i++) {
            assertArrayEquals(expected.get(i), actual.get(i));
        }
    }

    @Test
    void onlyTheChosenColumnsAreKept() {
        Experiment all = sweep(1, 5, 1);
        Experiment some = all.metrics(List.of("end", "messages_read"));
        List<String> names = all.columns().stream().map(Column::name).toList();
        int end = names.indexOf("end");
        int read = names.indexOf("messages_read");
        List<double[]> whole = new ArrayList<>();
        new MonteCarlo(all, () -> false)
                .run(replication -> whole.add(replication.rows().get(0).values()));
        List<double[]> kept = new ArrayList<>();
        new MonteCarlo(some, () -> false)
                .run(replication -> kept.add(replication.rows().get(0).values()));

        for (int i = 0; i < 5; i++) {
            assertArrayEquals(new double[] {whole.get(i)[end], whole.get(i)[read]}, kept.get(i));
        }
    }

    @Test
    void talliesCountEachPointByItself() {
        Experiment sweep = sweep(2, 50, 2);
        Tallies tallies = new Tallies(sweep);
        player(sweep).run(0, tallies);
        Tally alone = new Tally(sweep.worldsOf(1), sweep.columns());
        new MonteCarlo(Experiment.in(sweep.worldsOf(1)).seed(7).replications(50).threads(1), () -> false)
                .run(alone::add);

        assertEquals(alone.findings(), tallies.findings().get(1));
    }

    @Test
    void pointsWithOtherColumnsAreNoTable() {
        Scenario lively = Crises.lively().build();
        Scenario lonely = lively.with(List.of());
        Experiment fitting = Experiment.at(List.of(lively, lonely)).twins();
        Experiment other =
                Experiment.at(List.of(lively, Crises.deserted(lively))).twins();

        assertFalse(fitting.mismatch().isPresent());
        assertThat(other.mismatch().orElse(""))
                .as(other.mismatch()::toString)
                .startsWith("point 1 cannot stand in one table with point 0: it alone has first_mover_rung_1 and ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void anExperimentNeedsPointsReplicationsAndThreads(int none) {
        Experiment experiment = Experiment.of(Crises.lively().build());

        assertThrows(IllegalArgumentException.class, () -> experiment.replications(none));
        assertThrows(IllegalArgumentException.class, () -> experiment.threads(none));
        assertThrows(IllegalArgumentException.class, () -> Experiment.at(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Experiment.in(List.of()));
    }

    private static Experiment sweep(int points, int count, int threads) {
        List<Scenario> scenarios = IntStream.range(0, points)
                .mapToObj(point -> Crises.lively().startRung(1 + point).build())
                .toList();
        return Experiment.at(scenarios).twins().seed(7).replications(count).threads(threads);
    }

    private static MonteCarlo player(Experiment sweep) {
        return new MonteCarlo(sweep, () -> false);
    }

    private static List<String> play(Experiment sweep, long played) {
        List<String> rows = new ArrayList<>();
        player(sweep).run(played, batch -> {
            batch.replications().forEach(replication -> rows.add(text(batch.point(), replication)));
            return true;
        });
        return rows;
    }

    private static String text(int point, Replication replication) {
        StringBuilder text = new StringBuilder(point + " " + replication.number());
        replication.rows().forEach(row -> text.append(Arrays.toString(row.values())));
        return text.toString();
    }
}
