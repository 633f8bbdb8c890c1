package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.parley.chart.Chart;
import org.parley.design.Design;
import org.parley.design.LatinHypercube;
import org.parley.design.Morris;
import org.parley.design.Saltelli;
import org.parley.design.SobolPoints;
import org.parley.experiment.DesignPoint;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;
import org.parley.read.SweepPoints;
import org.parley.report.BoxText;
import org.parley.report.Report;
import org.parley.report.Response;
import org.parley.report.SensitivityCharts;
import org.parley.report.SensitivityData;
import org.parley.report.SensitivityText;
import org.parley.stats.MorrisEffects;
import org.parley.stats.SobolIndices;

/** What a sweep says of its factors: indices where the design is made for them, else the box in which most happens. */
final class Sensitivity {
    private static final int FEWEST_FOR_A_BOX = 100; // points; an assumption, as in Prim

    private final Design design;
    private final SweepPoints points;
    private final long seed;
    private final String name;
    private final List<String> names;

    /** Prepares to look at a sweep with that design. */
    Sensitivity(Design design, SweepPoints points, long seed) {
        this.design = design;
        this.points = points;
        this.seed = seed;
        this.name = points.base().name();
        this.names = points.names();
    }

    /** What was found; nothing if the design allows none, or if nothing was measured at some point. */
    Optional<Report> report(Response response) {
        if (response.values().stream()
                .anyMatch(value -> Double.isNaN(value.estimate()) || Double.isInfinite(value.low()))) {
            return Optional.empty();
        }
        if (design instanceof Morris) {
            return Optional.of(effects(response));
        }
        if (design instanceof Saltelli) {
            return Optional.of(indices(response));
        }
        boolean spread = design instanceof LatinHypercube || design instanceof SobolPoints;
        return spread && response.isShare() ? Optional.of(box(response)) : Optional.empty();
    }

    private Report effects(Response response) {
        MorrisEffects effects = MorrisEffects.of(points.places(), response.estimates(), response.noise());
        List<String> lines =
                SensitivityText.of(name, response.name(), names, effects).lines();
        return report(
                lines, List.of(SensitivityCharts.of(response, names, effects)), SensitivityData.of(names, effects));
    }

    private Report indices(Response response) {
        SobolIndices indices = SobolIndices.of(names.size(), response.estimates(), response.noise(), resampling(seed));
        List<String> lines =
                SensitivityText.of(name, response.name(), names, indices).lines();
        return report(
                lines,
                indices.variance() > 0 ? List.of(SensitivityCharts.of(response, names, indices)) : List.of(),
                SensitivityData.of(names, indices));
    }

    private Report box(Response response) {
        if (points.points().size() < FEWEST_FOR_A_BOX) {
            String few = "Too few points to look for a part of the ranges in which %s: %d, and it takes %d."
                    .formatted(response.clause(), points.points().size(), FEWEST_FOR_A_BOX);
            return report(List.of(few), List.of(), Map.of());
        }
        List<List<Double>> where =
                points.points().stream().map(DesignPoint::coordinates).toList();
        BoxText text = new BoxText(name, response.clause(), names, where, response.estimates());
        return report(text.lines(), List.of(), SensitivityData.of(names, text.best()));
    }

    private Report report(List<String> lines, List<Chart> charts, Map<String, Object> figures) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("finding", lines.get(0));
        data.putAll(figures);
        return new Report(name, lines.get(0), charts, lines, data);
    }

    private static DoubleSupplier resampling(long seed) {
        KeyedRandom random = new KeyedRandom(seed, 0);
        long entity = KeyedRandom.entity("sobol");
        int[] drawn = new int[1];
        return () -> random.uniform(Purpose.RESAMPLING, entity, drawn[0]++, 0);
    }
}
