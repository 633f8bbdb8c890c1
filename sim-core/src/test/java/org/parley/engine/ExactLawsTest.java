package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.event.Move;
import org.parley.model.Cause;
import org.parley.model.Domain;
import org.parley.model.Dyad;
import org.parley.model.IncidentKind;
import org.parley.model.Scenario;
import org.parley.model.TimedEvent;
import org.parley.testing.Chance;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** Closed forms that hold when all but one mechanism is at rest. */
@Tag("validation")
class ExactLawsTest {
    private static final int REPLICATIONS = 20_000;

    /**
     * Incidents that always lead to war, at rate r for each of two directed pairs: P(war) = 1 − exp(−2·r·T), whatever the
     * step. A bias of 0.02 is caught with probability above 0.99.
     */
    @ParameterizedTest
    @ValueSource(doubles = {1.5, 6, 24})
    void certainEscalationFollowsTheExponentialLaw(double stepHours) {
        IncidentKind fatal =
                new IncidentKind("fatal", Domain.AIR, Cause.ACCIDENT, 0.05, 1, 0, 0, 0, 9, 0, 0, "", List.of());
        Scenario scenario =
                new CrisisBuilder().clock(stepHours, 8).incidents(fatal).build();

        Chance.assertShare(1 - Math.exp(-2 * 0.05 * 8), Rows.wars(scenario, REPLICATIONS), REPLICATIONS);
    }

    /**
     * Control is never lost with probability Π(1 − h) over steps and pairs, h being the hazard of the rung that history
     * has put the pair on (Powell's product). A bias of 0.02 is caught with probability above 0.99.
     */
    @Test
    void controlIsKeptWithTheProductOfItsChances() {
        List<Double> perDay = List.of(0.0, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.0, 0.0);
        List<TimedEvent> climb = new ArrayList<>();
        double kept = 1;
        for (int rung = 1; rung <= 7; rung++) {
            climb.add(new TimedEvent("to" + rung, rung - 1.0, 1, new Move(new Dyad("A", "B"), rung)));
            kept *= Math.exp(-perDay.get(rung)); // a day on each rung
        }
        Scenario scenario = new CrisisBuilder()
                .startRung(0)
                .clock(6, 7)
                .lossOfControl(perDay)
                .events(climb.toArray(TimedEvent[]::new))
                .build();

        int never = 0;
        for (Map<String, Double> row : Rows.of(scenario, REPLICATIONS)) {
            never += row.getOrDefault("climbed_by_loss_of_control", Double.NaN) == 0 ? 1 : 0;
        }

        Chance.assertShare(kept, never, REPLICATIONS);
    }

    /** Four rungs to climb, at most one a step: the number of climbs is binomial. Power as above. */
    @Test
    void warByLossOfControlNeedsAllItsSteps() {
        double climbs = 1 - Math.exp(-0.4 * 0.25);
        double below = new BinomialDistribution(40, climbs).cumulativeProbability(3);
        Scenario scenario = new CrisisBuilder()
                .clock(6, 10)
                .lossOfControl(List.of(0.0, 0.0, 0.0, 0.0, 0.4, 0.4, 0.4, 0.4, 0.0, 0.0))
                .build();

        Chance.assertShare(1 - below * below, Rows.wars(scenario, REPLICATIONS), REPLICATIONS);
    }

    /** Incidents, decisions and messages are counted as Poisson; χ² with false-alarm rate 10⁻⁶ over 5000 replications. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 2.5})
    void incidentsArePoisson(double ratePerDay) {
        Scenario scenario = new CrisisBuilder()
                .clock(6, 8)
                .incidents(Crises.accident("collision", ratePerDay, 1))
                .build();
        int trials = 5000;
        PoissonDistribution law = new PoissonDistribution(2 * ratePerDay * 8);
        int most = law.inverseCumulativeProbability(0.999);
        double[] expected = new double[most + 1];
        for (int count = 0; count < most; count++) {
            expected[count] = trials * law.probability(count);
        }
        expected[most] = trials * (1 - law.cumulativeProbability(most - 1));
        long[] observed = new long[most + 1];
        Rows.of(scenario, trials)
                .forEach(row -> observed[
                        Math.min(
                                most,
                                row.getOrDefault("incidents_accident_read_as_hostile", Double.NaN)
                                        .intValue())]++);

        double p = new ChiSquareTest().chiSquareTest(expected, observed);
        assertTrue(p > Chance.FALSE_ALARM, "p = " + p);
    }
}
