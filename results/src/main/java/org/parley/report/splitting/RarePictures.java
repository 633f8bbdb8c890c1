package org.parley.report.splitting;

import java.util.ArrayList;
import java.util.List;
import org.parley.chart.IntervalChart;
import org.parley.experiment.splitting.RareFindings;
import org.parley.form.Picture;
import org.parley.stats.Interval;

/** What a splitting found as pictures: the chance to reach each rung, in powers of ten. */
final class RarePictures {
    private RarePictures() {}

    /** The pictures of these findings, in order, where they say anything. */
    static List<Picture> of(RareFindings findings) {
        List<String> rungs = new ArrayList<>();
        List<Interval> asIs = new ArrayList<>();
        List<Interval> clear = new ArrayList<>();
        for (int rung = findings.startRung() + 1; rung <= findings.ladder().war(); rung++) {
            rungs.add(rung + "  " + findings.ladder().label(rung));
            asIs.add(power(findings.reached(0, rung)));
            if (findings.twinned()) {
                clear.add(power(findings.reached(1, rung)));
            }
        }
        List<IntervalChart.Series> series = new ArrayList<>();
        series.add(new IntervalChart.Series("as is", asIs));
        if (findings.twinned()) {
            series.add(new IntervalChart.Series("clear communication", clear));
        }
        return List.of(Picture.of(IntervalChart.of(
                "How likely each rung is to be reached",
                "power of ten: −2 is 1 %, −5 is one in 100 000",
                1,
                rungs,
                series)));
    }

    /** Its logarithm to base ten; NaN where nobody came so far. */
    private static Interval power(Interval chance) {
        return chance.estimate() > 0
                ? new Interval(Math.log10(chance.estimate()), Math.log10(chance.low()), Math.log10(chance.high()))
                : new Interval(Double.NaN, Double.NaN, Double.NaN);
    }
}
