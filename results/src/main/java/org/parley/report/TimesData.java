package org.parley.report;

import org.parley.form.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.experiment.times.RungEnd;
import org.parley.experiment.times.RungTimes;
import org.parley.experiment.times.TimeStudy;
import org.parley.form.Decimals;
import org.parley.stats.AalenJohansen;
import org.parley.stats.Interval;
import org.parley.stats.KaplanMeier;

/** When a rung is reached, as a machine reads it. Infinite and unknown figures are left out. */
public final class TimesData {
    private TimesData() {}

    /** The findings as nested maps, lists and numbers, in a fixed order. */
    public static Map<String, Object> of(String scenario, TimeStudy study) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("finding", new TimesText(scenario, study).sentence());
        data.put("rung", study.rung());
        data.put("label", study.ladder().label(study.rung()));
        data.put("horizonDays", Decimals.rounded(study.horizonDays()));
        data.put("replications", study.complete());
        data.put("failed", study.failed());
        data.put("confidenceLevel", Decimals.rounded(Interval.LEVEL));
        Map<String, Object> worlds = new LinkedHashMap<>();
        for (int world = 0; world < study.worlds().size(); world++) {
            worlds.put(study.worlds().get(world), world(study, study.times(world)));
        }
        data.put("worlds", worlds);
        if (study.twinned()) {
            List<Object> differences = new ArrayList<>();
            for (double day : TableDays.upTo(study.horizonDays())) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("day", Decimals.rounded(day));
                entry.put("reached", Figures.of(study.reachedBy(day).difference()));
                differences.add(entry);
            }
            data.put("difference", differences);
        }
        return data;
    }

    private static Map<String, Object> world(TimeStudy study, RungTimes times) {
        AalenJohansen ends = times.ends();
        KaplanMeier open = times.open();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reached", times.count(RungEnd.REACHED));
        data.put("settledBefore", times.count(RungEnd.SETTLED));
        data.put("warBelow", times.count(RungEnd.WAR_BELOW));
        data.put("openAtHorizon", times.censored());
        data.put("medianDayAmongReached", Figures.of(times.amongReached().median()));
        data.put("medianDayReached", Figures.of(ends.quantile(RungEnd.REACHED.ordinal(), 0.5)));
        data.put("medianDayOver", Figures.of(open.median()));
        List<Object> curve = new ArrayList<>();
        for (double day : TableDays.upTo(study.horizonDays())) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("day", Decimals.rounded(day));
            entry.put("reached", Figures.of(ends.interval(RungEnd.REACHED.ordinal(), day)));
            entry.put("settledBefore", Figures.of(ends.interval(RungEnd.SETTLED.ordinal(), day)));
            entry.put("open", Figures.of(open.interval(day)));
            curve.add(entry);
        }
        data.put("curve", curve);
        return data;
    }
}
