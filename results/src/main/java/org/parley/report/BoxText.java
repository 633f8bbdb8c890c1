package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.stats.Box;
import org.parley.stats.Prim;

/** A box in the space of factors as a person reads it: where something happens, how often there, and how sure that is. */
public final class BoxText {
    private static final String LINE = "%6s %-24s %-24s %10s  %s";

    private final String sweep;
    private final String what;
    private final List<String> names;
    private final List<List<Double>> points;
    private final double[] responses;
    private final List<Prim.Step> steps;
    private final Prim.Step best;

    /**
     * Prepares to tell.
     *
     * @param sweep what was swept
     * @param what what happens, as a clause: "the hotline fails"
     * @param names the factors' names
     * @param points where the points are, {@code [point][factor]}, in the factors' own units
     * @param responses the response at each, 0…1
     */
    public BoxText(String sweep, String what, List<String> names, List<List<Double>> points, double[] responses) {
        this.sweep = sweep;
        this.what = what;
        this.names = List.copyOf(names);
        this.points = List.copyOf(points);
        this.responses = responses.clone();
        this.steps = Prim.peel(points, responses);
        this.best = Prim.best(steps, points, responses);
    }

    /** The box that is told of. */
    public Prim.Step best() {
        return best;
    }

    /** The whole text; its first line is the finding. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        for (int factor : best.box().limited()) {
            double chance = best.box().quasiProbability(factor, points, responses);
            lines.add("  %s; chance alone would do as well with quasi-probability %s%s"
                    .formatted(
                            limit(best.box(), factor),
                            chance < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", chance),
                            chance > 0.05 ? ": this limit may be left out" : ""));
        }
        lines.add("");
        lines.addAll(table());
        lines.add("");
        if (!Prim.isEnough(best)) {
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
                "In brackets: 95 % intervals of counted shares. The box was searched for on these points, so its density is"
                        + " too good; play fresh points in it to know it.");
        return lines;
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(LINE.formatted("points", "density", "coverage", "support", "limits")
                .stripTrailing());
        for (Prim.Step step : steps) {
            Box.Content content = step.content();
            lines.add(LINE.formatted(
                            content.in(),
                            Percent.of(content.density()),
                            Percent.of(content.coverage()),
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
        Box.Content content = best.content();
        if (best.box().limited().isEmpty()) {
            return "In %s, there is no part of the factors' ranges in which it is more frequent that %s than in all: %s."
                    .formatted(sweep, what, Percent.of(content.density()));
        }
        List<String> limits = best.box().limited().stream()
                .map(factor -> limit(best.box(), factor))
                .toList();
        return "In %s, %s in %s of cases where %s; that part holds %s of all such cases."
                .formatted(
                        sweep,
                        what,
                        Percent.of(content.density()),
                        String.join(" and ", limits),
                        Percent.of(content.coverage()));
    }

    private String limit(Box box, int factor) {
        double low = box.low().get(factor);
        double high = box.high().get(factor);
        String name = names.get(factor);
        if (Double.isInfinite(low)) {
            return name + " ≤ " + SensitivityText.plain(high);
        }
        return Double.isInfinite(high)
                ? name + " ≥ " + SensitivityText.plain(low)
                : name + " in " + SensitivityText.plain(low) + "…" + SensitivityText.plain(high);
    }
}
