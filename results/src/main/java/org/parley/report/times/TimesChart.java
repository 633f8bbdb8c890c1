package org.parley.report.times;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.chart.CurveChart;
import org.parley.experiment.times.RungEnd;
import org.parley.experiment.times.RungTimes;
import org.parley.experiment.times.TimeStudy;
import org.parley.form.Picture;
import org.parley.stats.Interval;

/** When a rung is reached, as a picture: the share that has reached it by each day, in each world. */
final class TimesChart {
    private static final int PLACES = 200; // along a curve
    private static final double PER_CENT = 100;

    private TimesChart() {}

    /** The chart; {@code sketch} shows the same in letters. */
    static Picture of(TimeStudy study, List<String> sketch) {
        List<Double> days = IntStream.rangeClosed(0, PLACES)
                .mapToObj(place -> study.horizonDays() * place / PLACES)
                .toList();
        List<CurveChart.Curve> curves = new ArrayList<>();
        for (int world = 0; world < study.worlds().size(); world++) {
            RungTimes times = study.times(world);
            String name = study.worlds().get(world);
            curves.add(curve("reached, " + name, days, times, RungEnd.REACHED));
            curves.add(curve("settled before, " + name, days, times, RungEnd.SETTLED));
        }
        String title =
                "Rung " + study.rung() + " (" + study.ladder().label(study.rung()) + ") reached, or settled before";
        return new Picture(CurveChart.of(title, "day", "replications, %", PER_CENT, true, curves), sketch);
    }

    private static CurveChart.Curve curve(String name, List<Double> days, RungTimes times, RungEnd end) {
        List<Interval> shares =
                days.stream().map(day -> times.endedBy(end, day).interval()).toList();
        return new CurveChart.Curve(name, days, shares);
    }
}
