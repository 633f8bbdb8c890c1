package org.parley.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.engine.watch.Outcome;
import org.parley.experiment.tally.Findings;
import org.parley.form.Decimals;
import org.parley.form.Figures;
import org.parley.model.field.Words;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/** Findings as a machine reads them: the content of {@code summary.json}. */
public final class FindingsData {
    private FindingsData() {}

    /** The findings as nested maps, lists and numbers, in a fixed order. */
    public static Map<String, Object> of(String sentence, Findings findings) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("finding", sentence);
        data.put("replications", findings.complete());
        data.put("failed", findings.failed());
        data.put("confidenceLevel", Decimals.rounded(Interval.LEVEL));
        data.put("outcomes", outcomes(findings));
        data.put("war", paired(findings, findings.war()));
        List<Object> rungs = new ArrayList<>();
        for (int rung = 0; rung < findings.reached().size(); rung++) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("rung", rung);
            entry.put("label", findings.ladder().label(rung));
            entry.putAll(paired(findings, findings.reached().get(rung)));
            rungs.add(entry);
        }
        data.put("reached", rungs);
        data.put("inadvertentShareOfWars", Figures.of(findings.inadvertent()));
        if (findings.twinned()) {
            PairedShares war = findings.war();
            data.put("shareOfWarsOnlyAsIs", Figures.of(war.onlyFirstAmongFirst()));
            data.put("deliberateShareOfWars", Figures.of(war.bothAmongFirst()));
        }
        return data;
    }

    private static Map<String, Object> outcomes(Findings findings) {
        Map<String, Object> byWorld = new LinkedHashMap<>();
        for (int world = 0; world < findings.worlds().size(); world++) {
            int index = world;
            Map<String, Object> shares = new LinkedHashMap<>();
            Arrays.stream(Outcome.values())
                    .forEach(outcome -> shares.put(Words.of(outcome), Figures.of(findings.outcome(index, outcome))));
            byWorld.put(findings.worlds().get(world), shares);
        }
        return byWorld;
    }

    /** How often something happened as is, with clear communication, and the difference. */
    static Map<String, Object> paired(Findings findings, PairedShares shares) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("asIs", Figures.of(shares.first()));
        if (findings.twinned()) {
            data.put("clear", Figures.of(shares.second()));
            data.put("difference", Figures.of(shares.difference()));
            data.put("onlyAsIs", shares.onlyFirst());
            data.put("onlyClear", shares.onlySecond());
        }
        return data;
    }
}
