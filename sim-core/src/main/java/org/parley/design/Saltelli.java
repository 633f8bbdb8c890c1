package org.parley.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/**
 * The points that Sobol indices of first and total order are estimated from (Saltelli et al. 2010, Comput. Phys. Commun.
 * 181:259): two independent points A and B, and for each factor A with that factor's place taken from B; all this from a
 * shifted Sobol sequence, {@code rows} times. Points come in blocks of factors + 2: A, B, then a hybrid for each factor, so
 * that a sweep that is stopped has whole blocks.
 *
 * @param rows how many blocks, ≥ 1; a power of two is best
 */
public record Saltelli(int rows) implements Design {
    static final Param ROWS = Param.of(
                    "rows",
                    Unit.COUNT,
                    1,
                    Design.MOST_POINTS,
                    "how many blocks of factors + 2 points; best a power of 2")
            .wholeNumber();
    private static final int SHIFT_A = 3; // draws
    private static final int SHIFT_B = 4;

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
        if (2 * axes.size() > ShiftedSobol.MOST_DIMENSIONS) {
            problem.accept(axes.size() + " factors; this design has at most " + ShiftedSobol.MOST_DIMENSIONS / 2);
        }
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        List<Draws> draws = axes.stream().map(axis -> new Draws(seed, axis)).toList();
        ShiftedSobol sequence = new ShiftedSobol(LongStream.concat(
                        draws.stream().mapToLong(each -> each.bits(SHIFT_A)),
                        draws.stream().mapToLong(each -> each.bits(SHIFT_B)))
                .toArray());
        List<Point> points = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double[] both = sequence.next();
            double[] a = Arrays.copyOf(both, axes.size());
            double[] b = Arrays.copyOfRange(both, axes.size(), both.length);
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
