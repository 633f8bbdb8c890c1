package org.parley.experiment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.doctrine.Bluffing;
import org.parley.doctrine.Motives;
import org.parley.experiment.play.Threshold;
import org.parley.experiment.play.World;
import org.parley.experiment.play.WorldRunner;
import org.parley.model.DecisionView;
import org.parley.model.Doctrine;
import org.parley.model.Scenario;
import org.parley.model.Signalling;
import org.parley.model.nation.DecisionClock;
import org.parley.stats.PairedShares;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** Alternatives are counted against the first, and share their chances however many numbers each of them draws. */
@Tag("property")
class ComparisonTallyTest {
    private static final Motives MOTIVES = new Motives(1, 3, 8, 1.6, 0.25, 0.12, 1);

    private static double choices(Map<String, Double> row) {
        return row.getOrDefault("draws_choice", Double.NaN);
    }

    @Test
    void alternativesAreCountedAgainstTheFirst() {
        Scenario plain = Crises.lively().build();
        Scenario hot = Crises.lively().startRung(5).build();
        Comparison found = play(List.of(plain, hot, plain), Threshold.WAR, true);

        assertEquals(200, found.complete());
        assertEquals(Rows.wars(plain, 200), found.pairs().get(0).second().hits());
        assertEquals(Rows.wars(hot, 200), found.pairs().get(0).first().hits());
        assertEquals(0, flips(found.pairs().get(1)));
        assertEquals(
                Rows.wars(World.clear(hot).scenario(), 200),
                found.twin(1).orElseThrow().second().hits());
        assertEquals(found.twin(0), found.twin(2));
    }

    @Test
    void intervalsThatHoldTogetherAreWiderAndAdjustedValuesLarger() {
        Scenario plain = Crises.lively().build();
        Scenario hot = Crises.lively().startRung(5).build();
        Comparison found = play(List.of(plain, hot, Crises.lively().empathy(0.2).build()), Threshold.WAR, false);

        assertEquals(Optional.empty(), found.twin(0));
        for (Comparison.Contrast one : found.contrasts()) {
            assertTrue(one.together().low() < one.pairs().difference().low());
            assertTrue(one.together().high() > one.pairs().difference().high());
            assertTrue(one.adjusted() >= one.raw());
        }
    }

    /** War is wherever each ladder has it: here on rung 8 of 10 and on rung 3 of 5. */
    @Test
    void laddersMayDiffer() {
        Scenario high = Crises.lively().build();
        Scenario low = Crises.lively()
                .startRung(2)
                .ladder(Crises.ladder(5, 3, List.of(0.0, 0.0, 0.0, 0.0, 0.0)))
                .build();
        Comparison found = play(List.of(high, low), Threshold.WAR, false);

        assertEquals(Rows.wars(low, 200), found.pairs().get(0).first().hits());
    }

    /**
     * A doctrine and a policy that draw up to ten further numbers for purposes of their own in one world: but for the counts
     * of draws, not a bit of any replication is different, so that the worlds stay twins.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10})
    void furtherDrawsInOneWorldShiftNothingInIt(int further) {
        Scenario plain = drawing(0);
        Scenario wasteful = drawing(further);
        List<Map<String, Double>> before = Rows.of(plain, 100);
        List<Map<String, Double>> after = Rows.of(wasteful, 100);

        assertTrue(IntStream.range(0, 100).anyMatch(row -> choices(after.get(row)) > choices(before.get(row))));
        before.forEach(row -> row.keySet().removeIf(column -> column.startsWith("draws_")));
        after.forEach(row -> row.keySet().removeIf(column -> column.startsWith("draws_")));
        assertEquals(before, after);
        assertEquals(
                0,
                flips(play(List.of(plain, wasteful), Threshold.at(6), false)
                        .pairs()
                        .get(0)));
    }

    @Test
    void aComparisonNeedsTwo() {
        assertThrows(IllegalArgumentException.class, () -> new Comparison(List.of("alone"), List.of(), List.of(), 0));
    }

    /** A lively crisis whose doctrine and policy draw so many further numbers at each turn. */
    private static Scenario drawing(int further) {
        CrisisBuilder builder = Crises.lively();
        return builder.decides(DecisionClock.atRandom(1, 1, 0.01), new Wasteful(further))
                .writes(1, new WastefulPen(further))
                .build();
    }

    private static long flips(PairedShares pairs) {
        return pairs.onlyFirst() + pairs.onlySecond();
    }

    private static Comparison play(List<Scenario> scenarios, Threshold threshold, boolean twinned) {
        List<String> names = IntStream.range(0, scenarios.size())
                .mapToObj(i -> "alternative " + i)
                .toList();
        ComparisonTally tally = new ComparisonTally(names, scenarios, threshold, twinned);
        WorldRunner.inMemory(() -> false).play(tally.experiment(Rows.SEED, 200, 2), tally::add);
        return tally.comparison();
    }

    private static void waste(DecisionView view, int further) {
        for (int draw = 0; draw < further; draw++) {
            view.uniform(5 + draw);
        }
    }

    private record Wasteful(int further) implements Doctrine {
        @Override
        public int nextRung(DecisionView view) {
            waste(view, further);
            return MOTIVES.nextRung(view);
        }
    }

    private record WastefulPen(int further) implements Signalling {
        @Override
        public double content(DecisionView view) {
            waste(view, further);
            return new Bluffing(0.8, 0.5).content(view);
        }
    }
}
