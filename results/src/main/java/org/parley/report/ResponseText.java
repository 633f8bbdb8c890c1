package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.experiment.play.DesignPoint;
import org.parley.form.Grouped;
import org.parley.stats.Interval;

/** The mean of a column over a sweep as a person reads it: a sentence, then a line for each point. */
public final class ResponseText {
    private static final int MOST_POINTS = 60;
    private static final String LINE = "%6s  %-48s  %-36s %s";

    private final String sweep;
    private final List<String> factors;
    private final List<DesignPoint> points;
    private final Response response;
    private final List<Long> played; // [point]
    private final boolean gaps;

    /**
     * Prepares to tell.
     *
     * @param sweep name of what was swept
     * @param factors names of the factors
     * @param points the points
     * @param response what was measured at each
     * @param played how many replications ran to their end at each
     */
    public ResponseText(
            String sweep, List<String> factors, List<DesignPoint> points, Response response, List<Long> played) {
        this.sweep = sweep;
        this.factors = List.copyOf(factors);
        this.points = List.copyOf(points);
        this.response = response;
        this.played = List.copyOf(played);
        this.gaps = IntStream.range(0, points.size())
                .anyMatch(point -> response.shared().count(point) < played.get(point));
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
        String over =
                known.size() == points.size() ? Integer.toString(points.size()) : known.size() + " of " + points.size();
        return "Over %s points of %s, the %s runs from %s (%s) to %s (%s)."
                .formatted(over, sweep, response.name(), value(least), levels(least), value(most), levels(most));
    }

    /** The whole text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(sentence(), ""));
        lines.add(line("point", String.join(", ", factors), response.name(), gaps ? "measured in" : ""));
        IntStream.range(0, Math.min(MOST_POINTS, points.size()))
                .mapToObj(i -> line(
                        Integer.toString(i),
                        String.join(", ", points.get(i).levels()),
                        value(i),
                        gaps ? Grouped.of(response.shared().count(i)) + " of " + Grouped.of(played.get(i)) : ""))
                .forEach(lines::add);
        if (points.size() > MOST_POINTS) {
            lines.add("… and %d more (parley export)".formatted(points.size() - MOST_POINTS));
        }
        lines.add("");
        if (gaps) {
            lines.add(
                    "The " + response.name()
                            + " is over the replications in which there is something to measure, which may be others at each point.");
        }
        lines.add(Brackets.note("95 % intervals by Student's t", response.level() > Interval.LEVEL)
                .text());
        return lines;
    }

    private static String line(String point, String levels, String value, String measured) {
        return LINE.formatted(point, levels, value, measured).stripTrailing();
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
                : "%s [%s, %s]".formatted(limit(value.estimate()), limit(value.low()), limit(value.high()));
    }

    private static String limit(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
