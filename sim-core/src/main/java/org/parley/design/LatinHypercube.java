package org.parley.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.field.Fields;

/**
 * A Latin hypercube: each factor's scale is cut into as many equal cells as there are points, and each cell holds one
 * point; which cells meet is chance (McKay, Beckman and Conover 1979, Technometrics 21:239).
 *
 * @param points how many points, ≥ 1
 * @param centred whether points stand in the middle of their cells, instead of anywhere in them
 */
public record LatinHypercube(int points, boolean centred) implements Design {
    private static final int ORDER = 0; // draws
    private static final int WITHIN = 1;
    private static final int MIDDLE = -1; // no draw

    public LatinHypercube {
        Draws.POINTS.check(points);
    }

    static LatinHypercube read(Fields fields) {
        return new LatinHypercube(
                fields.whole(Draws.POINTS),
                fields.flag("centred", false, "whether points stand in the middle of their cells"));
    }

    @Override
    public long size(List<FactorAxis> axes) {
        return axes.isEmpty() ? 0 : points;
    }

    @Override
    public void check(List<FactorAxis> axes, Consumer<String> problem) {
        Design.needScales(axes, problem);
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        List<Draws> draws = axes.stream().map(axis -> new Draws(seed, axis)).toList();
        List<Point> chosen = new ArrayList<>();
        for (double[] row : places(points, draws, ORDER, centred ? MIDDLE : WITHIN)) {
            chosen.add(Point.at(row));
        }
        return chosen;
    }

    /**
     * Places on the scales of factors, {@code [point][factor]}.
     *
     * @param order which use of the draws the order of the cells is
     * @param within which use the place in a cell is; {@link #MIDDLE} for its middle
     */
    static double[][] places(int points, List<Draws> factors, int order, int within) {
        double[][] places = new double[points][factors.size()];
        for (int factor = 0; factor < factors.size(); factor++) {
            Draws draws = factors.get(factor);
            List<Integer> rows = Draws.order(points, row -> draws.uniform(row, order));
            for (int cell = 0; cell < points; cell++) {
                int row = rows.get(cell);
                places[row][factor] = (cell + (within == MIDDLE ? 0.5 : draws.uniform(row, within))) / points;
            }
        }
        return places;
    }
}
