package org.parley.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.parley.design.Coordinate;
import org.parley.design.FactorAxis;
import org.parley.design.Point;
import org.parley.design.Saltelli;
import org.parley.design.Scale;
import org.parley.stats.SharedResponses;
import org.parley.stats.SobolIndices;

/**
 * How often intervals of Sobol indices hold the truth, as a table in Markdown. Each cell says for first and for total order
 * how many in a hundred did, over all seeds and factors, and in brackets how many of the factor at whose place it was fewest.
 * Argument: {@code [SEEDS]}, 200 if left out. The same bytes every time.
 */
public final class SobolCoverage {
    private static final int[] FACTORS = {2, 5, 10, 15, 20};
    private static final int[] ROWS = {32, 64, 128, 256, 512, 1024};

    private final int factors;
    private final int seeds;
    private final List<double[][]> designs = new ArrayList<>(); // [seed], the places of all points

    private SobolCoverage(int factors, int rows, int seeds) {
        this.factors = factors;
        this.seeds = seeds;
        List<FactorAxis> axes = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            axes.add(new FactorAxis("x" + factor, new Scale.Range(0, 1, false)));
        }
        for (int seed = 1; seed <= seeds; seed++) {
            designs.add(new Saltelli(rows)
                    .points(axes, seed).stream().map(SobolCoverage::places).toArray(double[][]::new));
        }
    }

    /**
     * Writes the table; see the class.
     *
     * @param args {@code [SEEDS]}
     */
    public static void main(String[] args) {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        System.out.println("| factors | rows | linear | U-shaped | one U-shaped | G | steep G |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int factors : FACTORS) {
            for (int rows : ROWS) {
                SobolCoverage coverage = new SobolCoverage(factors, rows, seeds);
                System.out.printf(
                        "| %d | %d | %s | %s | %s | %s | %s |%n",
                        factors,
                        rows,
                        coverage.of(SobolResponse.LINEAR),
                        coverage.of(SobolResponse.BENT),
                        coverage.ofOne(),
                        coverage.of(SobolResponse.G),
                        coverage.of(SobolResponse.STEEP_G));
            }
        }
    }

    private static double[] places(Point point) {
        return point.coordinates().stream()
                .mapToDouble(coordinate -> ((Coordinate.OnScale) coordinate).at())
                .toArray();
    }

    /** The cell of a response that all factors have a part in. */
    private String of(SobolResponse response) {
        int[][] held = new int[2][factors]; // [order][place]
        for (int seed = 1; seed <= seeds; seed++) {
            int turn = seed;
            double[] responses = Arrays.stream(designs.get(seed - 1))
                    .mapToDouble(places -> response.at(places, turn))
                    .toArray();
            SobolIndices indices = indices(factors, responses, seed);
            for (int place = 0; place < factors; place++) {
                held[0][place] += indices.first().get(place).contains(response.first(place, factors, seed)) ? 1 : 0;
                held[1][place] += indices.total().get(place).contains(response.total(place, factors, seed)) ? 1 : 0;
            }
        }
        return cell(held);
    }

    /** The cell of a response to one factor alone, which is each in turn: of its indices, which are 1. */
    private String ofOne() {
        int[][] held = new int[2][factors];
        for (int seed = 1; seed <= seeds; seed++) {
            for (int place = 0; place < factors; place++) {
                SobolIndices indices = indices(1, alone(designs.get(seed - 1), place), seed);
                held[0][place] += indices.first().get(0).contains(1) ? 1 : 0;
                held[1][place] += indices.total().get(0).contains(1) ? 1 : 0;
            }
        }
        return cell(held);
    }

    /** Blocks of the one factor: at A, at B, and at A with it taken from B, which is as at B. */
    private double[] alone(double[][] places, int place) {
        int width = factors + 2;
        double[] responses = new double[3 * (places.length / width)];
        for (int block = 0; block < places.length / width; block++) {
            responses[3 * block] = SobolResponse.bent(places[block * width][place]);
            responses[3 * block + 1] = SobolResponse.bent(places[block * width + 1][place]);
            responses[3 * block + 2] = responses[3 * block + 1];
        }
        return responses;
    }

    private static SobolIndices indices(int factors, double[] responses, int seed) {
        return SobolIndices.of(factors, SharedResponses.exact(responses), new SplittableRandom(seed)::nextDouble);
    }

    private String cell(int[][] held) {
        return order(held[0]) + ", " + order(held[1]);
    }

    private String order(int[] held) {
        double all = 100.0 * Arrays.stream(held).sum() / held.length / seeds;
        double least = 100.0 * Arrays.stream(held).min().orElseThrow() / seeds;
        return "%.1f (%.1f)".formatted(all, least);
    }
}
