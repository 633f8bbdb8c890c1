package org.parley.experiment.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.watch.Outcome;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;
import org.parley.experiment.play.Replication;
import org.parley.model.Scenario;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;
import org.parley.testing.Crises;

/** What the tally says agrees with the rows it was made from. */
@Tag("property")
class TallyTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findingsAddUp(long seed) {
        Scenario scenario = Crises.lively().startRung(2).build();
        Experiment asked =
                Experiment.of(scenario).twins().seed(seed).replications(300).threads(2);
        MonteCarlo experiment = new MonteCarlo(asked, () -> false);
        Tally tally = new Tally(asked.worldsOf(0), asked.columns());
        List<Replication> all = new ArrayList<>();
        experiment.run(replication -> {
            all.add(replication);
            tally.add(replication);
        });
        Findings findings = tally.findings();

        assertEquals(300, findings.complete());
        assertEquals(0, findings.failed());
        assertEquals(2, findings.startRung());
        for (int world = 0; world < 2; world++) {
            long sum = 0;
            for (Outcome outcome : Outcome.values()) {
                sum += findings.outcome(world, outcome).hits();
            }
            assertEquals(300, sum);
        }
        assertEquals(findings.outcome(0, Outcome.WAR), findings.war().first());
        assertEquals(findings.outcome(1, Outcome.WAR), findings.war().second());
        assertEquals(wars(all, true), findings.war().both());
        assertEquals(findings.war().first().hits(), findings.inadvertent().trials());
        for (int rung = 1; rung < findings.reached().size(); rung++) {
            PairedShares lower = findings.reached().get(rung - 1);
            assertTrue(
                    lower.first().hits() >= findings.reached().get(rung).first().hits());
        }
        assertEquals(new Share(300, 300), findings.reached().get(2).first());
    }

    private static long wars(List<Replication> all, boolean inBoth) {
        return all.stream()
                .filter(replication -> inBoth == replication.rows().stream().allMatch(row -> row.values()[0] == 0))
                .count();
    }
}
