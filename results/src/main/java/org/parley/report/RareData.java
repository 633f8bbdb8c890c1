package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.experiment.splitting.RareFindings;
import org.parley.form.Decimals;
import org.parley.form.Figures;
import org.parley.model.field.Words;
import org.parley.stats.Interval;
import org.parley.stats.Share;

/** What a splitting found as a machine reads it, with six significant digits. Infinite and unknown figures are left out. */
public final class RareData {
    private RareData() {}

    /** The findings as nested maps, lists and numbers, in a fixed order. */
    public static Map<String, Object> of(String scenario, RareFindings findings) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("finding", new RareText(scenario, findings).sentence());
        data.put("splitting", Words.of(findings.plan().way()));
        data.put("importance", findings.plan().importance().words());
        data.put("particles", findings.plan().particles());
        data.put("failed", findings.failed());
        data.put("confidenceLevel", Decimals.rounded(Interval.LEVEL));
        if (findings.tells()) {
            Map<String, Object> worlds = new LinkedHashMap<>();
            for (int world = 0; world < findings.plan().worlds().size(); world++) {
                worlds.put(findings.plan().worlds().get(world).name(), world(findings, world));
            }
            data.put("worlds", worlds);
            data.put("reached", rungs(findings));
        }
        return data;
    }

    private static Map<String, Object> world(RareFindings findings, int world) {
        int war = findings.ladder().war();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("repetitions", findings.played().get(world).size());
        data.put("war", Figures.ofSmall(findings.war(world)));
        Figures.putSmall(data, "spread", findings.estimates(world, war).spread());
        data.put("steps", findings.steps(world));
        Figures.putSmall(data, "asManyAsReplications", findings.replications(world));
        data.put("shareOfCrudeWork", Figures.ofSmall(findings.shareOfCrudeWork(world)));
        Share crude = findings.crude(world, war);
        if (crude.trials() > 0) {
            data.put("particlesThatReachedWarByThemselves", crude.hits());
        }
        return data;
    }

    private static List<Object> rungs(RareFindings findings) {
        List<Object> rungs = new ArrayList<>();
        for (int rung = findings.startRung() + 1; rung <= findings.ladder().war(); rung++) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("rung", rung);
            entry.put("label", findings.ladder().label(rung));
            entry.put("asIs", Figures.ofSmall(findings.reached(0, rung)));
            entry.put("fromTheRungBelow", Figures.ofSmall(findings.onward(0, rung)));
            if (findings.twinned()) {
                entry.put("clear", Figures.ofSmall(findings.reached(1, rung)));
                entry.put("difference", Figures.ofSmall(findings.difference(rung)));
                entry.put("ratio", Figures.ofSmall(findings.ratio(rung)));
            }
            rungs.add(entry);
        }
        return rungs;
    }
}
