package org.parley.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.stats.Interval;
import org.parley.stats.Share;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;

/** One report, several forms: what each of them makes of the same blocks. */
@Tag("property")
class ReportTest {
    private static final Grid GRID = Grid.named("rungs")
            .head("label", "")
            .head("asIs", "as is")
            .textHead("")
            .dataHead("rung")
            .row(Cells.word("war"), Cells.share(new Share(20, 100)), Cells.text("██"), Cells.count(10))
            .dataRow(Cells.word("calm"), Cells.share(new Share(100, 100)), Cell.NONE, Cells.count(0))
            .textRow(Cells.word("a | b < c"), Cell.NONE, Cells.text("█"), Cell.NONE);
    private static final Report REPORT = new Report(
            "case",
            "Something was found.",
            List.of(
                    Fact.of("replications", Cells.count(1234)),
                    GRID,
                    Picture.of(new Chart("picture", Map.of(), 10)),
                    Fact.said("failed", Cells.count(5), "%s failed."),
                    new Note("They cover chance."),
                    new Section("more", "More", List.of(Fact.said("days", Cells.day(2.5), "Half by day %s.")))));

    @Test
    void textHasColumnsAsWideAsWhatStandsInThem() {
        assertEquals(
                List.of(
                        "Something was found.",
                        "",
                        "           as is",
                        "war        20.0 % [13.3, 28.9]  ██",
                        "a | b < c                       █",
                        "",
                        "5 failed.",
                        "They cover chance.",
                        "",
                        "More",
                        "Half by day 2.5."),
                REPORT.lines());
    }

    @Test
    void machinesReadEveryBlockUnderItsName() {
        assertEquals(
                "{\"finding\":\"Something was found.\",\"replications\":1234,\"rungs\":[{\"label\":\"war\",\"asIs\":"
                        + "{\"estimate\":0.2,\"low\":0.133367,\"high\":0.288829,\"hits\":20,\"of\":100},\"rung\":10},"
                        + "{\"label\":\"calm\",\"asIs\":{\"estimate\":1,\"low\":0.963783,\"high\":1,\"hits\":100,\"of\":100},"
                        + "\"rung\":0}],\"failed\":5,\"more\":{\"days\":2.5},\"notes\":[\"They cover chance.\"]}",
                Trees.of(REPORT.data()).toString());
    }

    @Test
    void rowsCanStandUnderTheirNames() {
        Grid worlds =
                Grid.named("worlds").head("world", "").head("war", "war").row(Cells.word("as-is"), Cells.count(3));

        assertEquals(
                "{\"finding\":\"s\",\"worlds\":{\"as-is\":{\"war\":3}}}",
                Trees.of(new Report("t", "s", List.of(worlds.rowsByName())).data())
                        .toString());
    }

    @Test
    void markdownHasTablesAndEscapesWhatWouldBreakThem() {
        List<String> lines = REPORT.markdown();

        assertEquals("# case", lines.get(0));
        assertThat(lines).contains("| war | 20.0 % [13.3, 28.9] | ██ |");
        assertThat(lines).contains("| a \\| b &lt; c |  | █ |");
        assertThat(lines).contains("## More");
    }

    @Test
    void pagesHaveRealTablesAndEscapeWhatStandsInThem() {
        String page = REPORT.page("made by hand");

        assertThat(page).contains("<tr><td>a | b &lt; c</td><td></td><td>█</td></tr>");
        assertThat(page).contains("<th scope=\"col\">as is</th>");
        assertThat(page).contains("<h2>picture</h2>");
        assertThat(page).contains("<p>5 failed.</p>");
    }

    @Test
    void whatIsNotKnownIsADashToPeopleAndNothingToMachines() {
        Interval unknown = new Interval(Double.NaN, Double.NaN, Double.NaN);

        assertEquals(new Cell("–", Optional.empty()), Cells.share(unknown));
        assertEquals("–", Cells.number(Double.NaN).text());
    }

    @Test
    void aNameThatIsSaidTwiceIsAMistake() {
        List<Block> twice = List.of(Fact.of("failed", Cells.count(1)), Fact.of("failed", Cells.count(2)));

        assertThrows(IllegalArgumentException.class, () -> new Report("t", "s", twice).data());
        assertThrows(IllegalArgumentException.class, () -> GRID.row(Cells.count(1)));
    }

    @Test
    void figuresThatMachinesLackAreFound() {
        Report lacking =
                new Report("t", "s", List.of(Grid.named("g").textHead("").row(Cells.text("12.5 %"))));

        FiguresForMachines.assertComplete(REPORT);
        assertThrows(AssertionError.class, () -> FiguresForMachines.assertComplete(lacking));
    }
}
