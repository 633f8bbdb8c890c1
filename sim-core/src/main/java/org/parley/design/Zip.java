package org.parley.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.field.Fields;

/**
 * All factors move together: the first point takes the first level of each, the second the second.
 *
 * @param levels into how many levels a range is divided, ≥ 2
 */
public record Zip(int levels) implements Design {
    public Zip {
        AxisSteps.LEVELS.check(levels);
    }

    static Zip read(Fields fields) {
        return new Zip(AxisSteps.read(fields));
    }

    @Override
    public long size(List<FactorAxis> axes) {
        return axes.isEmpty() ? 0 : AxisSteps.count(axes.get(0), levels);
    }

    @Override
    public void check(List<FactorAxis> axes, Consumer<String> problem) {
        Design.needScales(axes, problem);
        for (FactorAxis axis : axes) {
            if (AxisSteps.count(axis, levels) != size(axes)) {
                problem.accept("factor '" + axis.name() + "' has " + AxisSteps.count(axis, levels) + " levels and '"
                        + axes.get(0).name() + "' has " + size(axes) + "; factors that move together need as many");
            }
        }
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        List<double[]> places =
                axes.stream().map(axis -> AxisSteps.of(axis, levels).toArray()).toList();
        List<Point> points = new ArrayList<>();
        for (int row = 0; row < size(axes); row++) {
            int at = row;
            points.add(Point.at(places.stream().mapToDouble(of -> of[at]).toArray()));
        }
        return points;
    }
}
