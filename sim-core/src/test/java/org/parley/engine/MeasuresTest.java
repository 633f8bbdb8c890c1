package org.parley.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.engine.watch.RunView;
import org.parley.measure.Attribution;
import org.parley.measure.Conduct;
import org.parley.measure.Firebreak;
import org.parley.measure.TrustBuilding;
import org.parley.model.Domain;
import org.parley.model.Measure;
import org.parley.model.Mediation;
import org.parley.model.Reach;
import org.parley.model.Term;
import org.parley.model.nation.Aim;
import org.parley.testing.Chance;
import org.parley.testing.Crises;
import org.parley.testing.CrisisBuilder;
import org.parley.testing.Measures;
import org.parley.testing.Rows;

/** What a measure does is weakened by exactly what its coverage, compliance and relay let fall through. */
@Tag("validation")
class MeasuresTest {
    private static final List<Domain> ALL = Arrays.asList(Domain.values());
    private static final String HOSTILE = "incidents_accident_read_as_hostile";
    private static final String HARMLESS = "incidents_accident_read_as_harmless";

    /** About 16 000 incidents, so that a bias of 0.02 is caught with probability 0.97. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "0.5, 1, 1", "1, 0.5, 1", "1, 1, 0.5", "0.7, 0.8, 0.9", "0, 1, 1"})
    void incidentsAreMisreadLessOftenByTheShareThatGetsThrough(double coverage, double compliance, double relay) {
        Measure notice = Measures.reaching(coverage, compliance, relay, new Attribution(0.25, ALL));
        CrisisBuilder crisis = new CrisisBuilder()
                .clock(6, 8)
                .incidents(Crises.accident("flight", 5, 0.8))
                .measures(notice);
        List<Map<String, Double>> rows = Rows.of(crisis.build(), 200);
        int hostile = sum(rows, HOSTILE);
        double share = coverage * compliance * relay;

        Chance.assertShare(0.8 * (1 - share * 0.75), hostile, hostile + sum(rows, HARMLESS));
    }

    /** The count is Poisson with mean 16 000 · (1 − share · 0.6); five standard deviations. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void rulesOfConductMakeAccidentsRarer(double coverage) {
        CrisisBuilder crisis = new CrisisBuilder()
                .clock(6, 8)
                .incidents(Crises.accident("flight", 5, 1))
                .measures(Measures.reaching(coverage, 1, 1, new Conduct(0.4, ALL)));
        double mean = 2 * 5 * 8 * 200 * (1 - coverage * 0.6);

        assertEquals(mean, sum(crisis, 200, HOSTILE), 5 * Math.sqrt(mean));
    }

    /** Without activities nothing renews it: after two half-lives three quarters of the effect are gone. */
    @Test
    void aMeasureWearsOff() {
        Term old = new Term(-100, Double.POSITIVE_INFINITY, 0, 99, 50);
        Measure faded = new Measure(
                "m",
                "m",
                List.of("A", "B"),
                List.of("A", "B"),
                1,
                new Reach(1, 1, 1),
                old,
                0,
                0,
                List.of(new Conduct(0, ALL)));
        CrisisBuilder crisis = new CrisisBuilder()
                .clock(6, 1)
                .incidents(Crises.accident("flight", 5, 1))
                .measures(faded);
        double mean = 2 * 5 * 1000 * 0.75;

        assertEquals(mean, sum(crisis, 1000, HOSTILE), 5 * Math.sqrt(mean) + mean * 0.005); // half a day's fading
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 0", "0, 5, 1", "5, 99, 0", "4, 99, 1"})
    void aMeasureWaitsForItsTriggerAndIsSuspended(int trigger, int suspended, int inForce) {
        Term term = new Term(0, Double.POSITIVE_INFINITY, trigger, suspended, Double.POSITIVE_INFINITY);
        Measure measure = Measures.with(1, new Reach(1, 1, 1), term, new Conduct(0, ALL));
        CrisisBuilder crisis = new CrisisBuilder()
                .startRung(4)
                .incidents(Crises.accident("flight", 1, 1))
                .measures(measure);

        assertEquals(inForce == 1, sum(crisis, 20, HOSTILE) == 0);
    }

    @Test
    void nobodyStepsUpAtAFirebreak() {
        CrisisBuilder lively = Crises.lively().incidents(Crises.accident("collision", 3, 0.6));
        int before = sum(lively, 50, "climbed_by_decision");
        int behind = sum(lively.measures(Measures.full(new Firebreak(240))), 50, "climbed_by_decision");

        assertTrue(behind * 5 < before, before + " steps up without, " + behind + " with a firebreak");
    }

    /** dτ/dt = g·(1 − τ): trust closes in on 1 exponentially, whatever the step. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 6, 24})
    void trustGrowsAsItsEquationSays(double stepHours) {
        CrisisBuilder crisis =
                new CrisisBuilder().clock(stepHours, 40).measures(Measures.full(new TrustBuilding(0.05, 0)));
        double[] trust = new double[1];
        Observer last = new Observer() {
            @Override
            public void ended(RunView run, Outcome outcome) {
                trust[0] = run.trust(0);
            }
        };
        new CrisisRun(CompiledScenario.of(crisis.build()), last).play(Rows.SEED, 0);

        assertEquals(1 - 0.5 * Math.exp(-0.05 * 40), trust[0], 1e-9);
    }

    /** Information-only mediation without information does nothing (Fey and Ramsay 2010). */
    @Test
    void aMediatorWhoKnowsNothingDoesNothing() {
        List<Map<String, Double>> without = Rows.of(Crises.lively().build(), 100);
        CrisisBuilder mediated = Crises.lively().measures(Measures.full(new Mediation(3, 1, 0, 1)));
        List<Map<String, Double>> with = Rows.of(mediated.build(), 100);
        List.of(without, with)
                .forEach(rows -> rows.forEach(row -> row.keySet()
                        .removeIf(name -> name.equals("measures_activities") || name.startsWith("draws_activity"))));

        assertEquals(without, with);
    }

    /** A mediator who knows k is right with probability (1 + k)/2; both sides are told once. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.6, 0.95})
    void aMediatorIsRightAsOftenAsItsInformationSays(double information) {
        CrisisBuilder crisis = new CrisisBuilder()
                .clock(6, 5)
                .aim(new Aim(0.5, 1))
                .measures(Measures.full(new Mediation(4, 2, information, 1)));
        int[] reports = new int[2];
        Observer count = new Observer() {
            @Override
            public void mediated(RunView run, int measure, int relation, boolean saysGreedy) {
                reports[run.greedy(run.index().to(relation)) == saysGreedy ? 1 : 0]++;
            }
        };
        CrisisRun run = new CrisisRun(CompiledScenario.of(crisis.build()), count);
        for (int replication = 0; replication < 4000; replication++) {
            run.play(Rows.SEED, replication);
        }

        assertEquals(8000, reports[0] + reports[1]);
        Chance.assertShare((1 + information) / 2, reports[1], 8000);
    }

    private static int sum(CrisisBuilder crisis, int replications, String column) {
        return sum(Rows.of(crisis.build(), replications), column);
    }

    private static int sum(List<Map<String, Double>> rows, String column) {
        double sum = 0;
        for (Map<String, Double> row : rows) {
            sum += row.getOrDefault(column, Double.NaN);
        }
        return (int) sum;
    }
}
