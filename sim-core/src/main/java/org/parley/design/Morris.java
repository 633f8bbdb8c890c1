package org.parley.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * Trajectories that begin at a random point and move each factor once, in random order (Morris 1991, Technometrics
 * 33:161). A step is p / 2(p − 1) of the scale, up or down, where p is the number of levels, so that all levels are used
 * equally often. Trajectories follow one another, factors + 1 points each.
 *
 * @param trajectories how many, ≥ 1; ten to thirty are usual
 * @param levels how many levels a scale has, even, ≥ 2; four are usual
 */
public record Morris(int trajectories, int levels) implements Design {
    static final Param TRAJECTORIES = Param.of(
                    "trajectories", Unit.COUNT, 1, Design.MOST_POINTS, "how many trajectories of factors + 1 points")
            .wholeNumber();
    static final Param LEVELS = Param.of("levels", Unit.COUNT, 2, 1000, "how many levels a scale has, an even number")
            .wholeNumber()
            .orElse(4, "Campolongo, Cariboni and Saltelli 2007, Environ. Modell. Softw. 22:1509");
    private static final int START = 5; // draws
    private static final int UPWARDS = 6;
    private static final int ORDER = 7;

    public Morris {
        TRAJECTORIES.check(trajectories);
        LEVELS.check(levels);
        if (levels % 2 != 0) {
            throw new IllegalArgumentException("levels = " + levels + " is not even");
        }
    }

    static Morris read(Fields fields) {
        int levels = fields.whole(LEVELS);
        if (levels % 2 != 0) {
            fields.problem("levels", "levels = " + levels + " is not an even number");
        }
        return new Morris(fields.whole(TRAJECTORIES), levels + levels % 2);
    }

    @Override
    public long size(List<FactorAxis> axes) {
        return axes.isEmpty() ? 0 : (long) trajectories * (axes.size() + 1);
    }

    @Override
    public void check(List<FactorAxis> axes, Consumer<String> problem) {
        Design.needScales(axes, problem);
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        List<Draws> draws = axes.stream().map(axis -> new Draws(seed, axis)).toList();
        int[] counts = axes.stream().mapToInt(this::levelsOf).toArray();
        List<Point> points = new ArrayList<>();
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            walk(trajectory, draws, counts, points);
        }
        return points;
    }

    /** How many levels an axis has: a range of few whole numbers so many that each number has as many of them. */
    private int levelsOf(FactorAxis axis) {
        if (axis.scale() instanceof Scale.Range range && range.count() <= levels && !range.logarithmic()) {
            int numbers = (int) range.count();
            return numbers % 2 == 0 ? numbers : 2 * numbers;
        }
        return levels;
    }

    private static void walk(int trajectory, List<Draws> draws, int[] counts, List<Point> points) {
        int[] at = new int[draws.size()]; // level of each factor
        for (int factor = 0; factor < at.length; factor++) {
            int half = counts[factor] / 2;
            int low = (int) (draws.get(factor).uniform(trajectory, START) * half);
            at[factor] = isUpwards(draws.get(factor), trajectory) ? low : low + half;
        }
        points.add(point(at, counts));
        for (int factor : Draws.order(at.length, each -> draws.get(each).uniform(trajectory, ORDER))) {
            int half = counts[factor] / 2;
            at[factor] += isUpwards(draws.get(factor), trajectory) ? half : -half;
            points.add(point(at, counts));
        }
    }

    private static boolean isUpwards(Draws draws, int trajectory) {
        return draws.uniform(trajectory, UPWARDS) < 0.5;
    }

    private static Point point(int[] at, int[] counts) {
        double[] places = new double[at.length];
        for (int factor = 0; factor < at.length; factor++) {
            places[factor] = at[factor] / (counts[factor] - 1.0);
        }
        return Point.at(places);
    }
}
