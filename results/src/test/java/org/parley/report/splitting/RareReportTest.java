package org.parley.report.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.play.World;
import org.parley.experiment.splitting.Importance;
import org.parley.experiment.splitting.RareFindings;
import org.parley.experiment.splitting.RarePlan;
import org.parley.experiment.splitting.RareRepetition;
import org.parley.model.Ladder;
import org.parley.testing.Crises;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** What a splitting found, in words, as a picture and for machines; limits are computed by hand from the estimates. */
@Tag("property")
class RareReportTest {
    private static final int WAR = Ladder.KAHN.war();
    private static final double[] AS_IS = {1e-5, 2e-5, 3e-5, 4e-5};
    private static final double[] CLEAR = {1e-6, 1e-6, 2e-6, 2e-6};

    @Test
    void theSentenceHasEveryChanceWithItsLimits() {
        assertEquals(
                "In nobody, P(war) = 2.5e-5 (95 % interval 1.1e-5 to 7.7e-5); with clear communication it is 1.5e-6"
                        + " (95 % interval 8.1e-7 to 3.0e-6). Miscommunication adds 2.4e-5 (9.4e-6 to 7.5e-5); war is 17"
                        + " [5.7, 60] times as likely with it.",
                RareReport.of("nobody", findings(AS_IS, CLEAR)).sentence());
    }

    @Test
    void theOtherWayRoundMiscommunicationTakesWarAway() {
        String sentence = RareReport.of("nobody", findings(CLEAR, AS_IS)).sentence();

        assertThat(sentence).contains("Miscommunication takes away 2.4e-5 (9.4e-6 to 7.5e-5)");
    }

    @Test
    void worldsThatAreAlikeDoNotDifferSignificantly() {
        String sentence = RareReport.of("nobody", findings(AS_IS, AS_IS)).sentence();

        assertThat(sentence).contains("The difference is not significant: 0 [-5.4e-5, +5.4e-5]");
    }

    @Test
    void theTableHasARowForEachRungAboveTheFirst() {
        List<String> lines = RareReport.of("nobody", findings(AS_IS, CLEAR)).lines();

        assertThat(lines.get(2)).contains("clear communication");
        assertThat(lines.get(3)).startsWith("rung ≥ 1");
        String war = lines.get(2 + WAR);
        assertThat(war).startsWith("war ");
        assertThat(war).contains("2.5e-5 [1.1e-5, 7.7e-5]");
        assertThat(war).contains("1.5e-6 [8.1e-7, 3.0e-6]");
        assertThat(war).endsWith("+2.4e-5 [+9.4e-6, +7.5e-5]");
    }

    @Test
    void workIsToldAndWhoCameByThemselves() {
        List<String> lines = RareReport.of("nobody", findings(AS_IS, CLEAR)).lines();

        assertThat(lines).anyMatch(line -> line.startsWith("as-is: 4,000 steps, as many as 100 replications take:"));
        assertThat(lines)
                .contains("The particles began as 40 replications of crude Monte Carlo; 0 of these reached war by"
                        + " themselves.");
    }

    @Test
    void warThatIsNotRareIsSaidNotToNeedIt() {
        double[] often = {0.1, 0.11, 0.09, 0.1};
        List<String> lines = RareReport.of("nobody", findings(often)).lines();

        assertThat(lines).anyMatch(line -> line.contains("one replication in 10 ends in it"));
        assertThat(lines.get(2)).doesNotContain("clear");
    }

    @Test
    void whereNobodyReachedWarALimitIsGiven() {
        List<String> lines = RareReport.of("nobody", findings(new double[4])).lines();

        assertEquals( // of 40 independent particles none did: 1 − 0.025^(1/40)
                "In nobody, no particle reached war: P(war) is at most 8.8 % (95 % confidence).", lines.get(0));
        assertThat(lines).contains("No particle reached war; more of them (-n) would tell more.");
    }

    @Test
    void aSingleRepetitionTellsNothing() {
        RareFindings one = findings(new double[] {1e-5});

        assertThat(RareReport.of("nobody", one).sentence()).contains("nothing was found");
        assertTrue(RareReport.of("nobody", one).charts().isEmpty());
        assertFalse(RareReport.of("nobody", one).data().containsKey("reached"));
    }

    @Test
    void machinesReadSixSignificantDigits() {
        JsonNode data = Trees.of(RareReport.of("nobody", findings(AS_IS, CLEAR)).data());
        JsonNode war = data.get("worlds").get("as-is").get("war");

        assertEquals(0.000025, war.get("estimate").asDouble(), 1e-18);
        assertEquals("0.0000109920", war.get("low").asDecimal().setScale(10).toPlainString());
        assertEquals(WAR, data.get("reached").size());
        assertEquals(40, data.get("reached").get(0).get("asIs").get("estimate").asDouble() * 40);
    }

    @Test
    void machinesReadEveryFigureOfTheText() {
        FiguresForMachines.assertComplete(RareReport.of("nobody", findings(AS_IS, CLEAR)));
        FiguresForMachines.assertComplete(RareReport.of("nobody", findings(new double[] {0.1, 0.11, 0.09, 0.1})));
        FiguresForMachines.assertComplete(RareReport.of("nobody", findings(new double[] {1e-5})));
    }

    @Test
    void thePictureIsInPowersOfTen() {
        JsonNode chart = Trees.of(
                RareReport.of("nobody", findings(AS_IS, CLEAR)).charts().get(0));
        JsonNode box = chart.get("series").get(0).get("data").get(0); // rows from below: war is the first

        assertEquals(Math.log10(2.5e-5), box.get(2).asDouble(), 1e-6);
        assertEquals(2, chart.get("series").size());
    }

    /** Every rung below war is reached for sure; repetitions of ten particles and 1000 steps, of ten in a replication. */
    private static RareFindings findings(double[]... worlds) {
        List<List<RareRepetition>> played = new ArrayList<>();
        for (double[] estimates : worlds) {
            played.add(Arrays.stream(estimates)
                    .mapToObj(RareReportTest::repetition)
                    .toList());
        }
        List<World> names = World.twins(Crises.nobody(1)).subList(0, worlds.length);
        RarePlan plan = new RarePlan(names, 1, 10, 4, RarePlan.Way.ADAPTIVE, Importance.RUNG, 1);
        return new RareFindings(plan, 0, played, 0);
    }

    private static RareRepetition repetition(double war) {
        double[] reached = new double[WAR + 1];
        Arrays.fill(reached, 1);
        reached[WAR] = war;
        long[] crude = new long[WAR + 1];
        Arrays.fill(crude, 10);
        crude[WAR] = 0;
        return new RareRepetition(reached, 1000, 40, crude, Optional.empty());
    }
}
