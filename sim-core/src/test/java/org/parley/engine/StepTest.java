package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.RunView;
import org.parley.model.Scenario;
import org.parley.model.nation.Observation;
import org.parley.testing.Chance;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** What happens does not depend on how finely time is cut. */
class StepTest {
    /**
     * P(war) of a crisis in which all mechanisms work, at steps of 3 h and 1.5 h, 4000 independent replications each.
     * Correct code fails with chance 10⁻⁶; a shift of 0.06 is caught with probability above 0.7.
     */
    @Test
    @Tag("property")
    void halvingTheStepLeavesTheShareOfWars() {
        int trials = 4000;
        Scenario coarse = Crises.lively().clock(3, 40).build();
        Scenario fine = Crises.lively().clock(1.5, 40).build();

        Chance.assertSameShare(Rows.wars(coarse, trials), Rows.wars(fine, trials), trials);
    }

    /**
     * The error of observation has the stated standard deviation at any step; its mean over a run is zero. Looked at after
     * five times the smoothing, when less than a thousandth of a false start is left.
     */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"1, 0, 2", "6, 12, 3", "24, 12, 3", "6, 72, 15"})
    void observationErrsByItsStandardDeviation(double stepHours, double smoothingHours, double days) {
        Scenario scenario = new CrisisBuilder()
                .clock(stepHours, days)
                .observation(new Observation(0.8, 0, smoothingHours))
                .build();
        Moments moments = new Moments();
        CrisisRun run = new CrisisRun(CompiledScenario.of(scenario), moments);
        for (int replication = 0; replication < 4000; replication++) {
            run.play(Rows.SEED, replication);
        }

        assertEquals(0.8, Math.sqrt(moments.squares / moments.count), 0.05); // 6 standard errors: 4000 × 2 ends of runs
        assertEquals(0, moments.sum / moments.count, 0.06);
    }

    /** First and second moment of the error at the end of runs. */
    private static final class Moments implements Observer {
        private double sum;
        private double squares;
        private int count;

        @Override
        public void ended(RunView run, Outcome outcome) {
            for (int relation = 0; relation < 2; relation++) {
                double error = run.perceivedRung(relation) - 4;
                sum += error;
                squares += error * error;
                count++;
            }
        }
    }

    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"0.1, 0.25", "3, 0.5", "0.001, 1"})
    void twoHalfStepsAreAWholeOne(double rate, double stepDays) {
        double half = Steps.probability(rate, stepDays / 2);
        double share = Steps.share(1 / rate, stepDays / 2);

        assertEquals(Steps.probability(rate, stepDays), 1 - (1 - half) * (1 - half), 1e-12);
        assertEquals(Steps.share(1 / rate, stepDays), 1 - (1 - share) * (1 - share), 1e-12);
        assertEquals(
                Steps.integral(rate, stepDays),
                Steps.integral(rate, stepDays / 2) * (1 + Math.exp(-rate * stepDays / 2)),
                1e-12);
    }
}
