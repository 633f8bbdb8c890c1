package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.audit.Baseline;
import org.parley.experiment.audit.LeverEffect;
import org.parley.model.About;
import org.parley.model.Ladder;
import org.parley.stats.Interval;
import org.parley.stats.Share;
import org.parley.testing.Crises;

/** The page of a case: of its 20 replications 10 go no higher than a threat, 6 reach a blockade, and 4 come to war. */
@Tag("property")
class CasePageTest {
    private static final About ABOUT = new About(
            "Ridge 1969",
            "Two nations and a ridge.",
            "Nothing about the ridge.",
            List.of("A book", "A map"),
            List.of());
    private static final CasePage.Variant HOTLINE = variant("20, 5, 40, 35", "-0.50, -0.80, -0.20");

    @Test
    void thePageTellsTheCaseFromItsTitleToWhatIsAssumed() {
        List<String> lines = page(List.of(HOTLINE), List.of()).lines("parley case ridge", "cafe");

        assertEquals(
                List.of("# Ridge 1969", "", "Two nations and a ridge.", "", "## What the model says", ""),
                lines.subList(0, 6));
        assertEquals(
                List.of(
                        "In brackets are 95 % intervals, each for itself; they cover chance, not what is assumed.",
                        "Made by `parley case ridge` of the scenario with hash cafe.",
                        "",
                        "## What it cannot say",
                        "",
                        "Nothing about the ridge.",
                        "",
                        "## Sources",
                        "",
                        "* A book",
                        "* A map",
                        "",
                        "## What is assumption",
                        "",
                        "Nothing is called an assumption."),
                lines.stream()
                        .dropWhile(line -> !line.startsWith("In brackets"))
                        .toList());
    }

    @Test
    void theFindingGivesWarAndTheRungThatHalfOfThemReach() { // 10 of 20 reach the blockade, which is half of them
        assertEquals(
                "As it is, 20.0 % [5.7, 43.7] of 20 replications end in war; the highest rung that half of them reach is 7,"
                        + " seizure, blockade, occupation.",
                page(List.of(), List.of()).lines("", "").get(6));
    }

    @Test
    void rungsThatAreReachedAreATable() {
        List<String> lines = page(List.of(), List.of()).lines("", "");

        assertEquals(
                List.of(
                        "| rung reached, as it is | share |",
                        "|---|---|",
                        "| 1, protest or demand | 100.0 % [83.2, 100.0] |",
                        "| 2, sanctions, reduced relations | 100.0 % [83.2, 100.0] |",
                        "| 3, threat | 100.0 % [83.2, 100.0] |",
                        "| 4, show of force, alert | 50.0 % [29.9, 70.1] |"),
                lines.stream()
                        .dropWhile(line -> !line.startsWith("| rung reached"))
                        .limit(6)
                        .toList());
        assertThat(lines).contains("| 10, full-scale war (counts as war) | 20.0 % [5.7, 43.7] |");
        assertThat(lines).noneMatch(line -> line.startsWith("| 11,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20, 5, 40, 35  | -0.5, -0.8, -0.2  | war becomes less likely, by 35.0 points (23.4 to 46.0).",
                "20, 40, 5, 35  | -0.5, -0.8, -0.2  | war becomes more likely, by 35.0 points (23.4 to 46.0).",
                "20, 5, 5, 70   | -0.5, -0.8, -0.2  | the effect on war is not significant; the peak rung is"
                        + " lowered by 0.50 rungs (0.20 to 0.80).",
                "20, 5, 5, 70   | 0.5, 0.2, 0.8     | the effect on war is not significant; the peak rung is"
                        + " raised by 0.50 rungs (0.20 to 0.80).",
                "20, 5, 5, 70   | 0.1, -0.2, 0.4    | these replications show no effect, neither on war nor on the peak"
                        + " rung."
            })
    void whatAChangeDoesIsASentence(String war, String rungs, String finding) {
        List<String> lines = page(List.of(variant(war, rungs)), List.of()).lines("", "");

        assertEquals("* A line between the leaders: " + finding, lines.get(8));
    }

    @Test
    void changesAreATableToo() {
        List<String> lines = page(List.of(HOTLINE), List.of()).lines("", "");

        assertThat(lines)
                .contains("| `--with hotline` | -35.0 [-46.0, -23.4] | 5 / 40 | -0.50 [-0.80, -0.20] |"
                        + " 60.0 % [50.2, 69.1] |");
    }

    @Test
    void assumptionsOfOneNoteStandTogether() {
        List<String> lines = page(
                        List.of(),
                        List.of(
                                new CasePage.Assumption("/nations/a", "a guess"),
                                new CasePage.Assumption("/clock", "a convention"),
                                new CasePage.Assumption("/nations/b", "a guess")))
                .lines("", "");

        assertEquals(
                List.of("* `/nations/a`, `/nations/b`: a guess", "* `/clock`: a convention"),
                lines.subList(lines.size() - 2, lines.size()));
    }

    private static CasePage page(List<CasePage.Variant> variants, List<CasePage.Assumption> assumptions) {
        Baseline baseline =
                new Baseline(Crises.peaking(replication -> replication < 10 ? 3 : replication < 16 ? 7 : 10), 1, 20);
        return new CasePage(ABOUT, Ladder.KAHN, baseline, variants, assumptions);
    }

    private static CasePage.Variant variant(String war, String rungs) {
        List<Double> limits =
                List.of(rungs.split(", ", -1)).stream().map(Double::parseDouble).toList();
        Interval peak = new Interval(limits.get(0), limits.get(1), limits.get(2));
        return new CasePage.Variant(
                "--with hotline",
                "A line between the leaders.",
                new LeverEffect(new Share(60, 100), Counts.pairs(war), peak));
    }
}
