package org.parley.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.Fields;

/**
 * All factors move together: the first point takes the first level of each, the second the second.
 *
 * @param levels into how many levels a range is divided, ≥ 2
 */
public record Zip(int levels) implements Design {
    public Zip {
        Steps.LEVELS.check(levels);
    }

    static Zip read(Fields fields) {
        return new Zip(Steps.read(fields));
    }

    @Override
    public long size(List<Axis> axes) {
        return axes.isEmpty() ? 0 : Steps.count(axes.get(0), levels);
    }

    @Override
    public void check(List<Axis> axes, Consumer<String> problem) {
        Design.needScales(axes, problem);
        for (Axis axis : axes) {
            if (Steps.count(axis, levels) != size(axes)) {
                problem.accept("factor '" + axis.name() + "' has " + Steps.count(axis, levels) + " levels and '"
                        + axes.get(0).name() + "' has " + size(axes) + "; factors that move together need as many");
            }
        }
    }

    @Override
    public List<Point> points(List<Axis> axes, long seed) {
        List<double[]> places =
                axes.stream().map(axis -> Steps.of(axis, levels).toArray()).toList();
        List<Point> points = new ArrayList<>();
        for (int row = 0; row < size(axes); row++) {
            int at = row;
            points.add(Point.at(places.stream().mapToDouble(of -> of[at]).toArray()));
        }
        return points;
    }
}
