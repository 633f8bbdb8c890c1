package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.chart.CurveChart;
import org.parley.chart.HeatChart;
import org.parley.chart.IntervalChart;
import org.parley.experiment.play.DesignPoint;
import org.parley.form.Chart;
import org.parley.stats.Interval;

/**
 * A sweep as pictures: curves over a factor of numbers, a curve for each level of another and a picture for each level of
 * the rest; colours over two factors; intervals where there is nothing to join.
 */
public final class SweepCharts {
    private static final int MOST_CURVES = 8; // more cannot be told apart
    private static final int MOST_PICTURES = 6;
    private static final int MOST_ROWS = 40; // intervals in one picture

    private final List<String> factors;
    private final List<DesignPoint> points;
    private final Response response;

    /**
     * Prepares to draw a sweep.
     *
     * @param factors names of the factors
     * @param points the points
     * @param response what was measured at each
     */
    public SweepCharts(List<String> factors, List<DesignPoint> points, Response response) {
        this.factors = List.copyOf(factors);
        this.points = List.copyOf(points);
        this.response = response;
    }

    /** The pictures, in order. */
    public List<Chart> charts() {
        List<Chart> charts = new ArrayList<>(curves());
        if (factors.size() == 2 && isTable()) {
            charts.add(colours());
        }
        if (charts.isEmpty()) {
            charts.add(intervals());
        }
        return charts;
    }

    private List<Chart> curves() {
        List<Integer> numbers = IntStream.range(0, factors.size())
                .filter(this::isNumber)
                .boxed()
                .toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        int across = numbers.get(0);
        int each = IntStream.range(0, factors.size())
                .boxed()
                .filter(factor -> factor != across)
                .max(Comparator.comparing(numbers::contains))
                .orElse(-1);
        Map<String, Map<String, Map<Double, Interval>>> pictures = new LinkedHashMap<>(); // [rest][each]
        for (int i = 0; i < points.size(); i++) {
            DesignPoint point = points.get(i);
            String curve = each < 0
                    ? response.name()
                    : factors.get(each) + " " + point.levels().get(each);
            pictures.computeIfAbsent(rest(point, across, each), first -> new LinkedHashMap<>())
                    .computeIfAbsent(curve, first -> new TreeMap<>())
                    .put(point.coordinates().get(across), response.values().get(i));
        }
        boolean legible = pictures.size() <= MOST_PICTURES
                && pictures.values().stream().allMatch(curves -> curves.size() <= MOST_CURVES)
                && pictures.values().stream()
                        .allMatch(curves -> curves.values().stream().allMatch(curve -> curve.size() > 1));
        return legible
                ? pictures.entrySet().stream()
                        .map(picture -> curve(picture.getKey(), across, picture.getValue()))
                        .toList()
                : List.of();
    }

    private Chart curve(String rest, int across, Map<String, Map<Double, Interval>> curves) {
        return CurveChart.of(
                response.name() + (rest.isEmpty() ? "" : ", " + rest),
                factors.get(across),
                response.unit(),
                response.scale(),
                false,
                curves.entrySet().stream()
                        .map(curve -> new CurveChart.Curve(
                                curve.getKey(),
                                List.copyOf(curve.getValue().keySet()),
                                List.copyOf(curve.getValue().values())))
                        .toList());
    }

    /** The levels of all factors but two, in words. */
    private String rest(DesignPoint point, int across, int each) {
        return IntStream.range(0, factors.size())
                .filter(factor -> factor != across && factor != each)
                .mapToObj(factor -> factors.get(factor) + " " + point.levels().get(factor))
                .collect(Collectors.joining(", "));
    }

    /** Whether all levels of a factor are written as the numbers they are. */
    private boolean isNumber(int factor) {
        return points.stream().allMatch(point -> {
            try {
                return Double.parseDouble(point.levels().get(factor))
                        == point.coordinates().get(factor);
            } catch (NumberFormatException word) {
                return false;
            }
        });
    }

    private boolean isTable() {
        long pairs = points.stream().map(DesignPoint::levels).distinct().count();
        return pairs > 3 && pairs == (long) levels(0).size() * levels(1).size();
    }

    private Chart colours() {
        List<String> across = levels(0);
        List<String> up = levels(1);
        Map<List<String>, Double> found = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            found.put(
                    points.get(i).levels(),
                    response.scale() * response.values().get(i).estimate());
        }
        List<List<Double>> values = up.stream()
                .map(high -> across.stream()
                        .map(wide -> found.getOrDefault(List.of(wide, high), Double.NaN))
                        .toList())
                .toList();
        return HeatChart.of(
                response.name(),
                new HeatChart.Levels(factors.get(0), across),
                new HeatChart.Levels(factors.get(1), up),
                response.unit(),
                values);
    }

    private List<String> levels(int factor) {
        return points.stream()
                .sorted(Comparator.comparingDouble(
                        (DesignPoint point) -> point.coordinates().get(factor)))
                .map(point -> point.levels().get(factor))
                .distinct()
                .toList();
    }

    /** The points with the highest response. */
    private Chart intervals() {
        List<Integer> order = IntStream.range(0, points.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -response.values().get(i).estimate()))
                .limit(MOST_ROWS)
                .toList();
        String title = points.size() > MOST_ROWS
                ? response.name() + ", the %d highest points".formatted(MOST_ROWS)
                : response.name() + " at each point";
        return IntervalChart.of(
                title,
                response.unit(),
                response.scale(),
                order.stream()
                        .map(i -> i + ": " + String.join(", ", points.get(i).levels()))
                        .toList(),
                List.of(new IntervalChart.Series(
                        "as is", order.stream().map(response.values()::get).toList())));
    }
}
