package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.experiment.tally.Findings;
import org.parley.form.Decimals;
import org.parley.form.Figures;
import org.parley.form.Report;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/** The findings of a sweep as a machine reads them: the content of its {@code summary.json}. */
public final class SweepData {
    private SweepData() {}

    /**
     * The findings as nested maps, lists and numbers, in a fixed order.
     *
     * @param sentence what was found, in words
     * @param factors names of the factors
     * @param levels what was chosen at each point, {@code [point][factor]}
     * @param findings what was found at each point
     */
    public static Map<String, Object> of(
            String sentence, List<String> factors, List<List<String>> levels, List<Findings> findings) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("finding", sentence);
        data.put("confidenceLevel", Decimals.rounded(Interval.LEVEL));
        data.put("factors", factors);
        List<Object> points = new ArrayList<>();
        for (int point = 0; point < findings.size(); point++) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("point", point);
            entry.put("levels", levels.get(point));
            entry.put("replications", findings.get(point).complete());
            entry.put("failed", findings.get(point).failed());
            entry.put(
                    "war", paired(findings.get(point).war(), findings.get(point).twinned()));
            points.add(entry);
        }
        data.put("points", points);
        return data;
    }

    private static Map<String, Object> paired(PairedShares shares, boolean twinned) {
        Map<String, Object> data = new Report("", "", new PairedColumns(twinned).facts(shares)).data();
        data.remove("finding");
        return data;
    }

    /** What was looked at beside war, as nested maps, lists and numbers. */
    public static Map<String, Object> of(Response response) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", response.name());
        data.put(
                "points",
                response.values().stream().map(value -> Figures.of(value)).toList());
        return data;
    }
}
