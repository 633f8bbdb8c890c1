package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.parley.form.Numerals;
import org.parley.form.Percent;
import org.parley.stats.Box;
import org.parley.stats.Interval;
import org.parley.stats.Prim;
import org.parley.stats.SharedResponses;

/** A box in the space of factors as a person reads it: where something happens, how often there, and how sure that is. */
public final class BoxText {
    private static final String LINE = "%6s %-24s %-24s %10s  %s";

    private final String sweep;
    private final String what;
    private final List<String> names;
    private final List<List<Double>> points;
    private final double[] responses;
    private final SharedResponses shared;
    private final List<List<String>> levels;
    private final List<Prim.Step> steps;
    private final Prim.Step best;
    private final List<Prim.Step> told; // those on the way, and the best, which may be none of them
    private final double[] chance; // [2 * told]: half-widths for density, for coverage

    /**
     * Prepares to tell.
     *
     * @param sweep what was swept
     * @param what what happens, as a clause: "the hotline fails"
     * @param names the factors' names
     * @param points where the points are, {@code [point][factor]}, in the factors' own units
     * @param shared the response at each, 0…1
     * @param levels what was chosen at each point, {@code [point][factor]}, to call levels that are no numbers by their names;
     *     empty if all are numbers
     */
    public BoxText(
            String sweep,
            String what,
            List<String> names,
            List<List<Double>> points,
            SharedResponses shared,
            List<List<String>> levels) {
        this.sweep = sweep;
        this.what = what;
        this.names = List.copyOf(names);
        this.points = List.copyOf(points);
        this.shared = shared;
        this.levels = List.copyOf(levels);
        this.responses = shared.sample().all();
        this.steps = Prim.peel(points, responses);
        this.best = Prim.best(steps, points, responses);
        this.told = Stream.concat(steps.stream(), Stream.of(best)).toList();
        this.chance = shared.chance(sample -> figures(sample.all()));
    }

    /** The box that is told of. */
    public Prim.Step best() {
        return best;
    }

    /** Whether that box is a finding, see {@link Prim#isFinding}. */
    public boolean isFound() {
        return Prim.isFinding(best, points, responses);
    }

    /** The whole text; its first line is the finding. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        if (isFound()) {
            lines.addAll(limits());
        } else {
            lines.add(
                    ("The best box holds %d of %d points. A box is a finding if it holds at most %s of them, and chance alone"
                                    + " would not set each of its limits as well.")
                            .formatted(best.content().in(), best.content().of(), Percent.of(Prim.MOST_SUPPORT)));
        }
        lines.add("");
        lines.addAll(table());
        lines.add("");
        if (isFound() && !Prim.isEnough(best)) {
            lines.add(
                    ("Too few points or cases to conclude from: %d points in the box of %d, and %.1f cases; a box needs %d"
                                    + " points, the sweep five times as many and ten cases.")
                            .formatted(
                                    best.content().in(),
                                    best.content().of(),
                                    best.content().allCases(),
                                    Prim.FEWEST));
        }
        lines.add(
                "In brackets: 95 % intervals of counted shares, with the chance of the replications that all points share. The box was searched for on these points, so its density is"
                        + " too good; play fresh points in it to know it.");
        return lines;
    }

    private List<String> limits() {
        List<String> lines = new ArrayList<>();
        for (int factor : best.box().limited()) {
            double chance = best.box().quasiProbability(factor, points, responses);
            lines.add("  %s; chance alone would do as well with quasi-probability %s%s"
                    .formatted(
                            limit(best.box(), factor),
                            chance < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", chance),
                            chance > Prim.LIKELY ? ": this limit may be left out" : ""));
        }
        return lines;
    }

    /** Share of the cases in a box that is told of, with the chance that all points share. */
    Interval density(Prim.Step step) {
        return shared.ofShare(step.content().density().widened(chance[2 * told.indexOf(step)]));
    }

    /** Share of all cases that a box that is told of holds, with the chance that all points share. */
    Interval coverage(Prim.Step step) {
        return step.content()
                .coverage()
                .widened(chance[2 * told.indexOf(step) + 1])
                .within(0, 1);
    }

    /** Density and coverage of all boxes that are told of, by turns. */
    private double[] figures(double... responses) {
        return told.stream()
                .map(step -> step.box().content(points, responses))
                .flatMapToDouble(content ->
                        DoubleStream.of(content.cases() / content.in(), content.cases() / content.allCases()))
                .toArray();
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(LINE.formatted("points", "density", "coverage", "support", "limits")
                .stripTrailing());
        for (Prim.Step step : steps) {
            Box.Content content = step.content();
            lines.add(LINE.formatted(
                            content.in(),
                            Percent.of(density(step)),
                            Percent.of(coverage(step)),
                            Percent.of(content.support()),
                            String.join(
                                    ", ",
                                    step.box().limited().stream()
                                            .map(names::get)
                                            .toList()))
                    .stripTrailing());
        }
        return lines;
    }

    private String sentence() {
        if (!isFound()) {
            return "In %s, no part of the factors' ranges was found in which it is more frequent that %s than in all: %s."
                    .formatted(sweep, what, Percent.of(density(steps.get(0))));
        }
        List<String> limits = best.box().limited().stream()
                .map(factor -> limit(best.box(), factor))
                .toList();
        return "In %s, %s%s in %s of cases where %s; that part holds %s of all such cases."
                .formatted(
                        sweep,
                        Prim.isEnough(best) ? "" : "as far as these points tell, ",
                        what,
                        Percent.of(density(best)),
                        String.join(" and ", limits),
                        Percent.of(coverage(best)));
    }

    private String limit(Box box, int factor) {
        double low = box.low().get(factor);
        double high = box.high().get(factor);
        String name = names.get(factor);
        Set<String> named = named(factor, low, high);
        if (!named.isEmpty()) {
            return name + " " + String.join(" or ", named);
        }
        if (Double.isInfinite(low)) {
            return name + " ≤ " + SensitivityText.plain(high);
        }
        return Double.isInfinite(high)
                ? name + " ≥ " + SensitivityText.plain(low)
                : name + " in " + SensitivityText.plain(low) + "…" + SensitivityText.plain(high);
    }

    /** Names of a factor's levels between two places; none if they are numbers. */
    private Set<String> named(int factor, double low, double high) {
        Set<String> named = new LinkedHashSet<>();
        for (int point = 0; point < levels.size(); point++) {
            double place = points.get(point).get(factor);
            String level = levels.get(point).get(factor);
            if (Numerals.isNumber(level)) {
                return Set.of();
            }
            if (place >= low && place <= high) {
                named.add(level);
            }
        }
        return named;
    }
}
