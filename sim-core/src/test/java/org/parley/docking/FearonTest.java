package org.parley.docking;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.event.Bargaining;
import org.parley.model.Dyad;
import org.parley.model.Scenario;
import org.parley.model.TimedEvent;
import org.parley.testing.Chance;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** Mutual optimism: P(war) = Φ(−(cA + cB) / (s·√2)) (Fearon 1995). A bias of 0.02 is caught with probability 0.99. */
@Tag("validation")
class FearonTest {
    private static final int REPLICATIONS = 20_000;

    @ParameterizedTest
    @CsvSource({"0.05, 0.05, 0.1", "0.1, 0.1, 0.1", "0.2, 0.1, 0.1", "0.05, 0.05, 0.2", "0.2, 0, 0.2", "0.1, 0.2, 0.2"})
    void bargainsFailAsOftenAsMutualOptimismSays(double firstCost, double secondCost, double error) {
        Bargaining talks = new Bargaining(new Dyad("A", "B"), firstCost, secondCost, error, 8);
        Scenario scenario = new CrisisBuilder()
                .clock(6, 2)
                .events(new TimedEvent("talks", 1, 1, talks))
                .build();
        double expected =
                new NormalDistribution().cumulativeProbability(-(firstCost + secondCost) / (error * Math.sqrt(2)));

        Chance.assertShare(expected, Rows.wars(scenario, REPLICATIONS), REPLICATIONS);
    }
}
