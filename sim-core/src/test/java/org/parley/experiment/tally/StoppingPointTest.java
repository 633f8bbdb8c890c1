package org.parley.experiment.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Row;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.stats.FixedNumber;
import org.parley.stats.Share;
import org.parley.stats.StoppingRule;
import org.parley.stats.UntilPrecise;
import org.parley.testing.Crises;

@Tag("property")
class StoppingPointTest {
    private static final List<Column> COLUMNS = List.of(Column.number("peak_rung", "rungs"));

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void threadsLeaveNoTraceInWhereItStops(int threads) {
        Experiment experiment =
                Experiment.of(Crises.lively().build()).twins().seed(3).until(UntilPrecise.absolute(0.1, 100, 2000));

        Findings found = RunTally.play(experiment.threads(1));

        assertEquals(found, RunTally.play(experiment.threads(threads)));
        assertTrue(found.allowsForLooks());
        StoppingRule rule = experiment.until().orElseThrow();
        assertEquals(rule.interval(found.war().first()), found.war().first().interval());
    }

    @Test
    void itStopsAtTheFirstLookThatIsNarrowEnough() {
        UntilPrecise rule = UntilPrecise.absolute(0.05, 100, 2000);
        StoppingPoint point = point(rule);
        int played = 0;
        boolean goesOn = true;
        while (goesOn) {
            goesOn = point.goesOn(ended(played++, 2)); // never war
        }

        assertEquals(rule.looks().get(0), played);
        assertTrue(point.stopped().reached() && point.stopped().ended());
        assertEquals(new Share(0, played), point.stopped().war());
        assertTrue(point.stopped().interval().high() <= 0.1);
    }

    @Test
    void withNoWarsTheRelativeRuleGoesOnToTheCap() {
        UntilPrecise rule = UntilPrecise.relative(0.1, 100, 1234);
        StoppingPoint point = point(rule);
        for (int played = 0; played < 1233; played++) {
            assertTrue(point.goesOn(ended(played, 2)));
        }

        assertFalse(point.stopped().ended());
        assertFalse(point.goesOn(ended(1233, 2)));
        assertTrue(point.stopped().ended());
        assertFalse(point.stopped().reached());
    }

    @Test
    void failedReplicationsAreSeenButTellNothingOfWar() {
        StoppingPoint point = point(new FixedNumber(3));
        point.goesOn(ended(0, 11));
        point.goesOn(new Replication(1, List.of(new Row("as-is", new double[0], Optional.of("broken")))));

        assertFalse(point.goesOn(ended(2, 2)));
        assertEquals(new Share(1, 2), point.stopped().war());
        assertEquals(3, point.stopped().replications());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 32, 33, 100})
    void theExperimentEndsAfterExactlyTheReplicationAtWhichTheSinkHasEnough(int enough) {
        Experiment experiment =
                Experiment.of(Crises.lively().build()).twins().seed(7).threads(3);
        List<Replication> taken = new ArrayList<>();
        new MonteCarlo(experiment, () -> false).runWhile(replication -> {
            taken.add(replication);
            return taken.size() < enough;
        });

        assertEquals(enough, taken.size());
        assertEquals(enough - 1, taken.get(enough - 1).number());
    }

    private static StoppingPoint point(StoppingRule rule) {
        Scenario scenario = Crises.lively().build();
        return new StoppingPoint(rule, scenario.ladder().war(), COLUMNS);
    }

    private static Replication ended(int number, double peak) {
        return new Replication(number, List.of(new Row("as-is", new double[] {peak}, Optional.empty())));
    }
}
