package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.experiment.attribution.AttributionFindings;
import org.parley.experiment.attribution.Contribution;
import org.parley.form.Decimals;
import org.parley.form.Figures;
import org.parley.stats.Causation;
import org.parley.stats.Interval;

/** An attribution as a machine reads it. */
public final class AttributionData {
    private AttributionData() {}

    /** What was found as nested maps, lists and numbers, in a fixed order. */
    public static Map<String, Object> of(String sentence, AttributionFindings attribution) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("finding", sentence);
        data.put("replications", attribution.total().pairs());
        data.put("failed", attribution.failed());
        data.put("confidenceLevel", Decimals.rounded(Interval.LEVEL));
        data.put("exact", attribution.exact());
        data.put("orders", attribution.orders());
        data.put("asIs", Figures.of(attribution.total().first()));
        data.put("allOff", Figures.of(attribution.total().second()));
        data.put("difference", Figures.of(attribution.total().difference()));
        List<Object> contributions = new ArrayList<>();
        attribution.contributions().forEach(one -> contributions.add(contribution(one)));
        data.put("contributions", contributions);
        List<Object> interactions = new ArrayList<>();
        attribution.interactions().forEach(pair -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("players", List.of(pair.first().name(), pair.second().name()));
            entry.put("index", Figures.of(pair.index()));
            interactions.add(entry);
        });
        data.put("interactions", interactions);
        data.put("causation", causation(attribution.causation()));
        return data;
    }

    private static Map<String, Object> contribution(Contribution one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("player", one.player().name());
        entry.put("share", Figures.of(one.share()));
        one.alone().ifPresent(pairs -> entry.put("alone", Figures.of(pairs.difference())));
        one.removed()
                .ifPresent(pairs ->
                        entry.put("takenAway", Figures.of(pairs.difference().negated())));
        return entry;
    }

    private static Map<String, Object> causation(Causation causation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("attributableFraction", Figures.of(causation.attributableFraction()));
        data.put("necessity", Figures.of(causation.necessity()));
        data.put("necessityBounds", bounds(causation.necessityBounds()));
        data.put("sufficiency", Figures.of(causation.sufficiency()));
        data.put("sufficiencyBounds", bounds(causation.sufficiencyBounds()));
        data.put("necessityAndSufficiency", Figures.of(causation.necessityAndSufficiency()));
        data.put("necessityAndSufficiencyBounds", bounds(causation.necessityAndSufficiencyBounds()));
        data.put("prevented", Figures.of(causation.prevented()));
        return data;
    }

    private static List<Object> bounds(Causation.Bounds bounds) {
        return Double.isNaN(bounds.low())
                ? List.of()
                : List.of(Decimals.rounded(bounds.low()), Decimals.rounded(bounds.high()));
    }
}
