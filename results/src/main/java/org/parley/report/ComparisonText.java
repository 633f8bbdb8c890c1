package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.experiment.comparison.Comparison;
import org.parley.experiment.comparison.Comparison.Contrast;
import org.parley.form.Grouped;
import org.parley.form.Percent;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/** A comparison as a person reads it: the finding in a sentence, then a line for each alternative. */
public final class ComparisonText {
    private static final String LINE = "%-36s %-24s %-24s %-24s %-14s %-9s %-9s %s";
    private static final String TWIN = "%-36s %-24s %-24s %-24s %-14s %s";
    private static final double SURE = 0.05; // an adjusted p below it is
    private static final double LEAST = 0.0001; // p below it is written as below it

    private final Goal goal;
    private final Comparison comparison;

    /** Prepares to tell what was found about a goal. */
    public ComparisonText(Goal goal, Comparison comparison) {
        this.goal = goal;
        this.comparison = comparison;
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        if (comparison.complete() == 0) {
            return lines;
        }
        lines.add("");
        lines.addAll(table());
        if (comparison.twin(0).isPresent()) {
            lines.add("");
            lines.addAll(twins());
        }
        lines.add("");
        lines.addAll(notes());
        return lines;
    }

    /** What was found, in one plain sentence. */
    public String sentence() {
        String first = comparison.names().get(0);
        if (comparison.complete() == 0) {
            return "%s: no replication ran to its end in every world, so nothing was found.".formatted(first);
        }
        List<Contrast> contrasts = comparison.contrasts();
        List<String> found = new ArrayList<>();
        int told = tell(found, "surely fewer", sided(contrasts, -1, true))
                + tell(found, "surely more", sided(contrasts, 1, true))
                + tell(found, "perhaps fewer", sided(contrasts, -1, false))
                + tell(found, "perhaps more", sided(contrasts, 1, false));
        String base = "Against %s, where %s of %s replications %s, "
                .formatted(
                        first,
                        Percent.of(comparison.pairs().get(0).second().interval()),
                        Grouped.of(comparison.complete()),
                        goal.verb());
        int open = contrasts.size() - told;
        if (open > 0) {
            found.add(
                    contrasts.size() == 1
                            ? "the alternative cannot be told apart from it: %s points"
                                    .formatted(Percent.points(contrasts.get(0).together()))
                            : "%d of %d alternatives cannot be told apart from it".formatted(open, contrasts.size()));
        }
        return base + String.join("; ", found) + ".";
    }

    /** Tells of some alternatives, if there are any; returns how many. */
    private static int tell(List<String> found, String what, List<Contrast> alternatives) {
        if (!alternatives.isEmpty()) {
            found.add(alternatives.stream()
                    .map(one -> "%s (%s points)".formatted(one.name(), Percent.points(one.together())))
                    .collect(Collectors.joining(", ", what + " do with ", "")));
        }
        return alternatives.size();
    }

    /** The alternatives whose simultaneous interval lies on one side of zero: those whose adjusted p agrees, or the others. */
    private static List<Contrast> sided(List<Contrast> contrasts, int sign, boolean sure) {
        return contrasts.stream()
                .filter(one -> !one.together().contains(0)
                        && Math.signum(one.together().estimate()) == sign
                        && (one.adjusted() < SURE) == sure)
                .toList();
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(LINE.formatted(
                "",
                goal.noun(),
                "difference, points",
                "the same, all together",
                "only in one",
                "p",
                "p, Holm",
                "pairing gains"));
        lines.add(LINE.formatted(
                        comparison.names().get(0),
                        Percent.of(comparison.pairs().get(0).second().interval()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")
                .stripTrailing());
        for (Contrast one : comparison.contrasts()) {
            PairedShares pairs = one.pairs();
            lines.add(LINE.formatted(
                    one.name(),
                    Percent.of(pairs.first().interval()),
                    Percent.points(pairs.difference()),
                    Percent.points(one.together()),
                    flips(pairs),
                    probability(one.raw()),
                    probability(one.adjusted()),
                    gain(pairs.gain())));
        }
        return lines;
    }

    private List<String> twins() {
        List<String> lines = new ArrayList<>();
        lines.add(TWIN.formatted(
                "", "as is", "clear communication", "difference, points", "only in one", "pairing gains"));
        for (int i = 0; i < comparison.names().size(); i++) {
            PairedShares twin = comparison.twin(i).orElseThrow();
            lines.add(TWIN.formatted(
                    comparison.names().get(i),
                    Percent.of(twin.first().interval()),
                    Percent.of(twin.second().interval()),
                    Percent.points(twin.difference()),
                    flips(twin),
                    gain(twin.gain())));
        }
        return lines;
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>();
        lines.add("only in one: replications with %s in the alternative only / in %s only."
                .formatted(goal.noun(), comparison.names().get(0)));
        lines.add(
                "pairing gains: independent replications would have to be that many times as many for the same variance"
                        + " of the difference. Near 1, the alternatives share too few names to share their chances, and the"
                        + " pairs tell no more than two runs.");
        if (comparison.contrasts().stream().anyMatch(one -> !one.together().contains(0) && one.adjusted() >= SURE)) {
            lines.add("perhaps: the interval lies on one side of zero, but p, Holm is not below 0.05.");
        }
        if (comparison.failed() > 0) {
            lines.add("%s replications failed in some world and are left out."
                    .formatted(Grouped.of(comparison.failed())));
        }
        lines.add(
                "In brackets: 95 % intervals, each by itself; \"all together\" they hold at once with 95 % (Bonferroni)."
                        + " p: exact McNemar test, raw and adjusted for the number of alternatives (Holm).");
        return lines;
    }

    private static String flips(PairedShares pairs) {
        return Grouped.of(pairs.onlyFirst()) + " / " + Grouped.of(pairs.onlySecond());
    }

    private static String gain(Interval gain) {
        if (Double.isNaN(gain.estimate()) || Double.isInfinite(gain.estimate())) {
            return "– (no pair differs)";
        }
        String limits = Double.isInfinite(gain.high())
                ? "too few flips for limits"
                : String.format(Locale.ROOT, "%.2f, %.2f", gain.low(), gain.high());
        return String.format(Locale.ROOT, "%.2f [%s]", gain.estimate(), limits);
    }

    private static String probability(double p) {
        return p < LEAST ? "<0.0001" : String.format(Locale.ROOT, "%.4f", p);
    }
}
