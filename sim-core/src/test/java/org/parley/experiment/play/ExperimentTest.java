package org.parley.experiment.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.watch.Outcome;
import org.parley.experiment.tally.Findings;
import org.parley.experiment.tally.RunTally;
import org.parley.experiment.tally.Tally;
import org.parley.experiment.times.RungEnd;
import org.parley.experiment.times.RungTimes;
import org.parley.experiment.times.TimeStudy;
import org.parley.model.Scenario;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;
import org.parley.stats.UntilPrecise;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;

/** Experiments in a few words, and the times to a rung that they give. */
@Tag("property")
class ExperimentTest {
    private final Scenario scenario = Crises.lively().build();

    @Test
    void itGivesTheFiguresOfTheReplicationsItPlays() {
        Experiment experiment =
                Experiment.of(scenario).twins().replications(200).seed(7);
        MonteCarlo engine = new MonteCarlo(experiment.threads(2), () -> false);
        Tally tally = new Tally(experiment.worldsOf(0), engine.columns());
        engine.run(tally::add);
        List<Replication> seen = new ArrayList<>();

        Findings found = RunTally.play(experiment, seen::add);

        assertEquals(tally.findings(), found);
        assertEquals(200, seen.size());
    }

    /** Ended by a rule, every interval is at the level of its looks, as that of the rule itself is. */
    @Test
    void intervalsOfAnExperimentThatARuleEndedAllowForItsLooks() {
        UntilPrecise rule = UntilPrecise.absolute(0.05, 100, 2000);
        Experiment experiment = Experiment.of(scenario).twins().seed(3).until(rule);
        Findings found = RunTally.play(experiment);
        TimeStudy times = TimeStudy.play(experiment, scenario.ladder().war());
        Share war = found.war().first();

        assertTrue(rule.looks().size() > 1 && rule.level() > Interval.LEVEL);
        assertTrue(found.allowsForLooks());
        assertEquals(rule.interval(new Share(war.hits(), war.trials())), war.interval());
        assertEquals(found.war(), times.reachedBy(times.horizonDays()));
        assertEquals(war, times.times(0).endedBy(RungEnd.REACHED, times.horizonDays()));
        assertEquals(
                times.times(0).ends().at(rule.level()).quantile(0, 0.5),
                times.times(0).ends().quantile(0, 0.5));
    }

    /** Nothing is censored before the horizon, so that what was reached by a day is a share like any other. */
    @ParameterizedTest
    @CsvSource({"30, 3", "300, 9"})
    void oneShareHasOneInterval(int replications, int rung) {
        Experiment experiment = Experiment.of(scenario).twins().replications(replications);
        PairedShares reached = RunTally.play(experiment).reached().get(rung);
        TimeStudy study = TimeStudy.play(experiment, rung);
        RungTimes times = study.times(0);

        assertEquals(reached.first(), times.endedBy(RungEnd.REACHED, study.horizonDays()));
        assertEquals(reached.second(), study.times(1).endedBy(RungEnd.REACHED, study.horizonDays()));
        assertEquals(study.reachedBy(2).first(), times.endedBy(RungEnd.REACHED, 2));
        for (RungEnd how : RungEnd.values()) {
            double share = times.endedBy(how, 2).interval().estimate();
            assertEquals(times.ends().incidence(how.ordinal(), 2), share, 1e-12);
        }
        assertEquals(times.open().survival(2), times.openAt(2).interval().estimate(), 1e-12);
    }

    @Test
    void aScenarioAgainstItselfIsNoDifference() {
        Findings found =
                RunTally.play(Experiment.of(scenario).against("same", scenario).replications(100));

        assertEquals(List.of("as-is", "same"), found.worlds());
        assertEquals(0, found.war().onlyFirst() + found.war().onlySecond());
    }

    @Test
    void worldsOnDifferentLaddersAreNotCompared() {
        Scenario other = new CrisisBuilder()
                .ladder(Crises.ladder(4, 3, List.of(0.0, 0.0, 0.0, 0.0)))
                .build();
        Experiment experiment = Experiment.of(scenario);

        assertThrows(IllegalArgumentException.class, () -> experiment.against("other", other));
        assertThrows(IllegalArgumentException.class, () -> experiment.replications(0));
    }

    @Test
    void timesToWarAreThoseOfTheWars() {
        Experiment experiment = Experiment.of(scenario).twins().replications(300);
        Findings found = RunTally.play(experiment);
        int war = scenario.ladder().war();
        TimeStudy study = TimeStudy.play(experiment, war);
        double horizon = study.horizonDays();

        assertEquals(found.war(), study.reachedBy(horizon));
        assertEquals(new PairedShares(0, 0, 0, 300), study.reachedBy(-1));
        for (int world = 0; world < 2; world++) {
            RungTimes times = study.times(world);
            Share wars = found.outcome(world, Outcome.WAR);
            assertEquals(wars.hits(), times.count(RungEnd.REACHED));
            assertEquals(found.outcome(world, Outcome.SETTLED).hits(), times.count(RungEnd.SETTLED));
            assertEquals(found.outcome(world, Outcome.UNRESOLVED).hits(), times.censored());
            assertEquals(wars.hits() / 300.0, times.ends().incidence(RungEnd.REACHED.ordinal(), horizon), 1e-12);
            assertEquals(
                    1,
                    times.open().survival(horizon)
                            + times.ends().incidence(RungEnd.REACHED.ordinal(), horizon)
                            + times.ends().incidence(RungEnd.SETTLED.ordinal(), horizon),
                    1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8})
    void lowerRungsAreReachedNoLaterAndNoLessOften(int rung) {
        Experiment experiment = Experiment.of(scenario).replications(200);
        TimeStudy lower = TimeStudy.play(experiment, rung);
        TimeStudy higher = TimeStudy.play(experiment, rung + 1);

        for (double day = 0; day <= lower.horizonDays(); day += 0.5) {
            assertTrue(lower.reachedBy(day).first().hits()
                    >= higher.reachedBy(day).first().hits());
        }
    }

    @Test
    void aboveWarMostRunsEndBelow() {
        TimeStudy study = TimeStudy.play(
                Experiment.of(scenario).replications(300), scenario.ladder().war() + 1);
        RungTimes times = study.times(0);

        assertTrue(times.count(RungEnd.WAR_BELOW) > 0);
        assertEquals(
                300,
                times.count(RungEnd.REACHED)
                        + times.count(RungEnd.WAR_BELOW)
                        + times.count(RungEnd.SETTLED)
                        + times.censored());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 12})
    void thereIsNoTimeToARungThatCannotBeReached(int rung) {
        Experiment experiment = Experiment.of(scenario).replications(1);

        assertThrows(IllegalArgumentException.class, () -> TimeStudy.play(experiment, rung));
    }

    /** A horizon of 2.2 days in steps of six hours ends after nine of them: what happens in the last one counts. */
    @Test
    void theHorizonIsTheEndOfTheLastStep() {
        Scenario uneven = Crises.lively().clock(6, 2.2).build();
        TimeStudy study = TimeStudy.play(Experiment.of(uneven).replications(200), 3);

        assertEquals(2.25, study.horizonDays(), 1e-12);
        assertEquals(
                study.times(0).count(RungEnd.REACHED),
                study.reachedBy(study.horizonDays()).first().hits());
    }
}
