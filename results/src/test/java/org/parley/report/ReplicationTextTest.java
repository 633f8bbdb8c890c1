package org.parley.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Row;
import org.parley.observe.Column;

/** One replication on the screen. */
@Tag("property")
class ReplicationTextTest {
    private static final List<Column> COLUMNS = List.of(
            Column.words("outcome", List.of("settled", "war")),
            Column.number("end", "days"),
            Column.number("first_day_rung_10", "days"));

    @Test
    void eachWorldHasAColumnAndEachColumnALine() {
        assertEquals(
                List.of(
                        cells("replication 17", "as-is", "clear"),
                        cells("outcome", "war", "settled"),
                        cells("end[days]", "2.25", "40"),
                        cells("first_day_rung_10[days]", "2.25", "")),
                shown(new Replication(17, List.of(row("as-is", 1, 2.25, 2.25), row("clear", 0, 40, Double.NaN)))));
    }

    @Test
    void aWordThatIsNotKnownIsLeftOut() {
        assertEquals(
                List.of(cells("replication 0", "as-is", ""), cells("outcome", "", "")),
                shown(new Replication(0, List.of(row("as-is", Double.NaN, 1, 1))))
                        .subList(0, 2));
    }

    @Test
    void aWorldThatFailedHasNoFiguresButAReason() {
        Row failed = new Row("clear", new double[0], Optional.of("no decision"));

        assertEquals(
                List.of(
                        cells("replication 3", "as-is", "clear"),
                        cells("outcome", "settled", ""),
                        cells("end[days]", "5", ""),
                        "first_day_rung_10[days]",
                        "clear failed: no decision"),
                shown(new Replication(3, List.of(row("as-is", 0, 5, Double.NaN), failed))));
    }

    @Test
    void theLastOneShownIsOnTheScreen() {
        ReplicationText text = new ReplicationText(COLUMNS);

        assertEquals(List.of(), text.lines());
        text.show(new Replication(1, List.of(row("as-is", 0, 5, 5))));
        text.show(new Replication(2, List.of(row("as-is", 1, 6, 6))));
        assertEquals(4, text.lines().size());
        assertEquals(cells("end[days]", "6", ""), text.lines().get(2));
    }

    private static List<String> shown(Replication replication) {
        ReplicationText text = new ReplicationText(COLUMNS);
        text.show(replication);
        return text.lines();
    }

    private static Row row(String world, double... values) {
        return new Row(world, values, Optional.empty());
    }

    private static String cells(String label, String first, String second) {
        return "%-44s %-14s %s".formatted(label, first, second).stripTrailing();
    }
}
