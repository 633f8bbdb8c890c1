package org.parley.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A range of whole numbers gives each of them the same weight, its ends too. */
@Tag("property")
class WholeNumbersTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 4", "0, 10", "-3, 3", "0.5, 3.5", "7, 1006"})
    void equalPartsOfTheScaleBelongToEach(double from, double to) {
        Scale.Range range = new Scale.Range(from, to, false, true);
        int cells = (int) (range.count() * 10);

        assertThat(counts(
                                range,
                                IntStream.range(0, cells)
                                        .mapToDouble(cell -> (cell + 0.5) / cells)
                                        .boxed()
                                        .toList())
                        .values())
                .containsOnly(10L);
    }

    @Test
    void aLogarithmicScaleGivesEachItsShareOfTheRatios() {
        Scale.Range range = new Scale.Range(1, 9, true, true);
        int cells = 100_000;
        Map<Double, Long> counts = counts(
                range,
                IntStream.range(0, cells)
                        .mapToDouble(cell -> (cell + 0.5) / cells)
                        .boxed()
                        .toList());

        counts.forEach((number, count) -> assertThat(count / (double) cells)
                .isCloseTo(Math.log((number + 1) / number) / Math.log(10), org.assertj.core.data.Offset.offset(1e-4)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 16})
    void everyDesignPlaysEachAsOften(int numbers) {
        FactorAxis axis = new FactorAxis("n", new Scale.Range(1, numbers, false, true));
        List<FactorAxis> two = List.of(axis, new FactorAxis("other", new Scale.Range(0, 1, false)));
        List<Design> designs = List.of(
                new Grid(numbers),
                new Grid(numbers + 1),
                new Grid(100),
                new Zip(100),
                new LatinHypercube(7 * numbers, false),
                new LatinHypercube(7 * numbers, true),
                new Saltelli(7 * numbers));
        for (Design design : designs) {
            List<FactorAxis> axes = design instanceof Zip ? List.of(axis) : two;
            assertThat(counts(design, axes)).as("%s", design).hasSize(numbers);
            assertThat(counts(design, axes).values().stream().distinct())
                    .as("%s", design)
                    .hasSize(1);
        }
        assertThat(counts(new OneAtATime(100), List.of(axis)).values()).containsOnly(1L);
    }

    /** A Sobol sequence of a power of two has as many points in equal parts of the scale, give or take one. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 16})
    void aSobolSequencePlaysEachAsOftenGiveOrTakeOne(int numbers) {
        FactorAxis axis = new FactorAxis("n", new Scale.Range(1, numbers, false, true));
        Map<Double, Long> counts = counts(new SobolPoints(1024, true), List.of(axis));

        assertThat(counts.values()).allMatch(count -> Math.abs(count - 1024.0 / numbers) <= 1);
    }

    /**
     * Where a trajectory begins and which way it goes is chance. Over 4000 trajectories each of n numbers is expected at a
     * share 1/n of the beginnings; 5.2 standard errors are exceeded by chance with 2e-7 a number. Half the weight at the ends,
     * as rounding gives it, is off by more than 15 standard errors for up to 6 numbers.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void trajectoriesBeginAtEachAsOften(int numbers) {
        FactorAxis axis = new FactorAxis("n", new Scale.Range(1, numbers, false, true));
        List<Point> points = new Morris(4_000, 6).points(List.of(axis), 11);
        Map<Double, Long> counts = counts(
                (Scale.Range) axis.scale(),
                IntStream.range(0, 4_000)
                        .mapToObj(each -> place(points.get(2 * each)))
                        .toList());
        double error = Math.sqrt(4_000.0 / numbers * (1 - 1.0 / numbers));

        assertThat(counts).hasSize(numbers);
        assertThat(counts.values()).allMatch(count -> Math.abs(count - 4_000.0 / numbers) < 5.2 * error);
    }

    @Test
    void everyStepOfATrajectoryMovesTheNumber() {
        for (int numbers = 2; numbers <= 12; numbers++) {
            Scale.Range range = new Scale.Range(1, numbers, false, true);
            List<Point> points = new Morris(200, 4).points(List.of(new FactorAxis("n", range)), 3);
            for (int i = 0; i < points.size(); i += 2) {
                assertThat(range.value(place(points.get(i)))).isNotEqualTo(range.value(place(points.get(i + 1))));
            }
        }
    }

    @Test
    void aRangeWithoutWholeNumbersIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale.Range(1.2, 1.8, false, true))
                .withMessageContaining("no whole number between them");
    }

    @Test
    void theEndsArePlacedAtTheEnds() {
        Scale.Range range = new Scale.Range(0.5, 3.5, false, true);

        assertThat(range.value(0)).isEqualTo(1);
        assertThat(range.value(1)).isEqualTo(3);
        assertThat(range.place(1)).isZero();
        assertThat(range.place(3)).isEqualTo(1);
    }

    private static Map<Double, Long> counts(Design design, List<FactorAxis> axes) {
        return counts(
                (Scale.Range) axes.get(0).scale(),
                design.points(axes, 5).stream()
                        .filter(point -> point.coordinates().get(0) instanceof Coordinate.OnScale)
                        .map(WholeNumbersTest::place)
                        .toList());
    }

    private static double place(Point point) {
        return ((Coordinate.OnScale) point.coordinates().get(0)).at();
    }

    private static Map<Double, Long> counts(Scale.Range range, List<Double> places) {
        return places.stream().collect(Collectors.groupingBy(range::value, TreeMap::new, Collectors.counting()));
    }
}
