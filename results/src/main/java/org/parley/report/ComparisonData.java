package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.experiment.comparison.Comparison;
import org.parley.experiment.comparison.Comparison.Contrast;
import org.parley.form.Decimals;
import org.parley.form.Figures;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/** A comparison as a machine reads it. */
public final class ComparisonData {
    private ComparisonData() {}

    /** What was found as nested maps, lists and numbers, in a fixed order. */
    public static Map<String, Object> of(String sentence, Comparison comparison) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("finding", sentence);
        data.put("replications", comparison.complete());
        data.put("failed", comparison.failed());
        data.put("confidenceLevel", Decimals.rounded(Interval.LEVEL));
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("name", comparison.names().get(0));
        first.put("reached", Figures.of(comparison.pairs().get(0).second()));
        comparison.twin(0).ifPresent(twin -> first.put("twin", twin(twin)));
        data.put("first", first);
        List<Object> alternatives = new ArrayList<>();
        List<Contrast> contrasts = comparison.contrasts();
        for (int i = 0; i < contrasts.size(); i++) {
            Map<String, Object> entry = contrast(contrasts.get(i));
            comparison.twin(i + 1).ifPresent(twin -> entry.put("twin", twin(twin)));
            alternatives.add(entry);
        }
        data.put("alternatives", alternatives);
        return data;
    }

    private static Map<String, Object> contrast(Contrast one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", one.name());
        entry.put("reached", Figures.of(one.pairs().first()));
        entry.put("difference", Figures.of(one.pairs().difference()));
        entry.put("differenceTogether", Figures.of(one.together()));
        entry.put("onlyAlternative", one.pairs().onlyFirst());
        entry.put("onlyFirst", one.pairs().onlySecond());
        entry.put("p", Decimals.rounded(one.raw()));
        entry.put("pHolm", Decimals.rounded(one.adjusted()));
        entry.put("pairingGain", Figures.of(one.pairs().gain()));
        return entry;
    }

    private static Map<String, Object> twin(PairedShares twin) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("clear", Figures.of(twin.second()));
        data.put("difference", Figures.of(twin.difference()));
        data.put("onlyAsIs", twin.onlyFirst());
        data.put("onlyClear", twin.onlySecond());
        data.put("pairingGain", Figures.of(twin.gain()));
        return data;
    }
}
