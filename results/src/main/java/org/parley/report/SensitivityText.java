package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.form.Percent;
import org.parley.stats.Interval;
import org.parley.stats.MorrisEffects;
import org.parley.stats.SobolIndices;

/** Sensitivity indices as a person reads them: which factor matters most, then all by size, then what to beware of. */
public final class SensitivityText {
    private static final int BAR = 20; // characters for the largest
    private static final String BRACKETS =
            "In brackets: 95 % intervals, each by itself. They cover the choice of points and the chance of the replications"
                    + " that all points share, not what the scenario assumes.";
    private static final String NONE_SEEN =
            "None seen: the factor changed nothing in any of these replications, or has the same level wherever it should differ.";

    private final List<String> lines;

    private SensitivityText(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The whole text; its first line is the finding. */
    public List<String> lines() {
        return lines;
    }

    /**
     * Elementary effects.
     *
     * @param sweep what was swept
     * @param response what was measured, with its unit: "share of war"
     * @param names the factors' names, as many as there are effects
     */
    public static SensitivityText of(String sweep, String response, List<String> names, MorrisEffects effects) {
        List<String> lines = new ArrayList<>();
        List<Integer> order = effects.order();
        MorrisEffects.Effect top = effects.factors().get(order.get(0));
        List<Interval> sizes =
                effects.factors().stream().map(MorrisEffects.Effect::size).toList();
        lines.add(
                top.size().estimate() > 0
                        ? "In %s, %s %s the %s most: by %s on average, from one end of its scale to the other%s."
                                .formatted(
                                        sweep,
                                        names.get(order.get(0)),
                                        effects.isEnough() ? "moves" : "seems, from too little, to move",
                                        response,
                                        figure(top.size()),
                                        rival(order, names, sizes))
                        : "In %s, no factor can be seen to move the %s.".formatted(sweep, response));
        lines.add("");
        String format = format(names) + " %-28s %-28s %-28s %s";
        lines.add(format.formatted("factor", "size, mu*", "direction, mu", "spread, sigma", "")
                .stripTrailing());
        for (int factor : order) {
            MorrisEffects.Effect effect = effects.factors().get(factor);
            String bar = bar(effect.size().estimate() / top.size().estimate());
            lines.add(format.formatted(
                            names.get(factor),
                            isUnseen(effect.size()) ? "none seen" : figure(effect.size()),
                            isUnseen(effect.size()) ? "" : signed(effect.mean()),
                            isUnseen(effect.size()) ? "" : figure(effect.spread()),
                            bar)
                    .stripTrailing());
        }
        lines.add("");
        lines.addAll(warnings(effects));
        lines.add(BRACKETS);
        return new SensitivityText(lines);
    }

    private static List<String> warnings(MorrisEffects effects) {
        List<String> lines = new ArrayList<>();
        lines.add("A spread as large as the size means that the effect depends on the other factors, or is bent.");
        if (effects.factors().stream().map(MorrisEffects.Effect::size).anyMatch(SensitivityText::isUnseen)) {
            lines.add(NONE_SEEN);
        }
        if (effects.chance() > 0) {
            lines.add(
                    "Chance in the replications, which all points share, alone leaves a size uncertain by up to %s; more replications make that smaller, more trajectories do not."
                            .formatted(plain(effects.chance())));
        }
        if (effects.trajectories() < MorrisEffects.FEWEST) {
            lines.add("Too few points: %d trajectories; at least %d are needed."
                    .formatted(effects.trajectories(), MorrisEffects.FEWEST));
        } else if (!effects.isEnough()) {
            lines.add(
                    "Too little: not even the largest effect can be told from none with %d trajectories and these replications."
                            .formatted(effects.trajectories()));
        }
        return lines;
    }

    /**
     * Sobol indices.
     *
     * @param sweep what was swept
     * @param response what was measured: "share of war"
     * @param names the factors' names, as many as there are indices
     */
    public static SensitivityText of(String sweep, String response, List<String> names, SobolIndices indices) {
        List<String> lines = new ArrayList<>();
        List<Integer> order = indices.order();
        int most = order.get(0);
        lines.add(
                indices.variance() > 0
                        ? "In %s, %s %s most for the %s: it has a part in %s of the variance, by itself %s%s."
                                .formatted(
                                        sweep,
                                        names.get(most),
                                        indices.isEnough() ? "matters" : "seems, from too little, to matter",
                                        response,
                                        figure(indices.total().get(most)),
                                        figure(indices.first().get(most)),
                                        rival(order, names, indices.total()))
                        : "In %s, no factor can be seen to move the %s.".formatted(sweep, response));
        lines.add("The %s is %s on average, with a standard deviation of %s between points."
                .formatted(response, figure(indices.mean()), plain(Math.sqrt(indices.variance()))));
        lines.add("");
        String format = format(names) + " %-28s %-28s %s";
        lines.add(format.formatted("factor", "total order", "first order", "").stripTrailing());
        for (int factor : order) {
            Interval total = indices.total().get(factor);
            lines.add(format.formatted(
                            names.get(factor),
                            isUnseen(total) ? "none seen" : figure(total),
                            isUnseen(total) || Double.isNaN(total.estimate())
                                    ? ""
                                    : figure(indices.first().get(factor)),
                            bar(total.estimate()))
                    .stripTrailing());
        }
        lines.add("");
        lines.addAll(warnings(indices));
        lines.add(BRACKETS);
        return new SensitivityText(lines);
    }

    /** Whether no row shows any effect of a factor. */
    private static boolean isUnseen(Interval total) {
        return total.low() == 0 && total.high() == 0;
    }

    private static List<String> warnings(SobolIndices indices) {
        List<String> lines = new ArrayList<>();
        if (indices.total().stream().anyMatch(SensitivityText::isUnseen)) {
            lines.add(NONE_SEEN);
        }
        if (indices.noiseShare() > 0) {
            lines.add("Chance in the responses is %s of the variance between points, and is taken off."
                    .formatted(Percent.of(indices.noiseShare())));
        }
        if (indices.variance() == 0 && indices.noiseShare() > 0) {
            lines.add(
                    "Too little: no variance between points is left beyond chance, which is not to say that there is none.");
        }
        if (indices.variance() > 0 && indices.chance() > 0 && !indices.isTooNoisy()) {
            lines.add("Chance in the replications, which all points share, alone leaves an index uncertain by up to %s."
                    .formatted(plain(indices.chance())));
        }
        if (indices.variance() > 0 && indices.isTooNoisy()) {
            lines.add(
                    Double.isInfinite(indices.chance())
                            ? "Too few replications: without some of them no variance between points is left beyond chance."
                            : "Too few replications: chance in them, which all points share, alone leaves an index uncertain by up to %s."
                                    .formatted(plain(indices.chance())));
        } else if (indices.variance() > 0 && !indices.isEnough()) {
            lines.add(
                    "Too few points: the widest interval is %s wide, more than %s, or rows are fewer than %d; with %d of them it should do (there are %d)."
                            .formatted(
                                    plain(indices.widest()),
                                    plain(SobolIndices.WIDEST),
                                    SobolIndices.FEWEST,
                                    indices.blocksNeeded(),
                                    indices.blocks()));
        }
        return lines;
    }

    /** Whether the second factor may well be the first. */
    private static String rival(List<Integer> order, List<String> names, List<Interval> figures) {
        if (order.size() < 2) {
            return "";
        }
        Interval first = figures.get(order.get(0));
        Interval second = figures.get(order.get(1));
        return second.high() >= first.low() ? ", though " + names.get(order.get(1)) + " may matter as much" : "";
    }

    private static String format(List<String> names) {
        int longest = 6;
        for (String name : names) {
            longest = Math.max(longest, name.length());
        }
        return "%-" + longest + "s";
    }

    /** Three significant digits or so, with the limits. */
    static String figure(Interval interval) {
        if (Double.isNaN(interval.estimate())) {
            return "–";
        }
        return plain(interval.estimate()) + " [" + plain(interval.low()) + ", " + plain(interval.high()) + "]";
    }

    private static String signed(Interval interval) {
        return (interval.estimate() > 0 ? "+" : "") + figure(interval);
    }

    /** Three significant digits or so. */
    static String plain(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        String text = String.format(Locale.ROOT, format, value);
        return text.equals("-0.000") ? "0.000" : text;
    }

    private static String bar(double share) {
        int full = (int) Math.round(BAR * Math.max(0, Math.min(1, Double.isNaN(share) ? 0 : share)));
        return "█".repeat(full) + "·".repeat(BAR - full);
    }
}
