package org.parley.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.field.Fields;

/**
 * Sobol's sequence (Sobol' 1967, USSR Comput. Math. Math. Phys. 7:86), a dimension for each factor. Most even where the
 * number of points is a power of two.
 *
 * @param points how many points, ≥ 1
 * @param shifted whether a random digital shift, keyed by the seed, is laid over it; without, it begins in a corner
 */
public record SobolPoints(int points, boolean shifted) implements Design {
    private static final int SHIFT = 2; // draw

    public SobolPoints {
        Draws.POINTS.check(points);
    }

    static SobolPoints read(Fields fields) {
        return new SobolPoints(
                fields.whole(Draws.POINTS),
                fields.flag("shifted", true, "whether a random shift, keyed by the seed, is laid over the sequence"));
    }

    @Override
    public long size(List<FactorAxis> axes) {
        return axes.isEmpty() ? 0 : points;
    }

    @Override
    public void check(List<FactorAxis> axes, Consumer<String> problem) {
        Design.needScales(axes, problem);
        if (axes.size() > ShiftedSobol.MOST_DIMENSIONS) {
            problem.accept(axes.size() + " factors; Sobol's sequence has at most " + ShiftedSobol.MOST_DIMENSIONS);
        }
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        ShiftedSobol sequence = new ShiftedSobol(axes.stream()
                .mapToLong(axis -> shifted ? new Draws(seed, axis).bits(SHIFT) : 0)
                .toArray());
        List<Point> chosen = new ArrayList<>();
        for (int row = 0; row < points; row++) {
            chosen.add(Point.at(sequence.next()));
        }
        return chosen;
    }
}
