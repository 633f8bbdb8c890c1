package org.parley.docking;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.parley.model.Doctrine;
import org.parley.model.nation.DecisionClock;
import org.parley.model.nation.Observation;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** The iterated prisoner's dilemma as a crisis: two rungs, one decision a step, nobody but the other to look at. */
final class IteratedGame {
    private static final int GAMES = 20;

    private IteratedGame() {}

    /** Cooperation, the share of rounds on rung 0, of two players who both decide by a doctrine. */
    static SummaryStatistics cooperation(Doctrine doctrine, double executionError, double perceptionError, int rounds) {
        double noise = perceptionError == 0
                ? 0
                : 0.5 / new NormalDistribution().inverseCumulativeProbability(1 - perceptionError);
        CrisisBuilder game = new CrisisBuilder()
                .ladder(Crises.ladder(2, 1, List.of(0.0, 0.0)))
                .withoutEnd()
                .startRung(0)
                .clock(6, rounds / 4.0)
                .settles(0, 36525)
                .decides(new DecisionClock(0, 0, 6, executionError, executionError), doctrine)
                .observation(new Observation(noise, 0, 0));
        SummaryStatistics cooperation = new SummaryStatistics();
        for (Map<String, Double> row : Rows.of(game.build(), GAMES)) {
            double defection =
                    row.getOrDefault("mean_rung_A-B", Double.NaN) + row.getOrDefault("mean_rung_B-A", Double.NaN);
            cooperation.addValue(1 - defection / 2);
        }
        return cooperation;
    }
}
