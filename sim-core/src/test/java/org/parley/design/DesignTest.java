package org.parley.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every design keeps to, and where the points of each kind are. */
@Tag("property")
class DesignTest {
    private static final List<FactorAxis> AXES = List.of(
            new FactorAxis("trust", new Scale.Range(0.1, 0.9, false)),
            new FactorAxis("loss", new Scale.Levels(List.of("0", "0.2", "0.6"))),
            new FactorAxis("latency", new Scale.Range(1, 100, true)));

    @ParameterizedTest
    @MethodSource
    void pointsAreAsManyAsSaidAndTheSameForOneSeed(Design design) {
        List<Point> points = design.points(AXES, 7);

        assertEquals(List.of(), problems(design, AXES));
        assertEquals(design.size(AXES), points.size());
        assertEquals(points, design.points(AXES, 7));
        points.forEach(point -> assertEquals(AXES.size(), point.coordinates().size()));
    }

    static List<Design> pointsAreAsManyAsSaidAndTheSameForOneSeed() {
        return List.of(
                new Grid(4),
                new Zip(3),
                new OneAtATime(4),
                new LatinHypercube(17, false),
                new SobolPoints(16, true),
                new Saltelli(8),
                new Morris(5, 4),
                new Listed(Map.of("calm", Map.of("trust", "0.5", "loss", "0.2"))),
                new CsvPoints("p.csv", "loss,trust,latency\n0.6,0.5,10\n\n# odd\n\"0\", 0.9 ,1e1"));
    }

    @ParameterizedTest
    @MethodSource
    void designsOfChanceFollowTheSeedAndTheNamesAlone(Design design) {
        List<FactorAxis> more = new ArrayList<>(AXES);
        more.add(0, new FactorAxis("other", new Scale.Range(0, 1, false)));

        assertNotEquals(design.points(AXES, 7), design.points(AXES, 8));
        assertEquals(0, design.size(List.of()));
        assertEquals(
                1,
                problems(design, List.of(new FactorAxis("open", new Scale.Open())))
                        .size());
        if (design instanceof LatinHypercube) {
            assertArrayEquals(
                    column(design.points(AXES, 7), 0),
                    column(design.points(more, 7), 1),
                    "another factor changes nothing");
        }
    }

    static List<Design> designsOfChanceFollowTheSeedAndTheNamesAlone() {
        return List.of(new LatinHypercube(9, false), new SobolPoints(8, true), new Saltelli(4), new Morris(4, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 137})
    void aLatinHypercubeHasOnePointInEveryCellOfEveryFactor(int count) {
        for (Design design : List.of(new LatinHypercube(count, false), new LatinHypercube(count, true))) {
            for (int factor = 0; factor < AXES.size(); factor++) {
                double[] cells = DoubleStream.of(column(design.points(AXES, 3), factor))
                        .map(place -> Math.floor(place * count))
                        .sorted()
                        .toArray();
                for (int cell = 0; cell < count; cell++) {
                    assertEquals(cell, cells[cell]);
                }
            }
        }
    }

    /** A digital shift keeps what makes the sequence even: 2ᵐ points hold one in every 2ᵐ-th of every factor. */
    @ParameterizedTest
    @CsvSource({"16, true", "64, true", "64, false"})
    void aSobolSequenceIsEvenInEveryFactor(int count, boolean shifted) {
        for (int factor = 0; factor < AXES.size(); factor++) {
            double[] places = column(new SobolPoints(count, shifted).points(AXES, 3), factor);

            assertEquals(
                    count,
                    DoubleStream.of(places)
                            .map(place -> Math.floor(place * count))
                            .distinct()
                            .count());
        }
    }

    /** The first points that Joe and Kuo print for their direction numbers "new-joe-kuo-6" (2008), three dimensions. */
    @Test
    @Tag("validation")
    void withoutShiftTheSequenceIsThePublishedOne() {
        double[][] published = {
            {0, 0, 0},
            {0.5, 0.5, 0.5},
            {0.75, 0.25, 0.25},
            {0.25, 0.75, 0.75},
            {0.375, 0.375, 0.625},
            {0.875, 0.875, 0.125},
            {0.625, 0.125, 0.875},
            {0.125, 0.625, 0.375}
        };
        List<Point> points = new SobolPoints(8, false).points(AXES, 1);

        for (int row = 0; row < published.length; row++) {
            assertArrayEquals(published[row], places(points.get(row)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 10})
    void aTrajectoryMovesEachFactorOnceByTheSameStep(int levels) {
        int factors = AXES.size();
        List<Point> points = new Morris(12, levels).points(AXES, 5);
        for (int trajectory = 0; trajectory < 12; trajectory++) {
            boolean[] moved = new boolean[factors];
            for (int step = 1; step <= factors; step++) {
                double[] before = places(points.get(trajectory * (factors + 1) + step - 1));
                double[] after = places(points.get(trajectory * (factors + 1) + step));
                int changes = 0;
                for (int factor = 0; factor < factors; factor++) {
                    if (before[factor] != after[factor]) {
                        changes++;
                        moved[factor] = true;
                        assertEquals(levels / (2.0 * (levels - 1)), Math.abs(after[factor] - before[factor]), 1e-12);
                    }
                }
                assertEquals(1, changes);
            }
            assertArrayEquals(new boolean[] {true, true, true}, moved);
        }
    }

    @Test
    void aBlockForSobolIndicesIsTwoPointsAndTheirHybrids() {
        List<Point> points = new Saltelli(4).points(AXES, 5);
        for (int block = 0; block < 4; block++) {
            double[] a = places(points.get(block * 5));
            double[] b = places(points.get(block * 5 + 1));
            for (int factor = 0; factor < 3; factor++) {
                double[] expected = a.clone();
                expected[factor] = b[factor];
                assertArrayEquals(expected, places(points.get(block * 5 + 2 + factor)));
            }
        }
    }

    @Test
    void aGridMovesItsLastFactorFastest() {
        List<FactorAxis> two = AXES.subList(0, 2);
        List<Point> points = new Grid(2).points(two, 0);

        assertEquals(6, points.size());
        assertArrayEquals(new double[] {0, 0.5}, places(points.get(1)));
        assertArrayEquals(new double[] {1, 0}, places(points.get(3)));
        assertEquals(Integer.MAX_VALUE, new Grid(20_000).size(List.of(AXES.get(0), AXES.get(2), AXES.get(0))));
    }

    @Test
    void oneAtATimeBeginsWithTheScenarioAsItIs() {
        List<Point> points = new OneAtATime(2).points(AXES, 0);
        Coordinate asIs = new Coordinate.AsIs();

        assertEquals(1 + 2 + 3 + 2, points.size());
        assertEquals(List.of(asIs, asIs, asIs), points.get(0).coordinates());
        assertEquals(
                List.of(asIs, new Coordinate.OnScale(0.5), asIs), points.get(4).coordinates());
    }

    @Test
    void factorsThatMoveTogetherNeedAsManyLevels() {
        assertEquals(
                1,
                problems(new Zip(3), List.of(AXES.get(0), new FactorAxis("b", new Scale.Levels(List.of("x", "y")))))
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trust,lss,latency / 0.5,0,1 | p.csv: header, column 2: 'lss' is no factor; known: trust, loss, latency",
                "trust,lss,latency / 0.5,0,1 | p.csv: header: there is no column 'loss'",
                "trust,loss / 0.5,0 | p.csv: header: there is no column 'latency'",
                "trust,loss,loss,latency / 0.5,0,0,1 | p.csv: header, column 3: 'loss' is there twice",
                "trust,loss,latency / 0.5,0,1 / many,0,1 | p.csv:3: trust = many is not a number",
                "trust,loss,latency / 0.5,0.3,1 | p.csv:2: loss = 0.3 is none of 0, 0.2, 0.6",
                "trust,loss,latency / 0.95,0,1 | p.csv:2: trust = 0.95 is not in the factor's range 0.1…0.9",
                "trust,loss,latency / ,0,1 | p.csv:2: trust is empty",
                "trust,loss,latency / 0.5,0 | p.csv:2: 2 cells under 3 columns"
            })
    void whatIsWrongWithATableIsSaidWithItsLine(String lines, String problem) {
        Design design = new CsvPoints("p.csv", lines.replace(" / ", "\n"));

        assertThat(problems(design, AXES)).contains(problem);
    }

    @Test
    void aListedPointSaysWhatIsWrongWithIt() {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        rows.put("odd", Map.of("trust", "2"));

        assertEquals(
                List.of("point 'odd': trust = 2 is not in the factor's range 0.1…0.9"),
                problems(new Listed(rows), AXES));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 10", "1, 100", "0.25, 3.16227766"})
    void aLogarithmicScaleHasEqualRatios(double place, double value) {
        Scale.Range range = new Scale.Range(1, 100, true);

        assertEquals(value, range.value(place), 1e-8);
        assertEquals(place, range.place(range.value(place)), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 100})
    void aLevelIsFoundAtItsPlace(int count) {
        List<String> words = new ArrayList<>();
        for (int level = 0; level < count; level++) {
            words.add("level " + level);
        }
        Scale.Levels levels = new Scale.Levels(words);
        for (int level = 0; level < count; level++) {
            assertEquals(level, levels.level(levels.place(level)));
        }
    }

    private static List<String> problems(Design design, List<FactorAxis> axes) {
        List<String> problems = new ArrayList<>();
        design.check(axes, problems::add);
        return problems;
    }

    private static double[] column(List<Point> points, int factor) {
        return points.stream().mapToDouble(point -> places(point)[factor]).toArray();
    }

    private static double[] places(Point point) {
        return point.coordinates().stream()
                .mapToDouble(coordinate -> ((Coordinate.OnScale) coordinate).at())
                .toArray();
    }
}
