package org.parley.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * The points that Sobol indices of first and total order are estimated from (Saltelli et al. 2010, Comput. Phys. Commun.
 * 181:259): two independent points A and B, and for each factor A with that factor's place taken from B. All A and all B are
 * Latin hypercubes, independent of each other, so that no two factors move together, whatever their places among the factors
 * and whatever the number of rows; halves of one Sobol sequence would not do (docs/adr/0012). Points come in blocks of
 * factors + 2: A, B, then a hybrid for each factor, so that a sweep that is stopped has whole blocks.
 *
 * @param rows how many blocks, ≥ 1
 */
public record Saltelli(int rows) implements Design {
    static final Param ROWS = Param.of(
                    "rows", Unit.COUNT, 1, Design.MOST_POINTS, "how many blocks of factors + 2 points")
            .wholeNumber();
    private static final int ORDER_A = 8; // draws
    private static final int WITHIN_A = 9;
    private static final int ORDER_B = 10;
    private static final int WITHIN_B = 11;

    public Saltelli {
        ROWS.check(rows);
    }

    static Saltelli read(Fields fields) {
        return new Saltelli(fields.whole(ROWS));
    }

    @Override
    public long size(List<FactorAxis> axes) {
        return axes.isEmpty() ? 0 : (long) rows * (axes.size() + 2);
    }

    @Override
    public void check(List<FactorAxis> axes, Consumer<String> problem) {
        Design.needScales(axes, problem);
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        List<Draws> draws = axes.stream().map(axis -> new Draws(seed, axis)).toList();
        double[][] first = LatinHypercube.places(rows, draws, ORDER_A, WITHIN_A);
        double[][] second = LatinHypercube.places(rows, draws, ORDER_B, WITHIN_B);
        List<Point> points = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double[] a = first[row];
            double[] b = second[row];
            points.add(Point.at(a));
            points.add(Point.at(b));
            for (int factor = 0; factor < axes.size(); factor++) {
                double[] hybrid = a.clone();
                hybrid[factor] = b[factor];
                points.add(Point.at(hybrid));
            }
        }
        return points;
    }
}
