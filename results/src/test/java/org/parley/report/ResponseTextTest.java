package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.play.DesignPoint;
import org.parley.stats.Interval;
import org.parley.stats.PairedMeans;
import org.parley.stats.SharedResponses;

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

        assertThat(text.sentence()).startsWith("Over 2 of 3 points of cuba");
        assertThat(text.sentence()).contains("to 4.000 [3.900, 4.100] (loss 0, channel hotline)");
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
                        "cuba",
                        List.of("word"),
                        Sweeps.worded(63),
                        Sweeps.mean("end", Sweeps.values(values)),
                        Collections.nCopies(63, 0L))
                .lines();

        assertEquals(row("59", "word 59", "59.000 [58.900, 59.100]"), lines.get(3 + 59));
        assertEquals("… and 3 more (parley export)", lines.get(3 + 60));
    }

    @Test
    void theResponseOfASweepIsHowOftenItComesToWarAsItIs() {
        Response war = Response.war(
                List.of(Counts.findings("5, 5, 40, 50", true), Counts.findings("50, 0, 0, 50", true)),
                new SharedResponses(2, 100));

        assertEquals(0.1, war.values().get(0).estimate(), 1e-12);
        assertEquals(0.5, war.values().get(1).estimate(), 1e-12);
        assertEquals(100, war.scale());
        assertEquals(1, Sweeps.mean("end", Sweeps.values(1)).scale());
    }

    /** Of three replications at each point one came to an end at the first, two at the second. */
    @Test
    void aMeanOverSomeReplicationsIsSaidToBeOne() {
        SharedResponses shared = new SharedResponses(2, 3);
        shared.add(0, 1, 4);
        shared.add(1, 0, 5);
        shared.add(1, 2, 7);
        PairedMeans first = new PairedMeans();
        first.add(4, 0);
        PairedMeans second = new PairedMeans();
        second.add(5, 0);
        second.add(7, 0);
        Response days = Response.mean("end", List.of(first, second), shared, 0.95);
        List<String> lines =
                new ResponseText("cuba", List.of("loss"), Sweeps.points("0", "1"), days, List.of(3L, 3L)).lines();

        assertTrue(lines.get(3).matches(" +0 +0 +4.000 \\[-∞, ∞\\] +1 of 3"), lines::toString);
        assertThat(lines.get(4)).as(lines::toString).endsWith("2 of 3");
        assertThat(lines.get(6)).as(lines::toString).startsWith("The mean of end is over the replications in which");
    }

    private static ResponseText text(List<DesignPoint> points, List<Interval> values) {
        return new ResponseText(
                "cuba",
                List.of("loss", "channel"),
                points,
                Sweeps.mean("end", values),
                Collections.nCopies(points.size(), 0L));
    }

    private static String row(String point, String levels, String value) {
        return "%6s  %-48s  %s".formatted(point, levels, value);
    }
}
