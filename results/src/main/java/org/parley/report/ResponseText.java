package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.experiment.DesignPoint;
import org.parley.stats.Interval;

/** The mean of a column over a sweep as a person reads it: a sentence, then a line for each point. */
public final class ResponseText {
    private static final int MOST_POINTS = 60;
    private static final String LINE = "%6s  %-48s  %s";

    private final String sweep;
    private final List<String> factors;
    private final List<DesignPoint> points;
    private final Response response;

    /**
     * Prepares to tell.
     *
     * @param sweep name of what was swept
     * @param factors names of the factors
     * @param points the points
     * @param response what was measured at each
     */
    public ResponseText(String sweep, List<String> factors, List<DesignPoint> points, Response response) {
        this.sweep = sweep;
        this.factors = List.copyOf(factors);
        this.points = List.copyOf(points);
        this.response = response;
    }

    /** What was found, in one plain sentence. */
    public String sentence() {
        List<Integer> known = IntStream.range(0, points.size())
                .filter(i -> !Double.isNaN(response.values().get(i).estimate()))
                .boxed()
                .toList();
        if (known.isEmpty()) {
            return "%s: the %s was measured at no point.".formatted(sweep, response.name());
        }
        Comparator<Integer> bySize =
                Comparator.comparingDouble(i -> response.values().get(i).estimate());
        int least = known.stream().min(bySize).orElseThrow();
        int most = known.stream().max(bySize).orElseThrow();
        return "Over %d points of %s, the %s runs from %s (%s) to %s (%s)."
                .formatted(
                        known.size(), sweep, response.name(), value(least), levels(least), value(most), levels(most));
    }

    /** The whole text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(sentence(), ""));
        lines.add(LINE.formatted("point", String.join(", ", factors), response.name()));
        IntStream.range(0, Math.min(MOST_POINTS, points.size()))
                .mapToObj(i -> LINE.formatted(i, String.join(", ", points.get(i).levels()), value(i)))
                .forEach(lines::add);
        if (points.size() > MOST_POINTS) {
            lines.add("… and %d more (parley export)".formatted(points.size() - MOST_POINTS));
        }
        lines.add("");
        lines.add(Brackets.note("95 % intervals by Student's t", response.level() > Interval.LEVEL));
        return lines;
    }

    private String levels(int point) {
        return IntStream.range(0, factors.size())
                .mapToObj(i -> factors.get(i) + " " + points.get(point).levels().get(i))
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
    }

    private String value(int point) {
        Interval value = response.values().get(point);
        return Double.isNaN(value.estimate())
                ? "–"
                : String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", value.estimate(), value.low(), value.high());
    }
}
