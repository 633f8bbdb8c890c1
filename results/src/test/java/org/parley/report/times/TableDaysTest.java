package org.parley.report.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The days of tables over time, for horizons from a quarter of an hour to a century. */
@Tag("property")
class TableDaysTest {
    @Test
    void thereAreAboutTenDays() { // a step is 5/8 to 5/4 of a tenth of the horizon
        for (double horizon = 0.01; horizon < 36_525; horizon *= 1.013) {
            int rows = TableDays.upTo(horizon).size();

            assertTrue(rows >= 8 && rows <= 16, horizon + " days have " + rows + " rows");
        }
    }

    @Test
    void daysAreAtOneDistanceAndTheLastOneIsTheHorizon() {
        for (double horizon = 0.01; horizon < 36_525; horizon *= 1.013) {
            List<Double> days = TableDays.upTo(horizon);
            int last = days.size() - 1;
            double step = days.get(0);

            for (int row = 1; row < last; row++) {
                assertEquals(step, days.get(row) - days.get(row - 1), 1e-9 * horizon, days.toString());
            }
            double rest = days.get(last) - days.get(last - 1);
            assertTrue(rest > 0 && rest <= step * (1 + 1e-9), days.toString());
            assertEquals(horizon, days.get(last));
        }
    }
}
