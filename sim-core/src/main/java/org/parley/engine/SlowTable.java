package org.parley.engine;

import java.util.Arrays;
import java.util.List;
import org.parley.model.Clock;
import org.parley.model.Nation;
import org.parley.model.Scenario;
import org.parley.model.nation.Arms;

/** What changes in nations over years, as columns. */
final class SlowTable {
    final double[] will; // share
    final double[] willKeep; // share of what is unusual kept over a step
    final double[] willSpread; // share
    final double[] leaders; // probability of a change in a step
    final Arms[] arms;
    final int[] sightDelay; // ticks
    final int[] budgetDelay; // ticks
    final boolean armsMove; // whether any capability changes by itself

    SlowTable(Scenario scenario, double stepDays) {
        List<Nation> nations = scenario.nations();
        Clock clock = scenario.clock();
        will = Columns.of(nations, n -> n.will().usual());
        willKeep = Columns.of(nations, n -> StrictMath.exp(-n.will().returnPerDay() * stepDays));
        willSpread = Columns.of(nations, n -> n.will().spread());
        leaders = Columns.of(nations, n -> Steps.probability(n.will().leadersPerYear() / Steps.DAYS_A_YEAR, stepDays));
        arms = nations.stream().map(Nation::arms).toArray(Arms[]::new);
        sightDelay = Arrays.stream(arms)
                .mapToInt(a -> clock.ticksIn(a.sightDelayDays()))
                .toArray();
        budgetDelay = Arrays.stream(arms)
                .mapToInt(a -> clock.ticksIn(a.budgetDelayDays()))
                .toArray();
        armsMove = Arrays.stream(arms).anyMatch(Arms::moves);
    }

    /** The longest delay with which anybody knows a capability, in ticks. */
    int longestArmsDelay() {
        return Math.max(
                Arrays.stream(sightDelay).max().orElse(0),
                Arrays.stream(budgetDelay).max().orElse(0));
    }
}
