package org.parley.report.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parley.chart.IntervalChart;
import org.parley.experiment.tally.Findings;
import org.parley.form.Picture;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/** Findings as pictures: how often each rung is reached in each world, and what the difference is. */
final class FindingsPictures {
    private static final double PER_CENT = 100;

    private FindingsPictures() {}

    /** The pictures of these findings, in order. */
    static List<Picture> of(Findings findings) {
        List<String> rungs = new ArrayList<>();
        List<PairedShares> reached = new ArrayList<>();
        for (int rung = findings.startRung() + 1; rung < findings.reached().size(); rung++) {
            rungs.add(rung + "  " + findings.ladder().label(rung));
            reached.add(findings.reached().get(rung));
        }
        List<Picture> pictures = new ArrayList<>();
        List<IntervalChart.Series> shares = new ArrayList<>();
        shares.add(series("as is", reached, pair -> pair.first().interval()));
        if (findings.twinned()) {
            shares.add(
                    series("clear communication", reached, pair -> pair.second().interval()));
        }
        pictures.add(Picture.of(
                IntervalChart.of("How often each rung is reached", "replications, %", PER_CENT, rungs, shares)));
        if (findings.twinned()) {
            pictures.add(Picture.of(IntervalChart.of(
                    "What miscommunication adds (right of zero) or takes away",
                    "points",
                    PER_CENT,
                    rungs,
                    List.of(series("as is less clear", reached, PairedShares::difference)))));
        }
        return pictures;
    }

    private static IntervalChart.Series series(
            String name, List<PairedShares> reached, Function<PairedShares, Interval> which) {
        return new IntervalChart.Series(name, reached.stream().map(which).toList());
    }
}
