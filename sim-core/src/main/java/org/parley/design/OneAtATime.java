package org.parley.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.field.Fields;

/**
 * The scenario as it is, then each factor's levels by itself, the others left alone. Blind to interactions.
 *
 * @param levels into how many levels a range is divided, ≥ 2
 */
public record OneAtATime(int levels) implements Design {
    public OneAtATime {
        AxisSteps.LEVELS.check(levels);
    }

    static OneAtATime read(Fields fields) {
        return new OneAtATime(AxisSteps.read(fields));
    }

    @Override
    public long size(List<FactorAxis> axes) {
        long moved =
                axes.stream().mapToLong(axis -> AxisSteps.count(axis, levels)).sum();
        return axes.isEmpty() ? 0 : 1 + moved;
    }

    @Override
    public void check(List<FactorAxis> axes, Consumer<String> problem) {
        Design.needScales(axes, problem);
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        List<Coordinate> still = Collections.nCopies(axes.size(), new Coordinate.AsIs());
        List<Point> points = new ArrayList<>();
        points.add(new Point(still));
        for (int factor = 0; factor < axes.size(); factor++) {
            for (double place : AxisSteps.of(axes.get(factor), levels).toArray()) {
                List<Coordinate> coordinates = new ArrayList<>(still);
                coordinates.set(factor, new Coordinate.OnScale(place));
                points.add(new Point(coordinates));
            }
        }
        return points;
    }
}
