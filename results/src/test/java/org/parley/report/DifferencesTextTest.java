package org.parley.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.play.DesignPoint;
import org.parley.stats.Interval;
import org.parley.testing.Trees;

/** What is said of points against the first one. */
@Tag("property")
class DifferencesTextTest {
    private static final List<DesignPoint> POINTS =
            Sweeps.points("as is, as is", "0.1, as is", "0.9, as is", "as is, on");
    private static final Interval SAME = new Interval(0, 0, 0);
    private static final Interval SMALL = new Interval(0.5, -0.1, 1.1);
    private static final Interval LARGE = new Interval(-2, -3, -1);

    @Test
    void theLargestDifferenceThatIsOneIsTheFinding() {
        List<String> lines = text(SMALL, LARGE, SAME).lines();

        assertEquals(
                "In cuba, 1 of 3 levels change the mean of end, most of all 2: loss=0.9 (-2.00 [-3.00, -1.00]).",
                lines.get(0));
        assertEquals("  2: loss=0.9                                              -2.00 [-3.00, -1.00]", lines.get(3));
        assertEquals(
                "  3: hotline=on                                            the same in all replications",
                lines.get(5));
    }

    @Test
    void aDifferenceThatNeverVariesIsNotCalledTheSame() {
        List<String> lines = text(new Interval(50, 50, 50), SMALL, SAME).lines();

        assertEquals(
                "  1: loss=0.1                                              50.0 in all replications", lines.get(3));
    }

    @Test
    void whatCannotBeToldApartIsNotClaimed() {
        assertEquals(
                "In cuba, no level changes the mean of end so that these replications could tell it from the scenario as it"
                        + " is.",
                text(SMALL, SMALL, SAME).lines().get(0));
    }

    @Test
    void theLargestDifferenceIsDrawnOnTop() {
        assertEquals(
                "[\"3: hotline=on\",\"1: loss=0.1\",\"2: loss=0.9\"]",
                Trees.of(text(SMALL, LARGE, SAME).chart()).at("/yAxis/data").toString());
    }

    private static DifferencesText text(Interval... differences) {
        List<Interval> all = List.of(SAME, differences[0], differences[1], differences[2]);
        return new DifferencesText(
                "cuba", List.of("loss", "hotline"), POINTS, Sweeps.mean("end", Sweeps.values(1, 2, 3, 4)), all);
    }
}
