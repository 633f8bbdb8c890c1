package org.parley.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.engine.Outcome;
import org.parley.experiment.Findings;
import org.parley.model.Words;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;
import org.parley.store.Decimals;

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
        data.put("inadvertentShareOfWars", share(findings.inadvertent()));
        if (findings.twinned()) {
            PairedShares war = findings.war();
            data.put("shareOfWarsOnlyAsIs", share(war.onlyFirstAmongFirst()));
            data.put("deliberateShareOfWars", share(new Share(war.both(), war.both() + war.onlyFirst())));
        }
        return data;
    }

    private static Map<String, Object> outcomes(Findings findings) {
        Map<String, Object> byWorld = new LinkedHashMap<>();
        for (int world = 0; world < findings.worlds().size(); world++) {
            int index = world;
            Map<String, Object> shares = new LinkedHashMap<>();
            Arrays.stream(Outcome.values())
                    .forEach(outcome -> shares.put(Words.of(outcome), share(findings.outcome(index, outcome))));
            byWorld.put(findings.worlds().get(world), shares);
        }
        return byWorld;
    }

    /** How often something happened as is, with clear communication, and the difference. */
    static Map<String, Object> paired(Findings findings, PairedShares shares) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("asIs", share(shares.first()));
        if (findings.twinned()) {
            data.put("clear", share(shares.second()));
            data.put("difference", interval(shares.difference()));
            data.put("onlyAsIs", shares.onlyFirst());
            data.put("onlyClear", shares.onlySecond());
        }
        return data;
    }

    /** A share with its interval and counts. */
    static Map<String, Object> share(Share share) {
        Map<String, Object> data = interval(share.interval());
        data.put("hits", share.hits());
        data.put("of", share.trials());
        return data;
    }

    /** An estimate with its limits; what is not known or has no limit is left out. */
    static Map<String, Object> interval(Interval interval) {
        Map<String, Object> data = new LinkedHashMap<>();
        number(interval.estimate()).ifPresent(value -> data.put("estimate", value));
        number(interval.low()).ifPresent(value -> data.put("low", value));
        number(interval.high()).ifPresent(value -> data.put("high", value));
        return data;
    }

    private static Optional<BigDecimal> number(double value) {
        return Double.isFinite(value) ? Optional.of(Decimals.rounded(value)) : Optional.empty();
    }
}
