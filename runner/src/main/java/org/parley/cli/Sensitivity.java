package org.parley.cli;

import java.util.List;
import java.util.function.DoubleSupplier;
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
import org.parley.report.Response;
import org.parley.report.SensitivityText;
import org.parley.stats.MorrisEffects;
import org.parley.stats.SobolIndices;

/** What a sweep says of its factors: indices where the design is made for them, else the box in which most happens. */
final class Sensitivity {
    private static final int FEWEST_FOR_A_BOX = 100; // points; an assumption, as in Prim

    private final Design design;
    private final SweepPoints points;
    private final long seed;

    /** Prepares to look at a sweep with that design. */
    Sensitivity(Design design, SweepPoints points, long seed) {
        this.design = design;
        this.points = points;
        this.seed = seed;
    }

    /** The findings, line by line; none if the design allows none, or if nothing was measured at some point. */
    List<String> lines(Response response) {
        if (response.values().stream()
                .anyMatch(value -> Double.isNaN(value.estimate()) || Double.isInfinite(value.low()))) {
            return List.of();
        }
        String sweep = points.base().name();
        List<String> names = points.names();
        if (design instanceof Morris) {
            MorrisEffects effects = MorrisEffects.of(points.places(), response.estimates(), response.noise());
            return SensitivityText.of(sweep, response.name(), names, effects).lines();
        }
        if (design instanceof Saltelli) {
            SobolIndices indices =
                    SobolIndices.of(names.size(), response.estimates(), response.noise(), resampling(seed));
            return SensitivityText.of(sweep, response.name(), names, indices).lines();
        }
        boolean spread = design instanceof LatinHypercube || design instanceof SobolPoints;
        if (spread && response.isShare() && points.points().size() < FEWEST_FOR_A_BOX) {
            return List.of("Too few points to look for a part of the ranges in which %s: %d, and it takes %d."
                    .formatted(response.clause(), points.points().size(), FEWEST_FOR_A_BOX));
        }
        if (spread && response.isShare()) {
            List<List<Double>> where =
                    points.points().stream().map(DesignPoint::coordinates).toList();
            return new BoxText(sweep, response.clause(), names, where, response.estimates()).lines();
        }
        return List.of();
    }

    private static DoubleSupplier resampling(long seed) {
        KeyedRandom random = new KeyedRandom(seed, 0);
        long entity = KeyedRandom.entity("sobol");
        int[] drawn = new int[1];
        return () -> random.uniform(Purpose.RESAMPLING, entity, drawn[0]++, 0);
    }
}
