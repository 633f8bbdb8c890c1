package org.parley.experiment.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.tally.Tally;
import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.Scenario;
import org.parley.model.nation.DecisionClock;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;

@Tag("property")
class MonteCarloTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void anyNumberOfThreadsGivesTheSameRowsInTheSameOrder(int threads) {
        List<Replication> one = play(experiment(Crises.lively().build(), 0, 150, 1));
        List<Replication> many = play(experiment(Crises.lively().build(), 0, 150, threads));

        assertEquals(150, many.size());
        for (int i = 0; i < one.size(); i++) {
            assertSame(one.get(i), many.get(i));
        }
    }

    @Test
    void aReplicationAloneGivesItsRow() {
        List<Replication> all = play(experiment(Crises.lively().build(), 0, 100, 2));
        List<Replication> alone = play(experiment(Crises.lively().build(), 71, 1, 1));

        assertSame(all.get(71), alone.get(0));
    }

    @Test
    void aFailingReplicationCostsItsRowOnly() {
        Scenario healthy = Crises.lively().build();
        Doctrine brittle = new Brittle(healthy.nations().get(0).doctrine());
        Scenario failing = Crises.lively()
                .decides(DecisionClock.atRandom(1, 1, 0.01), brittle)
                .build();
        List<Replication> broken = play(experiment(failing, 0, 60, 2));
        List<Replication> sound = play(experiment(healthy, 0, 60, 2));
        Tally tally =
                new Tally(World.twins(failing), experiment(failing, 0, 60, 2).columns());
        broken.forEach(tally::add);

        long failed =
                broken.stream().filter(replication -> !replication.complete()).count();
        assertTrue(failed > 0 && failed < 60, failed + " of 60 failed");
        assertEquals(failed, tally.findings().failed());
        assertEquals(60 - failed, tally.findings().complete());
        for (int i = 0; i < 60; i++) {
            if (broken.get(i).complete()) {
                assertSame(sound.get(i), broken.get(i));
            } else {
                assertTrue(broken.get(i).rows().get(0).failure().orElse("").contains("greed was not foreseen")
                        || broken.get(i).rows().get(1).failure().orElse("").contains("greed was not foreseen"));
            }
        }
    }

    @Test
    void cancellingKeepsTheFirstReplicationsWithoutAGap() {
        Experiment experiment = experiment(Crises.lively().build(), 0, 100_000, 2);
        AtomicInteger finished = new AtomicInteger();
        List<Replication> kept = new ArrayList<>();
        new MonteCarlo(experiment, () -> finished.get() >= 100).run(replication -> {
            kept.add(replication);
            finished.incrementAndGet();
        });

        assertTrue(kept.size() >= 100 && kept.size() < 2000, kept.size() + " kept");
        for (int i = 0; i < kept.size(); i++) {
            assertEquals(i, kept.get(i).number());
        }
    }

    @Test
    void whatTheSinkThrowsEndsTheExperiment() {
        Experiment experiment = experiment(Crises.lively().build(), 0, 100, 2);

        assertThrows(
                IllegalStateException.class,
                () -> new MonteCarlo(experiment, () -> false).run(replication -> {
                    throw new IllegalStateException("disk full");
                }));
    }

    @Test
    void theClearWorldHasNoMechanismOfCommunication() {
        Scenario scenario = Crises.lively().build();

        assertEquals(8, World.clear(scenario).switchedOff().size());
        assertTrue(World.asIs(scenario).switchedOff().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void anExperimentNeedsReplicationsAndThreads(int none) {
        Scenario scenario = new CrisisBuilder().build();

        assertThrows(IllegalArgumentException.class, () -> experiment(scenario, 0, none, 1));
        assertThrows(IllegalArgumentException.class, () -> experiment(scenario, 0, 1, none));
    }

    private static Experiment experiment(Scenario scenario, long first, int count, int threads) {
        return Experiment.of(scenario)
                .twins()
                .seed(7)
                .replications(first, count)
                .threads(threads);
    }

    private static List<Replication> play(Experiment experiment) {
        List<Replication> replications = new ArrayList<>();
        new MonteCarlo(experiment, () -> false).run(replications::add);
        return replications;
    }

    private static void assertSame(Replication expected, Replication actual) {
        assertEquals(expected.number(), actual.number());
        for (int world = 0; world < expected.rows().size(); world++) {
            assertFalse(actual.rows().get(world).failure().isPresent());
            assertArrayEquals(
                    expected.rows().get(world).values(),
                    actual.rows().get(world).values());
        }
    }

    /** Fails where the nation is greedy, else does as another doctrine does. */
    private record Brittle(Doctrine sound) implements Doctrine {
        @Override
        public int nextRung(DecisionView view) {
            if (view.greedy()) {
                throw new IllegalStateException("greed was not foreseen");
            }
            return sound.nextRung(view);
        }
    }
}
