package org.parley.experiment.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.measure.Firebreak;
import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.Scenario;
import org.parley.model.nation.DecisionClock;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Measures;

/** Crises that drift to war at a known rate: two nations lose control at the same hazard on every rung. */
@Tag("property")
class ContestTest {
    private static final ContestRule RULE = new ContestRule(0.05, 0.1, 64, 4000);
    private static final int WAR = 8;

    @Test
    void theSafestIsChosenAtEveryCost() {
        SelectionFindings choice = contest(2).orElseThrow();

        assertEquals(
                List.of(0.0, 1.0, 2.0, 3.0),
                choice.levels().stream().map(CostLevel::cost).toList());
        assertEquals(
                List.of(0, 1, 1, 4),
                choice.levels().stream().map(CostLevel::chosen).toList());
        assertEquals(List.of("a", "b"), choice.chosen().members());
        assertThat(choice.levels()).allMatch(level -> level.decided() && level.shortfall() <= 0.1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void threadsLeaveNoTrace(int threads) {
        assertEquals(
                contest(2).orElseThrow().shares(),
                contest(threads).orElseThrow().shares());
        assertEquals(
                contest(2).orElseThrow().levels(),
                contest(threads).orElseThrow().levels());
    }

    @Test
    void whatIsOutIsPlayedLess() {
        List<Portfolio> portfolios = List.of(
                new Portfolio(List.of(), 0, drifting(0.15)),
                new Portfolio(List.of("a"), 1, drifting(0.15)),
                new Portfolio(List.of("b"), 1, drifting(0.6)));
        SelectionFindings choice = new Contest(portfolios, new ContestRule(0.05, 0.1, 32, 4000), play(2))
                .run(() -> {})
                .orElseThrow();

        assertEquals(32, choice.shares().get(2).trials());
        assertTrue(choice.shares().get(1).trials() > 32);
        assertEquals(List.of(), choice.chosen().members());
        assertEquals(List.of("a"), choice.runnerUp().orElseThrow().members());
    }

    @Test
    void ifItMayNotGoOnItSaysHowMuchBetterAnotherMayBe() {
        SelectionFindings choice = new Contest(equal(), new ContestRule(0.05, 0.001, 50, 120), play(2))
                .run(() -> {})
                .orElseThrow();

        assertTrue(!choice.best().decided() && choice.best().shortfall() > 0.001);
        assertEquals(120, choice.played());
    }

    private static List<Portfolio> equal() {
        return List.of(new Portfolio(List.of(), 0, drifting(0.3)), new Portfolio(List.of("a"), 1, drifting(0.29)));
    }

    @Test
    void aContestThatIsCancelledBeforeALookHasNoResult() {
        assertEquals(
                Optional.empty(), new Contest(portfolios(), RULE, new RungPlay(WAR, 7, 1, () -> true)).run(() -> {}));
    }

    /** It stands as one that may play no more than was played. */
    @Test
    void aContestThatIsCancelledLaterStandsAsItDid() {
        AtomicInteger looks = new AtomicInteger();
        RungPlay play = new RungPlay(WAR, 7, 2, () -> looks.get() == 2);
        SelectionFindings cut = new Contest(equal(), new ContestRule(0.05, 0.0001, 50, 4000), play)
                .run(looks::incrementAndGet)
                .orElseThrow();
        SelectionFindings whole = new Contest(equal(), new ContestRule(0.05, 0.0001, 50, 100), play(1))
                .run(() -> {})
                .orElseThrow();

        assertEquals(whole.shares(), cut.shares());
        assertEquals(100, cut.played());
        assertFalse(cut.best().decided());
        assertEquals(whole.best().shortfall(), cut.best().shortfall());
    }

    @Test
    void portfoliosOutOfOrderAreRefused() {
        List<Portfolio> reversed =
                List.of(portfolios().get(0), portfolios().get(4), portfolios().get(1));

        assertThrows(IllegalArgumentException.class, () -> new Contest(reversed, RULE, play(1)));
        assertThrows(
                IllegalArgumentException.class, () -> new Contest(portfolios().subList(1, 2), RULE, play(1)));
        assertThrows(IllegalArgumentException.class, () -> new ContestRule(0.05, 1, 64, 4000));
        assertThrows(IllegalArgumentException.class, () -> new ContestRule(0.05, 0.1, 1, 4000));
        assertThrows(IllegalArgumentException.class, () -> new Portfolio(List.of(), -1, drifting(0.1)));
    }

    @Test
    void aMeasureWithoutStrengthIsNothing() {
        Scenario with =
                Crises.lively().measures(Measures.none(new Firebreak(48))).build();
        long[][] hits = play(2).play(List.of(Crises.lively().build(), with), 0, 500)
                .orElseThrow()
                .hits();

        assertArrayEquals(hits[0], hits[1]);
    }

    @Test
    void freshFiguresAreThoseOfTheirReplications() {
        List<Portfolio> cast =
                List.of(portfolios().get(0), portfolios().get(4), portfolios().get(0));
        Confirmation again = Confirmation.play(play(2), cast, 1000, 300).orElseThrow();
        long[][] hits = play(1).play(List.of(drifting(0.4), drifting(0.1)), 1000, 300)
                .orElseThrow()
                .hits();
        long wars = 0;
        for (long word : hits[1]) {
            wars += Long.bitCount(word);
        }

        assertEquals(wars, again.share(List.of("a", "b")).hits());
        assertEquals(300, again.replications());
        assertTrue(again.difference(List.of("a", "b"), List.of(), 5).high() < 0);
        assertThrows(IllegalArgumentException.class, () -> again.share(List.of("c")));
    }

    @Test
    void aReplicationThatFailsIsLeftOutOfAll() {
        Scenario failing = new CrisisBuilder()
                .doctrine("A", new Failing())
                .decides(DecisionClock.atRandom(0.02, 1, 0), new Failing())
                .build();
        RungHits outcomes =
                play(2).play(List.of(drifting(0.3), failing), 0, 200).orElseThrow();

        assertTrue(outcomes.failed() > 0 && outcomes.complete() > 0, outcomes.failed() + " failed");
        assertEquals(200, outcomes.failed() + outcomes.complete());
        int beyond = Long.SIZE - Long.numberOfLeadingZeros(outcomes.hits()[0][3]);
        assertTrue(3 * Long.SIZE + beyond <= outcomes.complete() || outcomes.hits()[0][3] == 0);
    }

    private static Optional<SelectionFindings> contest(int threads) {
        return new Contest(portfolios(), RULE, play(threads)).run(() -> {});
    }

    private static List<Portfolio> portfolios() {
        return List.of(
                new Portfolio(List.of(), 0, drifting(0.4)),
                new Portfolio(List.of("a"), 1, drifting(0.2)),
                new Portfolio(List.of("b"), 2, drifting(0.32)),
                new Portfolio(List.of("c"), 3, drifting(0.5)),
                new Portfolio(List.of("a", "b"), 3, drifting(0.1)));
    }

    private static Scenario drifting(double perDay) {
        return new CrisisBuilder()
                .clock(24, 15)
                .lossOfControl(Collections.nCopies(10, perDay))
                .build();
    }

    private static RungPlay play(int threads) {
        return new RungPlay(WAR, 7, threads, () -> false);
    }

    /** Never decides anything. */
    private record Failing() implements Doctrine {
        @Override
        public int nextRung(DecisionView view) {
            throw new IllegalStateException("no decision");
        }
    }
}
