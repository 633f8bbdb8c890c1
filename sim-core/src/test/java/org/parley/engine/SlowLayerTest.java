package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.doctrine.Bluffing;
import org.parley.doctrine.Motives;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.RunView;
import org.parley.event.Strike;
import org.parley.model.Dyad;
import org.parley.model.TimedEvent;
import org.parley.model.Trust;
import org.parley.model.nation.DecisionClock;
import org.parley.model.nation.Observation;
import org.parley.model.nation.Will;
import org.parley.testing.Chance;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Rows;

/** What changes over years, and years in coarse steps. */
@Tag("validation")
class SlowLayerTest {
    /** An Ornstein-Uhlenbeck process: mean and spread in the long run; a bias of a fifth of the spread is caught. */
    @Test
    void politicalWillWandersAroundWhatIsUsual() {
        CrisisBuilder years = new CrisisBuilder().clock(168, 1400).will(new Will(0.5, 0.02, 0.1, 0));
        SummaryStatistics will = new SummaryStatistics();
        CrisisRun run = new CrisisRun(CompiledScenario.of(years.build()), new Observer() {
            @Override
            public void ended(RunView view, Outcome outcome) {
                will.addValue(((Crisis) view).state.will[0]);
            }
        });
        for (int replication = 0; replication < 1000; replication++) {
            run.play(Rows.SEED, replication);
        }

        assertEquals(0.5, will.getMean(), 5 * 0.1 / Math.sqrt(1000));
        assertEquals(0.1, will.getStandardDeviation(), 5 * 0.1 / Math.sqrt(2000));
    }

    @Test
    void trustFallsBackToItsStart() {
        CrisisBuilder crisis = new CrisisBuilder()
                .clock(6, 10)
                .trust(new Trust(0.6, 0.1, 0.5, 0))
                .incidents(Crises.accident("flight", 0, 1))
                .events(new TimedEvent("flight", 0, 1, new Strike(new Dyad("A", "B"), "flight")));
        double[] trust = new double[1];
        new CrisisRun(CompiledScenario.of(crisis.build()), new Observer() {
                    @Override
                    public void ended(RunView view, Outcome outcome) {
                        trust[0] = view.trust(0);
                    }
                })
                .play(Rows.SEED, 0);

        assertEquals(0.6 - 0.3 * Math.exp(-0.1 * 10), trust[0], 1e-9);
    }

    /** Coarse steps in calm must not change how often crises open; a difference of 0.09 is caught with chance 0.97. */
    @ParameterizedTest
    @ValueSource(ints = {2, 10, 30})
    void crisesOpenAsOftenInCoarseStepsAsInFineOnes(int stride) {
        Chance.assertSameShare(Fine.CRISES, crises(stride, Fine.REPLICATIONS), Fine.REPLICATIONS);
    }

    /** What all strides are held against, played once. */
    private static final class Fine {
        static final int REPLICATIONS = 2000;
        static final int CRISES = crises(1, REPLICATIONS);
    }

    private static int crises(int stride, int replications) {
        CrisisBuilder years = new CrisisBuilder()
                .startRung(0)
                .clock(24, 720)
                .settles(0, 36525)
                .coarse(stride)
                .prior(0.3)
                .belief(0.8, 0.05, 0.6)
                .observation(new Observation(0.3, 24, 24))
                .decides(DecisionClock.atRandom(0.02, 20, 0), new Motives(1, 3, 8, 1.6, 0.25, 0.12, 1))
                .writes(0.05, new Bluffing(0.8, 0.5))
                .incidents(Crises.accident("collision", 0.02, 0.5));
        int crises = 0;
        for (Map<String, Double> row : Rows.of(years.build(), replications)) {
            crises += row.getOrDefault("peak_rung", Double.NaN) >= 3 ? 1 : 0;
        }
        return crises;
    }

    @Test
    void coarseStepsCoverTheSameTime() {
        CrisisBuilder calm = new CrisisBuilder().startRung(0).clock(24, 725).coarse(30);
        List<Map<String, Double>> rows = Rows.of(calm.build(), 1);

        assertEquals(725, rows.get(0).getOrDefault("end", Double.NaN), 1e-9);
    }
}
