package org.parley.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.DesignPoint;
import org.parley.stats.Interval;
import org.parley.stats.PairedMeans;

/** What is said of a column over a sweep. */
@Tag("property")
class ResponseTextTest {
    private static final List<DesignPoint> POINTS = Sweeps.points("0, none", "0.5, none", "0, hotline");

    @Test
    void theSentenceGivesTheLeastAndTheMostWithTheirPoints() {
        assertEquals(
                "Over 3 points of cuba, the mean of end runs from 1.250 [1.150, 1.350] (loss 0.5, channel none)"
                        + " to 9.000 [8.900, 9.100] (loss 0, channel none).",
                text(POINTS, Sweeps.values(9, 1.25, 4)).sentence());
    }

    @Test
    void pointsAtWhichNothingWasMeasuredDoNotCount() {
        ResponseText text = text(POINTS, Sweeps.values(Double.NaN, 1.25, 4));

        assertTrue(text.sentence().startsWith("Over 2 points of cuba"), text.sentence());
        assertTrue(text.sentence().contains("to 4.000 [3.900, 4.100] (loss 0, channel hotline)"), text.sentence());
        assertEquals(row("0", "0, none", "–"), text.lines().get(3));
    }

    @Test
    void nothingIsClaimedWhereNothingWasMeasured() {
        assertEquals(
                "cuba: the mean of end was measured at no point.",
                text(POINTS, Sweeps.values(Double.NaN, Double.NaN, Double.NaN)).sentence());
    }

    @Test
    void eachPointHasALineWithItsLevels() {
        List<String> lines = text(POINTS, Sweeps.values(9, 1.25, 4)).lines();

        assertEquals(
                List.of(
                        "",
                        row("point", "loss, channel", "mean of end"),
                        row("0", "0, none", "9.000 [8.900, 9.100]"),
                        row("1", "0.5, none", "1.250 [1.150, 1.350]"),
                        row("2", "0, hotline", "4.000 [3.900, 4.100]"),
                        "",
                        "In brackets: 95 % intervals by Student's t. They cover chance, not what the scenario assumes."),
                lines.subList(1, lines.size()));
    }

    @Test
    void aLongTableEndsWithHowManyMoreThereAre() {
        double[] values = IntStream.range(0, 63).mapToDouble(point -> point).toArray();
        List<String> lines = new ResponseText(
                        "cuba", List.of("word"), Sweeps.worded(63), Sweeps.mean("end", Sweeps.values(values)))
                .lines();

        assertEquals(row("59", "word 59", "59.000 [58.900, 59.100]"), lines.get(3 + 59));
        assertEquals("… and 3 more (parley export)", lines.get(3 + 60));
    }

    @Test
    void theResponseOfASweepIsHowOftenItComesToWarAsItIs() {
        Response war =
                Response.war(List.of(Counts.findings("5, 5, 40, 50", true), Counts.findings("50, 0, 0, 50", true)));

        assertArrayEquals(new double[] {0.1, 0.5}, war.estimates(), 1e-12);
        assertEquals(100, war.scale());
        assertEquals(1, Sweeps.mean("end", Sweeps.values(1)).scale());
    }

    /** Of three and four days the variance of their mean is 1/4; of one alone nothing is known. */
    @Test
    void chanceIsTheMeanVarianceOfTheEstimatesThatHaveOne() {
        PairedMeans two = new PairedMeans();
        two.add(3, 0);
        two.add(4, 0);
        PairedMeans one = new PairedMeans();
        one.add(9, 0);
        Response days = Response.mean("end", List.of(two, one), 0.95);

        assertEquals(3.5, days.values().get(0).estimate());
        assertEquals(0.25, days.noise(), 1e-12);
        assertEquals(
                0.16 / 100,
                Response.war(List.of(Counts.findings("15, 5, 5, 75", true))).noise(),
                1e-12);
        assertEquals(0, Response.mean("end", List.of(), 0.95).noise());
    }

    private static ResponseText text(List<DesignPoint> points, List<Interval> values) {
        return new ResponseText("cuba", List.of("loss", "channel"), points, Sweeps.mean("end", values));
    }

    private static String row(String point, String levels, String value) {
        return "%6s  %-48s  %s".formatted(point, levels, value);
    }
}
