package org.parley.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.Fields;

/**
 * The full factorial: every combination of all factors' levels, the last factor moving fastest.
 *
 * @param levels into how many levels a range is divided, ≥ 2
 */
public record Grid(int levels) implements Design {
    public Grid {
        Steps.LEVELS.check(levels);
    }

    static Grid read(Fields fields) {
        return new Grid(Steps.read(fields));
    }

    @Override
    public long size(List<Axis> axes) {
        long size = axes.isEmpty() ? 0 : 1;
        for (Axis axis : axes) {
            size = Math.min(Integer.MAX_VALUE, size * Steps.count(axis, levels)); // cannot overflow: 2³¹ × 10⁵
        }
        return size;
    }

    @Override
    public void check(List<Axis> axes, Consumer<String> problem) {
        Design.needScales(axes, problem);
    }

    @Override
    public List<Point> points(List<Axis> axes, long seed) {
        List<List<Choice>> rows = List.of(List.of());
        for (Axis axis : axes) {
            List<List<Choice>> longer = new ArrayList<>();
            for (List<Choice> row : rows) {
                Steps.of(axis, levels).forEach(place -> {
                    List<Choice> more = new ArrayList<>(row);
                    more.add(new Choice.Place(place));
                    longer.add(more);
                });
            }
            rows = longer;
        }
        return rows.stream().map(Point::new).toList();
    }
}
