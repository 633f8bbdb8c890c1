package org.parley.experiment.splitting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.play.World;
import org.parley.experiment.splitting.RarePlan.Way;
import org.parley.model.Scenario;
import org.parley.stats.Interval;
import org.parley.stats.Repetitions;
import org.parley.stats.Share;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** Splitting finds what is true, with intervals that hold, whoever computes it. */
class RareWarTest {
    private static final double LOSS_PER_DAY = 0.045;
    private static final int STEPS = 10;

    /** Beyond which a mean that is right lies with chance below 10⁻⁵, its skewness allowed for, in standard errors. */
    private static final double FAR = 5;

    /**
     * Two nations on rung 4 lose control at 0.045 a day on every rung, in 10 steps of a day; to reach a rung one of them
     * needs as many losses: 1 − B(10, 1 − e⁻⁰·⁰⁴⁵)², P(war) = 1.3e-3. Each rung's mean of 150 repetitions of 40 particles
     * fails correct code with chance below 10⁻⁵; a bias of half of P(war) is caught with probability above 0.9.
     */
    @ParameterizedTest
    @Tag("validation")
    @MethodSource
    void everyRungIsReachedAsOftenAsTheClosedFormSays(Way way, Importance importance) {
        RareFindings findings = play(climbing(), 40, 150, way, importance, 1);

        for (int rung = 0; rung <= 8; rung++) {
            Repetitions estimates = findings.estimates(0, rung);
            double error = Math.sqrt(estimates.variance() / estimates.count());
            assertEquals(chance(rung), estimates.mean(), FAR * error, "rung " + rung);
        }
    }

    static Stream<Arguments> everyRungIsReachedAsOftenAsTheClosedFormSays() {
        return Stream.of(Way.values())
                .flatMap(way ->
                        Stream.of(Importance.RUNG, Importance.THREAT).map(importance -> Arguments.of(way, importance)));
    }

    /**
     * A crisis in which everything happens, by splitting and by 2000 independent replications: the difference of both is
     * within five of its standard errors, which fails correct code with chance 10⁻⁶; a difference of 0.1 is caught with
     * probability above 0.99.
     */
    @ParameterizedTest
    @Tag("property")
    @MethodSource("everyRungIsReachedAsOftenAsTheClosedFormSays")
    void splittingAndCrudeMonteCarloAgree(Way way, Importance importance) {
        Scenario scenario = Crises.lively().startRung(2).clock(12, 20).build();
        Repetitions split = play(scenario, 50, 30, way, importance, 1)
                .estimates(0, scenario.ladder().war());
        int trials = 2000;
        Share crude = new Share(Rows.wars(scenario, trials), trials);
        double share = crude.hits() / (double) trials;
        double error = Math.sqrt(split.variance() / split.count() + share * (1 - share) / trials);

        assertEquals(share, split.mean(), FAR * error);
    }

    /**
     * Of 400 intervals, under as many seeds and from 8 repetitions of 30 particles each, code whose intervals cover 95 in
     * 100 keeps all but as many as fail with chance 10⁻⁴; a coverage of 87 in 100 is caught with probability 0.98.
     */
    @ParameterizedTest
    @Tag("validation")
    @EnumSource
    void intervalsHold(Way way) {
        int experiments = 400;
        int covered = 0;
        for (int experiment = 0; experiment < experiments; experiment++) {
            RarePlan plan =
                    new RarePlan(List.of(World.asIs(climbing())), 1 + experiment, 30, 8, way, Importance.RUNG, 1);
            Interval war = new RareWar(plan, () -> false).play().war(0);
            covered += war.contains(chance(8)) ? 1 : 0;
        }

        int fewest = new BinomialDistribution(experiments, Interval.LEVEL).inverseCumulativeProbability(1e-4);
        assertTrue(covered >= fewest, covered + " of " + experiments + " cover, fewer than " + fewest);
    }

    @ParameterizedTest
    @Tag("property")
    @EnumSource
    void threadsLeaveNoTrace(Way way) {
        Scenario scenario = Crises.lively().clock(12, 20).build();
        RareFindings one = play(scenario, 20, 6, way, Importance.RUNG, 1);
        RareFindings three = play(scenario, 20, 6, way, Importance.RUNG, 3);

        for (int repetition = 0; repetition < 6; repetition++) {
            RareRepetition first = one.played().get(0).get(repetition);
            RareRepetition second = three.played().get(0).get(repetition);
            assertArrayEquals(first.reached(), second.reached());
            assertEquals(first.steps(), second.steps());
        }
    }

    /** Whether a splitting is played at a stretch, or taken up after two repetitions, or one of these is played alone. */
    @ParameterizedTest
    @Tag("property")
    @EnumSource
    void whatIsTakenUpEndsTheSame(Way way) {
        Scenario scenario = Crises.lively().clock(12, 20).build();
        RarePlan plan = new RarePlan(World.twins(scenario), Rows.SEED, 20, 6, way, Importance.RUNG, 2);
        List<String> whole = rows(new RareWar(plan, () -> false), 0);

        assertEquals(12, whole.size());
        assertEquals(whole.subList(4, 12), rows(new RareWar(plan, () -> false), 2));
        assertEquals(whole.subList(6, 8), rows(new RareWar(plan, new Rounds(1, 3, 1, 1), () -> false), 0));
    }

    private static List<String> rows(RareWar splitting, long played) {
        List<String> rows = new ArrayList<>();
        splitting.run(played, batch -> {
            Replication repetition = batch.replications().get(0);
            repetition
                    .rows()
                    .forEach(row ->
                            rows.add(repetition.number() + " " + row.world() + " " + Arrays.toString(row.values())));
            return true;
        });
        return rows;
    }

    /** The particles a repetition begins with are the replications of their numbers. */
    @Test
    @Tag("property")
    void particlesBeginAsReplications() {
        Scenario scenario = Crises.lively().clock(12, 20).build();
        RareFindings findings = play(scenario, 25, 4, Way.ADAPTIVE, Importance.RUNG, 1);

        assertEquals(new Share(Rows.wars(scenario, 100), 100), findings.crude(0, 8));
    }

    @ParameterizedTest
    @Tag("property")
    @EnumSource
    void aWarThatCannotHappenIsBoundedByWhatIsSure(Way way) {
        Scenario peace = new CrisisBuilder().clock(24, 5).build();
        RareFindings findings = play(peace, 20, 5, way, Importance.RUNG, 1);

        assertEquals(0, findings.war(0).estimate());
        assertTrue(findings.war(0).high() > 0 && findings.war(0).high() <= 1);
        assertEquals(1, findings.reached(0, 4).low());
        assertTrue(Double.isNaN(findings.shareOfCrudeWork(0).estimate()));
    }

    /** Of 60 particles all climb a rung that is climbed at once; that leaves room for 1 − 0.025^(1/60) = 0.06 that would not. */
    @ParameterizedTest
    @Tag("property")
    @EnumSource
    void whatAllReachIsNotCertain(Way way) {
        Scenario steep = new CrisisBuilder()
                .clock(24, STEPS)
                .lossOfControl(Collections.nCopies(10, 100.0))
                .build();
        RareFindings findings = play(steep, 20, 3, way, Importance.RUNG, 1);

        assertEquals(new Interval(1, Math.pow(0.025, 1 / 60.0), 1), findings.reached(0, 5));
        assertEquals(findings.reached(0, 5), findings.onward(0, 5));
    }

    /**
     * Some repetitions of few particles: where all estimate the same, though not to the last digit, that is chance and
     * tells no limits.
     */
    @ParameterizedTest
    @Tag("property")
    @ValueSource(doubles = {1, 0.5, 1.0 / 3, 0.3, 0.7})
    void agreementOfAFewIsNoCertainty(double onward) {
        RareFindings findings = agreeing(onward, new long[0]);
        Interval found = findings.onward(0, 6);

        assertEquals(onward, found.estimate(), 1e-12);
        assertEquals(0, found.low());
        assertEquals(1, found.high());
    }

    @Test
    @Tag("property")
    void equalEstimatesAreNoCertainty() {
        RarePlan plan = new RarePlan(List.of(World.asIs(climbing())), 1, 2, 2, Way.FIXED, Importance.RUNG, 1);
        RareRepetition one = RareRepetition.of(new double[] {1, 1, 1, 1, 1, 0.3, 0.1, 0, 0}, 10, 5, new long[0]);
        Interval found = new RareFindings(plan, 4, List.of(List.of(one, one)), 0).reached(0, 6);

        assertEquals(0, found.low());
        assertEquals(1, found.high());
    }

    /** Of the twenty that reached the rung below by themselves all went on: as sure as the exact limits of 20 of 20. */
    @Test
    @Tag("property")
    void agreementIsAsSureAsTheReplicationsTheParticlesBeganAs() {
        long[] crude = {10, 10, 10, 10, 10, 5, 5, 0, 0}; // of ten particles in each of four repetitions

        assertEquals(Math.pow(0.025, 1 / 20.0), agreeing(1, crude).onward(0, 6).low(), 1e-12);
        assertEquals(1, agreeing(1, crude).onward(0, 6).high());
    }

    /** Four repetitions of ten particles that differ in how many come to rung 5, and agree in which part goes on. */
    private static RareFindings agreeing(double onward, long[] crude) {
        RarePlan plan = new RarePlan(List.of(World.asIs(climbing())), 1, 10, 4, Way.FIXED, Importance.RUNG, 1);
        List<RareRepetition> played = DoubleStream.of(0.4, 0.5, 0.6, 0.5)
                .mapToObj(five ->
                        RareRepetition.of(new double[] {1, 1, 1, 1, 1, five, five * onward, 0, 0}, 10, 5, crude))
                .toList();
        return new RareFindings(plan, 4, List.of(played), 0);
    }

    @Test
    @Tag("property")
    void whatIsCancelledIsIncomplete() {
        RarePlan plan = new RarePlan(List.of(World.asIs(climbing())), 1, 10, 4, Way.ADAPTIVE, Importance.RUNG, 2);
        RareFindings findings = new RareWar(plan, () -> true).play();

        assertEquals(List.of(List.of()), findings.played());
        assertFalse(findings.tells());
    }

    @Test
    @Tag("property")
    void aPlanNeedsTwoRepetitions() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RarePlan(List.of(World.asIs(climbing())), 1, 10, 1, Way.FIXED, Importance.RUNG, 1));
    }

    private static RareFindings play(
            Scenario scenario, int particles, int repetitions, Way way, Importance importance, int threads) {
        RarePlan plan = new RarePlan(
                List.of(World.asIs(scenario)), Rows.SEED, particles, repetitions, way, importance, threads);
        return new RareWar(plan, () -> false).play();
    }

    /** Control is lost at the same rate on every rung. */
    private static Scenario climbing() {
        return new CrisisBuilder()
                .clock(24, STEPS)
                .lossOfControl(Collections.nCopies(10, LOSS_PER_DAY))
                .build();
    }

    private static double chance(int rung) {
        double climb = 1 - Math.exp(-LOSS_PER_DAY);
        double below = rung <= 4 ? 0 : new BinomialDistribution(STEPS, climb).cumulativeProbability(rung - 5);
        return 1 - below * below;
    }
}
