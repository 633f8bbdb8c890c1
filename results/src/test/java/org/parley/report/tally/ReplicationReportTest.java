package org.parley.report.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Row;
import org.parley.form.Report;
import org.parley.observe.Column;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** What is said of one replication. */
@Tag("property")
class ReplicationReportTest {
    private static final List<Column> COLUMNS = List.of(
            Column.words("outcome", List.of("settled", "war")),
            Column.number("end", "days"),
            Column.number("first_day_rung_10", "days"));

    @Test
    void eachWorldHasAColumnAndEachColumnALine() {
        assertEquals(
                List.of(
                        "Replication 17 of case, alone.",
                        "",
                        "                         as-is  clear",
                        "outcome                  war    settled",
                        "end[days]                2.25   40",
                        "first_day_rung_10[days]  2.25   –"),
                report(new Replication(17, List.of(row("as-is", 1, 2.25, 2.25), row("clear", 0, 40, Double.NaN))))
                        .lines());
    }

    @Test
    void aWordThatIsNotKnownIsADash() {
        assertEquals(
                List.of("                         as-is", "outcome                  –"),
                report(new Replication(0, List.of(row("as-is", Double.NaN, 1, 1))))
                        .lines()
                        .subList(2, 4));
    }

    @Test
    void aWorldThatFailedHasNoFiguresButAReason() {
        Row failed = new Row("clear", new double[0], Optional.of("no decision"));
        Report report = report(new Replication(3, List.of(row("as-is", 0, 5, Double.NaN), failed)));

        assertEquals(
                List.of(
                        "                         as-is    clear",
                        "outcome                  settled",
                        "end[days]                5",
                        "first_day_rung_10[days]  –",
                        "",
                        "clear failed:  no decision"),
                report.lines().subList(2, 8));
        JsonNode failure = Trees.of(report.data()).at("/failures/0");
        assertEquals("{\"world\":\"clear\",\"reason\":\"no decision\"}", failure.toString());
    }

    @Test
    void machinesReadTheSame() {
        Report report =
                report(new Replication(17, List.of(row("as-is", 1, 2.25, 2.25), row("clear", 0, 40, Double.NaN))));
        JsonNode data = Trees.of(report.data());

        FiguresForMachines.assertComplete(report);
        assertEquals(17, data.get("replication").asInt());
        assertEquals("war", data.at("/columns/outcome/as-is").asString());
        assertEquals(40, data.get("columns").get("end[days]").get("clear").asInt());
        assertFalse(data.get("columns").get("first_day_rung_10[days]").has("clear"));
        assertFalse(data.has("failures"));
    }

    @Test
    void aRepetitionHasItsTinyChancesInFull() {
        List<Column> chance = List.of(Column.number("reached_rung_10", Column.CHANCE));
        Report report =
                ReplicationReport.ofRepetition("case", chance, new Replication(2, List.of(row("as-is", 1.234567e-9))));

        assertEquals("Repetition 2 of case, alone.", report.sentence());
        assertEquals("reached_rung_10[chance]  0.00000000123457", report.lines().get(3));
        assertEquals(
                1.23457e-9,
                Trees.of(report.data())
                        .get("columns")
                        .get("reached_rung_10[chance]")
                        .get("as-is")
                        .asDouble());
    }

    private static Report report(Replication replication) {
        return ReplicationReport.of("case", COLUMNS, replication);
    }

    private static Row row(String world, double... values) {
        return new Row(world, values, Optional.empty());
    }
}
