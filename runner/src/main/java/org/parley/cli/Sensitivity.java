package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.parley.design.Design;
import org.parley.design.LatinHypercube;
import org.parley.design.Morris;
import org.parley.design.Saltelli;
import org.parley.design.SobolPoints;
import org.parley.experiment.play.DesignPoint;
import org.parley.form.Chart;
import org.parley.form.Report;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;
import org.parley.read.sweep.SweepPoints;
import org.parley.report.BoxText;
import org.parley.report.DifferencesText;
import org.parley.report.Response;
import org.parley.report.SensitivityCharts;
import org.parley.report.SensitivityData;
import org.parley.report.SensitivityText;
import org.parley.stats.Interval;
import org.parley.stats.MorrisEffects;
import org.parley.stats.SobolIndices;

/** What a sweep says of its factors: indices where the design is made for them, else the box in which most happens. */
final class Sensitivity {
    private static final int FEWEST_FOR_A_BOX = 100; // points; an assumption, as in Prim

    private final Design design;
    private final SweepPoints points;
    private final long seed;
    private final List<Interval> differences;
    private final String name;
    private final List<String> names;

    /**
     * Prepares to look at a sweep with that design.
     *
     * @param differences of each point to the first; empty if the design is not made for that
     */
    Sensitivity(Design design, SweepPoints points, long seed, List<Interval> differences) {
        this.design = design;
        this.points = points;
        this.seed = seed;
        this.differences = List.copyOf(differences);
        this.name = points.base().name();
        this.names = points.names();
    }

    /** What was found, or why nothing can be; empty if the design is not made for it. */
    Optional<Report> report(Response response) {
        boolean spread = design instanceof LatinHypercube || design instanceof SobolPoints;
        boolean looks = design instanceof Morris || design instanceof Saltelli || (spread && response.isShare());
        long unknown = response.shared().unknown();
        if (looks && unknown > 0) {
            String few = "Nothing is said of the factors: too few replications were measured at %d of %d points."
                    .formatted(unknown, points.points().size());
            return Optional.of(report(List.of(few), List.of(), Map.of()));
        }
        if (!differences.isEmpty()) {
            DifferencesText text = new DifferencesText(name, names, points.points(), response, differences);
            return Optional.of(report(text.lines(), List.of(text.chart()), text.data()));
        }
        if (design instanceof Morris) {
            return Optional.of(effects(response));
        }
        if (design instanceof Saltelli) {
            return Optional.of(indices(response));
        }
        return looks ? Optional.of(box(response)) : Optional.empty();
    }

    private Report effects(Response response) {
        MorrisEffects effects = response.isShare()
                ? MorrisEffects.ofShare(points.places(), response.shared())
                : MorrisEffects.of(points.places(), response.shared());
        List<String> lines =
                SensitivityText.of(name, response.name(), names, effects).lines();
        return report(
                lines, List.of(SensitivityCharts.of(response, names, effects)), SensitivityData.of(names, effects));
    }

    private Report indices(Response response) {
        SobolIndices found = SobolIndices.of(names.size(), response.shared(), resampling(seed));
        SobolIndices indices = response.isShare() ? found.ofShare(response.shared()) : found;
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
        BoxText text = new BoxText(
                name,
                response.clause(),
                names,
                where,
                response.shared(),
                points.points().stream().map(DesignPoint::levels).toList());
        return report(text.lines(), List.of(), SensitivityData.of(names, text));
    }

    private Report report(List<String> lines, List<Chart> charts, Map<String, Object> figures) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("finding", lines.get(0));
        data.putAll(figures);
        return Report.written(name, lines.get(0), charts, lines, data);
    }

    private static DoubleSupplier resampling(long seed) {
        KeyedRandom random = new KeyedRandom(seed, 0);
        long entity = KeyedRandom.entity("sobol");
        int[] drawn = new int[1];
        return () -> random.uniform(Purpose.RESAMPLING, entity, drawn[0]++, 0);
    }
}
