package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.form.Figures;
import org.parley.stats.Box;
import org.parley.stats.MorrisEffects;
import org.parley.stats.Prim;
import org.parley.stats.SobolIndices;

/** What a sweep says of its factors as a machine reads it: nested maps, lists and numbers in a fixed order. */
public final class SensitivityData {
    private static final String METHOD = "method";
    private static final String FACTORS = "factors";
    private static final String FACTOR = "factor";
    private static final String ENOUGH = "enoughPoints";

    private SensitivityData() {}

    /**
     * Elementary effects, in the unit of the response; shares are 0…1.
     *
     * @param names the factors' names, as many as there are effects
     */
    public static Map<String, Object> of(List<String> names, MorrisEffects effects) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(METHOD, "elementary effects");
        data.put("trajectories", effects.trajectories());
        data.put(ENOUGH, effects.isEnough());
        Figures.put(data, "chance", effects.chance());
        List<Object> factors = new ArrayList<>();
        for (int factor = 0; factor < names.size(); factor++) {
            MorrisEffects.Effect effect = effects.factors().get(factor);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(FACTOR, names.get(factor));
            entry.put("size", Figures.of(effect.size()));
            entry.put("direction", Figures.of(effect.mean()));
            entry.put("spread", Figures.of(effect.spread()));
            factors.add(entry);
        }
        data.put(FACTORS, factors);
        return data;
    }

    /**
     * Sobol indices, as parts of the variance, 0…1; none if there is no variance. Mean and variance are in the unit of the
     * response; shares are 0…1.
     *
     * @param names the factors' names, as many as there are indices
     */
    public static Map<String, Object> of(List<String> names, SobolIndices indices) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(METHOD, "sobol indices");
        data.put("blocks", indices.blocks());
        data.put(ENOUGH, indices.isEnough());
        data.put("mean", Figures.of(indices.mean()));
        Figures.put(data, "variance", indices.variance());
        Figures.put(data, "noiseShare", indices.noiseShare());
        Figures.put(data, "chance", indices.chance());
        List<Object> factors = new ArrayList<>();
        for (int factor = 0; factor < names.size() && indices.variance() > 0; factor++) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(FACTOR, names.get(factor));
            entry.put("total", Figures.of(indices.total().get(factor)));
            entry.put("first", Figures.of(indices.first().get(factor)));
            factors.add(entry);
        }
        data.put(FACTORS, factors);
        return data;
    }

    /**
     * A box, with density, coverage and support as shares, 0…1, and limits in the factors' own units; a factor without
     * limits is left out, a limit that is none too, and everything of a box that is no finding.
     *
     * @param names the factors' names
     */
    public static Map<String, Object> of(List<String> names, BoxText text) {
        Prim.Step found = text.best();
        Map<String, Object> data = new LinkedHashMap<>();
        Box.Content content = found.content();
        data.put(METHOD, "patient rule induction");
        data.put("points", content.of());
        data.put("found", text.isFound());
        if (!text.isFound()) {
            return data;
        }
        data.put("pointsInBox", content.in());
        data.put(ENOUGH, Prim.isEnough(found));
        data.put("density", Figures.of(text.density(found)));
        data.put("coverage", Figures.of(text.coverage(found)));
        Figures.put(data, "support", content.support());
        List<Object> limits = new ArrayList<>();
        for (int factor : found.box().limited()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(FACTOR, names.get(factor));
            Figures.putSmall(entry, "low", found.box().low().get(factor));
            Figures.putSmall(entry, "high", found.box().high().get(factor));
            limits.add(entry);
        }
        data.put("limits", limits);
        return data;
    }
}
