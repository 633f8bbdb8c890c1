package org.parley.design;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No two factors of a design for Sobol indices move together, wherever they stand and in whichever half. */
class SaltelliTest {
    private static final int FACTORS = 20;
    private static final int SEEDS = 20;
    private static final double MOST = 90;

    /**
     * Correlations between all 780 pairs of the 40 columns of A and B, of places and of their squared distances from the
     * middle. Of independent columns, rows × correlation² is χ² with one degree of freedom, the sum over 20 seeds with 20: above
     * 90 with chance 7·10⁻¹¹, in any of the 2340 sums with 2·10⁻⁷. A pair that is correlated with ±0.3 at 64 rows, ±0.15 at
     * 256 or ±0.1 at 512 in every seed, whatever the sign, is caught with 0.9 and more.
     */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"64, line", "256, bend", "512, bend"})
    void noTwoColumnsMoveTogether(int rows, String shape) {
        DoubleUnaryOperator seen = shape.equals("line") ? place -> place : place -> (place - 0.5) * (place - 0.5);
        double[][] sums = new double[2 * FACTORS][2 * FACTORS];
        for (int seed = 1; seed <= SEEDS; seed++) {
            double[][] columns = columns(new Saltelli(rows).points(axes(), seed), rows, seen);
            for (int one = 0; one < columns.length; one++) {
                for (int other = 0; other < one; other++) {
                    double correlation = product(columns[one], columns[other]);
                    sums[one][other] += rows * correlation * correlation;
                }
            }
        }

        List<String> together = new ArrayList<>();
        for (int one = 0; one < sums.length; one++) {
            for (int other = 0; other < one; other++) {
                if (sums[one][other] > MOST) {
                    together.add(name(other) + " and " + name(one));
                }
            }
        }
        assertTrue(together.isEmpty(), () -> "move together: " + together);
    }

    private static List<FactorAxis> axes() {
        List<FactorAxis> axes = new ArrayList<>();
        for (int factor = 0; factor < FACTORS; factor++) {
            axes.add(new FactorAxis("x" + factor, new Scale.Range(0, 1, false)));
        }
        return axes;
    }

    /** What is seen of A's factors, then of B's, each with mean 0 and length 1. */
    private static double[][] columns(List<Point> points, int rows, DoubleUnaryOperator seen) {
        double[][] columns = new double[2 * FACTORS][rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.length; column++) {
                Point point = points.get(row * (FACTORS + 2) + column / FACTORS);
                Coordinate coordinate = point.coordinates().get(column % FACTORS);
                columns[column][row] = seen.applyAsDouble(((Coordinate.OnScale) coordinate).at());
            }
        }
        for (double[] column : columns) {
            double mean = Arrays.stream(column).average().orElseThrow();
            Arrays.setAll(column, row -> column[row] - mean);
            double length = Math.sqrt(product(column, column));
            Arrays.setAll(column, row -> column[row] / length);
        }
        return columns;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int row = 0; row < one.length; row++) {
            sum += one[row] * other[row];
        }
        return sum;
    }

    private static String name(int column) {
        return (column < FACTORS ? "A" : "B") + (column % FACTORS + 1);
    }
}
