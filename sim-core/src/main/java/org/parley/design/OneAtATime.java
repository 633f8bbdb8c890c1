package org.parley.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.Fields;

/**
 * The scenario as it is, then each factor's levels by itself, the others left alone. Blind to interactions.
 *
 * @param levels into how many levels a range is divided, ≥ 2
 */
public record OneAtATime(int levels) implements Design {
    public OneAtATime {
        Steps.LEVELS.check(levels);
    }

    static OneAtATime read(Fields fields) {
        return new OneAtATime(Steps.read(fields));
    }

    @Override
    public long size(List<Axis> axes) {
        long moved = axes.stream().mapToLong(axis -> Steps.count(axis, levels)).sum();
        return axes.isEmpty() ? 0 : 1 + moved;
    }

    @Override
    public void check(List<Axis> axes, Consumer<String> problem) {
        Design.needScales(axes, problem);
    }

    @Override
    public List<Point> points(List<Axis> axes, long seed) {
        List<Choice> still = Collections.nCopies(axes.size(), new Choice.AsIs());
        List<Point> points = new ArrayList<>();
        points.add(new Point(still));
        for (int factor = 0; factor < axes.size(); factor++) {
            for (double place : Steps.of(axes.get(factor), levels).toArray()) {
                List<Choice> choices = new ArrayList<>(still);
                choices.set(factor, new Choice.Place(place));
                points.add(new Point(choices));
            }
        }
        return points;
    }
}
