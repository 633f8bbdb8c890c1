package org.parley.report.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.Robustness;
import org.parley.experiment.selection.RungPlay;
import org.parley.form.Report;
import org.parley.model.Ladder;
import org.parley.model.Scenario;
import org.parley.testing.Crises;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** What is said of choices over uncertain worlds: how many of 100 replications end in war is given by world and portfolio. */
@Tag("property")
class RobustnessBlocksTest {
    private static final List<String> WORLDS = List.of("loss 0", "loss 0.5");
    private static final List<List<Integer>> AT_ODDS = List.of(List.of(0, 50, 20), List.of(90, 50, 65));
    private static final List<List<Integer>> AT_ONE = List.of(List.of(30, 10, 40), List.of(60, 20, 20));

    @Test
    void waysToChooseThatAgreeAreToldAsOne() {
        assertEquals(
                "Over 2 worlds in which uncertain numbers differ, the smallest mean risk, the least bad worst case and the"
                        + " smallest regret all choose hotline.",
                blocks(AT_ONE).sentence());
    }

    /** Means 45, 50, 42.5; worst 90, 50, 65; regrets 40, 50, 20. */
    @Test
    void waysToChooseThatDoNotAgreeAreToldEach() {
        assertEquals(
                "Over 2 worlds in which uncertain numbers differ, the ways to choose do not agree: the smallest mean risk"
                        + " has drill, the least bad worst case hotline, the smallest regret drill.",
                blocks(AT_ODDS).sentence());
    }

    @Test
    void eachOneChosenIsToldAtItsWorst() {
        List<String> lines = lines(blocks(AT_ODDS));

        assertEquals("drill is at its worst, 65.0 % [53.8, 74.7], with loss 0.5.", lines.get(1));
        assertThat(lines.get(2)).startsWith("It is most regretted, by 20.0 [");
        assertThat(lines.get(2)).endsWith("] points, with loss 0.");
        assertEquals("hotline is at its worst, 50.0 % [39.1, 60.9], with loss 0.", lines.get(3));
    }

    /** Means 45, 50, 42.5 of a hundred replications; then 45, 15, 30. */
    @Test
    void whatCannotBeToldFromTheBestIsNamed() {
        assertTrue(lines(blocks(AT_ODDS))
                .contains("The mean war of drill is not significantly different from that of nothing, hotline."));
        assertTrue(lines(blocks(AT_ONE)).stream().noneMatch(line -> line.startsWith("The mean war of")));
    }

    @Test
    void whatIsBestEverywhereIsNeverRegretted() {
        List<String> lines = lines(blocks(List.of(List.of(30, 10, 40), List.of(60, 20, 50))));

        assertTrue(lines.stream().noneMatch(line -> line.startsWith("It is most regretted")), lines::toString);
        assertThat(lines.get(4)).startsWith("hotline");
        assertThat(lines.get(4)).endsWith(" 2 of 2 worlds");
    }

    @Test
    void theTableIsInTheOrderOfMeans() {
        List<String> table = lines(blocks(AT_ODDS)).subList(6, 10);

        assertEquals(
                "portfolio  mean war             worst war            largest regret, points  best in", table.get(0));
        assertEquals(
                List.of("drill", "nothing", "hotline"),
                table.subList(1, 4).stream()
                        .map(line -> line.strip().split(" ", -1)[0])
                        .toList());
        assertThat(table.get(1)).contains("42.5 % [");
        assertThat(table.get(1)).endsWith("0 of 2 worlds");
        assertThat(table.get(2)).contains("45.0 % [");
        assertThat(table.get(2)).endsWith("1 of 2 worlds");
    }

    @Test
    void aLongTableEndsWithHowManyMoreThereAre() {
        List<Integer> risks = IntStream.range(0, 30).boxed().toList();
        List<Portfolio> portfolios = IntStream.range(0, 30)
                .mapToObj(place -> new Portfolio(List.of("m" + place), place, Crises.nobody(1)))
                .toList();
        List<String> lines = lines(new RobustnessBlocks("war", portfolios, played(List.of(risks)), List.of("as is")));

        assertThat(lines).contains("and 6 more; --json has all.");
        assertTrue(lines.get(lines.size() - 1).contains("100 replications of each in every world"), lines::toString);
    }

    @Test
    void machinesReadTheSame() {
        JsonNode data = Trees.of(report(blocks(AT_ODDS)).data()).at("/robustness");

        assertEquals(100, data.at("/replications").asInt());
        assertEquals("[\"loss 0\",\"loss 0.5\"]", data.at("/worlds").toString());
        assertEquals("[\"drill\"]", data.at("/byMean").toString());
        assertEquals("[\"hotline\"]", data.at("/byWorst").toString());
        assertEquals("[\"drill\"]", data.at("/byRegret").toString());
        assertEquals(0.45, data.at("/portfolios/1/mean/estimate").asDouble());
        assertEquals(0.9, data.at("/portfolios/1/worst/estimate").asDouble());
        assertEquals(1, data.at("/portfolios/1/worstWorld").asInt());
        assertEquals(0.5, data.at("/portfolios/2/regret/estimate").asDouble());
        assertEquals(0, data.at("/portfolios/2/regretWorld").asInt());
        assertEquals(1, data.at("/portfolios/2/bestIn").asInt());
    }

    private static Report report(RobustnessBlocks blocks) {
        Report report = new Report("case", "s", List.of(blocks.all()));
        FiguresForMachines.assertComplete(report);
        return report;
    }

    /** The section's own lines, from its sentence on. */
    private static List<String> lines(RobustnessBlocks blocks) {
        List<String> lines = report(blocks).lines();
        return lines.subList(2, lines.size());
    }

    private static RobustnessBlocks blocks(List<List<Integer>> wars) {
        return new RobustnessBlocks("war", portfolios(), played(wars), WORLDS);
    }

    private static List<Portfolio> portfolios() {
        return Choices.portfolios((place, replication) -> false).subList(0, 3);
    }

    /** The first so many replications end in war. */
    private static Robustness played(List<List<Integer>> wars) {
        List<List<Scenario>> scenarios = new ArrayList<>();
        for (List<Integer> world : wars) {
            scenarios.add(world.stream()
                    .map(count -> Crises.warIn(replication -> replication < count))
                    .toList());
        }
        return Robustness.play(new RungPlay(Ladder.KAHN.war(), 1, 1, () -> false), scenarios, 100)
                .orElseThrow();
    }
}
