package org.parley.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.field.Fields;

/**
 * The full factorial: every combination of all factors' levels, the last factor moving fastest.
 *
 * @param levels into how many levels a range is divided, ≥ 2
 */
public record Grid(int levels) implements Design {
    public Grid {
        AxisSteps.LEVELS.check(levels);
    }

    static Grid read(Fields fields) {
        return new Grid(AxisSteps.read(fields));
    }

    @Override
    public long size(List<FactorAxis> axes) {
        long size = axes.isEmpty() ? 0 : 1;
        for (FactorAxis axis : axes) {
            size = Math.min(Integer.MAX_VALUE, size * AxisSteps.count(axis, levels)); // cannot overflow: 2³¹ × 10⁵
        }
        return size;
    }

    @Override
    public void check(List<FactorAxis> axes, Consumer<String> problem) {
        Design.needScales(axes, problem);
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        List<List<Coordinate>> rows = List.of(List.of());
        for (FactorAxis axis : axes) {
            List<List<Coordinate>> longer = new ArrayList<>();
            for (List<Coordinate> row : rows) {
                AxisSteps.of(axis, levels).forEach(place -> {
                    List<Coordinate> more = new ArrayList<>(row);
                    more.add(new Coordinate.OnScale(place));
                    longer.add(more);
                });
            }
            rows = longer;
        }
        return rows.stream().map(Point::new).toList();
    }
}
