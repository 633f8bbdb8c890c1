package org.parley.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.engine.CompiledScenario;
import org.parley.experiment.tally.StoppingPoint;
import org.parley.stats.UntilPrecise;
import org.parley.testing.Crises;

/** Columns are found by constants that the compiler knows, and one that is missing is named. */
@Tag("property")
class ColumnPlacesTest {
    private static final List<Column> COLUMNS =
            List.of(CoreColumns.OUTCOME, Column.number("peak_rungs", "rungs"), CoreColumns.END);

    @Test
    void aColumnIsFoundByItsName() {
        assertEquals(2, new ColumnPlaces(COLUMNS).of(Column.number("end", "hours")));
        assertEquals(OptionalInt.of(0), new ColumnPlaces(COLUMNS).find(CoreColumns.OUTCOME));
    }

    @Test
    void aMissingColumnIsNamedWithTheNearest() {
        ColumnPlaces places = new ColumnPlaces(COLUMNS);

        assertEquals(OptionalInt.empty(), places.find(CoreColumns.PEAK_RUNG));
        assertEquals(
                "no column peak_rung; the nearest is peak_rungs",
                assertThrows(IllegalArgumentException.class, () -> places.of(CoreColumns.PEAK_RUNG))
                        .getMessage());
        assertEquals(
                "no column end; the rows have no columns",
                assertThrows(IllegalArgumentException.class, () -> new ColumnPlaces(List.of()).of(CoreColumns.END))
                        .getMessage());
    }

    /** Not later, with an index of −1, when the first row comes. */
    @Test
    void whoCountsSaysAtOnceWhichColumnItLacks() {
        List<Column> withoutPeak = List.of(CoreColumns.OUTCOME);

        assertEquals(
                "no column peak_rung; the nearest is outcome",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new StoppingPoint(UntilPrecise.absolute(0.1, 400, 1000), 10, withoutPeak))
                        .getMessage());
    }

    @Test
    void everyScenarioHasTheCoreColumns() {
        List<Column> all = new MetricSet(CompiledScenario.of(Crises.lively().build())).columns();
        ColumnPlaces places = new ColumnPlaces(all);
        List<Column> core = List.of(
                CoreColumns.OUTCOME,
                CoreColumns.END,
                CoreColumns.PEAK_RUNG,
                CoreColumns.GREEDY_NATIONS,
                CoreColumns.firstDay(1));

        assertEquals(
                core, core.stream().map(column -> all.get(places.of(column))).toList());
    }
}
