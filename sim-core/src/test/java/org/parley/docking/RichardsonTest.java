package org.parley.docking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.doctrine.Richardson;
import org.parley.engine.CompiledScenario;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.RunView;
import org.parley.model.Scenario;
import org.parley.model.nation.Arms;
import org.parley.model.nation.DecisionClock;
import org.parley.testing.Chance;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** Richardson's equations (1960, Arms and Insecurity), on the ladder and in the capabilities. */
@Tag("validation")
class RichardsonTest {
    private static final int TOP = 60;

    /** Stable exactly if k·l < a·b: then tension stays below the top of the ladder, else it reaches it. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1, 0.2, 0.2",
        "0.3, 0.1, 0.2, 0.2",
        "0.3, 0.2, 0.2, 0.2",
        "0.1, 0.5, 0.2, 0.2",
        "0.1, 0.3, 0.2, 0.2",
        "0.05, 0.9, 0.3, 0.2",
        "0.05, 1.5, 0.3, 0.2",
        "0.4, 0.4, 0.3, 0.3",
        "0.2, 0.2, 0.3, 0.3"
    })
    void theLadderIsStableWhereTheProductOfRestraintsIsTheLarger(double k, double l, double a, double b) {
        Scenario scenario = new CrisisBuilder()
                .ladder(Crises.ladder(TOP + 1, TOP, Collections.nCopies(TOP + 1, 0.0)))
                .withoutEnd()
                .startRung(5)
                .clock(6, 600)
                .settles(0, 36525)
                .decides(new DecisionClock(0, 0, 6, 0, 0), new Richardson(k, a, 0.3))
                .doctrine("B", new Richardson(l, b, 0.3))
                .build();
        Map<String, Double> row = Rows.of(scenario, 1).get(0);
        double peak =
                Math.max(row.getOrDefault("peak_rung_A-B", Double.NaN), row.getOrDefault("peak_rung_B-A", Double.NaN));

        assertEquals(k * l < a * b, peak < TOP, "peak " + peak);
    }

    /**
     * Var(x + y) = s² / (a − k), but for e⁻⁶ after three times 1 / (a − k); chi-squared over 4000 replications fails correct
     * code with chance 3·10⁻⁶ and catches an error of 20 % with probability 0.99.
     */
    @Test
    void noiseSpreadsTheSumOfCapabilitiesAsTheStochasticEquationSays() {
        double a = 20;
        double k = 10;
        double s = 20;
        Scenario scenario = armsRace(a, k, s, 0, 0).clock(6, 110).build();
        SummaryStatistics sum = new SummaryStatistics();
        for (Map<String, Double> row : Rows.of(scenario, 4000)) {
            sum.addValue(row.getOrDefault("capability_A", Double.NaN) + row.getOrDefault("capability_B", Double.NaN));
        }
        double statistic = (sum.getN() - 1) * sum.getVariance() / (s * s / (a - k));
        double below = new ChiSquaredDistribution(sum.getN() - 1).cumulativeProbability(statistic);

        assertTrue(below > Chance.FALSE_ALARM && below < 1 - Chance.FALSE_ALARM, "variance " + sum.getVariance());
    }

    /** Seeing the other late changes no verdict of stability. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 90, 360})
    void latencyInTheCrossTermAloneLeavesTheVerdict(double delayDays) {
        ToDoubleFunction<RunView> fromBalance = run -> run.capability(0) + run.capability(1) - 2000;
        ToDoubleFunction<RunView> sum = run -> run.capability(0) + run.capability(1);

        assertTrue(growth(pushed(armsRace(4, 3, 0, delayDays, 0), 1500, 1500), fromBalance, 2, 9) < 0.5, "stable");
        assertTrue(growth(pushed(armsRace(3, 4, 0, delayDays, 0), 1500, 1500), sum, 2, 9) > 2, "unstable");
    }

    /** Restraining oneself late does change it, at (π/2) / (a + k). */
    @ParameterizedTest
    @ValueSource(doubles = {0.8, 0.9, 1.1, 1.2})
    void latencyInOnesOwnRestraintTipsItAtHalfPi(double ofCritical) {
        double critical = Math.PI / 2 / (4 + 2) * 365.25; // days
        CrisisBuilder race = armsRace(4, 2, 0, ofCritical * critical, ofCritical * critical);
        double growth = growth(pushed(race, 1010, 990), run -> run.capability(0) - run.capability(1), 1, 3);

        assertEquals(ofCritical > 1, growth > 1, "growth of the swing " + growth);
    }

    /** Two nations that believe each other greedy with probability one half, so twice the reaction is k. */
    private static CrisisBuilder armsRace(double a, double k, double s, double sightDays, double budgetDays) {
        return new CrisisBuilder()
                .withoutEnd()
                .startRung(0)
                .clock(24, 3650)
                .settles(0, 36525)
                .arms(new Arms(2 * k, a, 1000 * Math.abs(a - k), s, sightDays, budgetDays));
    }

    private static Scenario pushed(CrisisBuilder race, double first, double second) {
        return race.capability("A", first).capability("B", second).build();
    }

    /** Growth of the widest swing of a quantity from one year to another, counted from 0. */
    private static double growth(Scenario scenario, ToDoubleFunction<RunView> quantity, int before, int after) {
        double[] widest = new double[10];
        Observer swings = new Observer() {
            @Override
            public void stepped(RunView run) {
                int year = Math.min(9, (int) (run.day() / 365.25));
                widest[year] = Math.max(widest[year], Math.abs(quantity.applyAsDouble(run)));
            }
        };
        new CrisisRun(CompiledScenario.of(scenario), swings).play(Rows.SEED, 0);
        return widest[after] / widest[before];
    }
}
