package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.Robust;
import org.parley.experiment.selection.Robustness;
import org.parley.form.Percent;

/** Tells how the choice of measures changes where the scenario may be otherwise: by mean, by worst case, by regret. */
public final class RobustnessText {
    private static final int MOST_ROWS = 24;
    private static final int MOST_NAMED = 3;

    private final String risk;
    private final List<Portfolio> portfolios;
    private final Robustness robustness;
    private final List<String> worlds;

    /**
     * Prepares to tell.
     *
     * @param risk what is to be avoided: "war"
     * @param portfolios the portfolios, in the order of their figures
     * @param robustness how they fare
     * @param worlds what was assumed in each world, in words
     */
    public RobustnessText(String risk, List<Portfolio> portfolios, Robustness robustness, List<String> worlds) {
        this.risk = risk;
        this.portfolios = portfolios;
        this.robustness = robustness;
        this.worlds = worlds;
    }

    /** Whether the three ways to choose agree, in a plain sentence or two. */
    public String sentence() {
        int mean = robustness.byMean();
        int worst = robustness.byWorst();
        int regret = robustness.byRegret();
        String over = "Over %,d worlds in which uncertain numbers differ, ".formatted(robustness.worlds());
        if (mean == worst && worst == regret) {
            return over
                    + "the smallest mean risk, the least bad worst case and the smallest regret all choose %s."
                            .formatted(name(mean));
        }
        return over
                + ("the ways to choose do not agree: the smallest mean risk has %s, the least bad worst case %s,"
                                + " the smallest regret %s.")
                        .formatted(name(mean), name(worst), name(regret));
    }

    /** The whole section, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        IntStream.of(robustness.byMean(), robustness.byWorst(), robustness.byRegret())
                .distinct()
                .forEach(portfolio -> lines.addAll(where(portfolio)));
        int width = PortfolioNames.width(portfolios);
        String format = "  %-" + width + "s %-22s %-22s %-24s %s";
        lines.add(format.formatted("portfolio", "mean " + risk, "worst " + risk, "largest regret, points", "best in"));
        List<Integer> order = IntStream.range(0, portfolios.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        index -> robustness.all().get(index).mean().estimate()))
                .toList();
        for (int index : order.subList(0, Math.min(MOST_ROWS, order.size()))) {
            Robust robust = robustness.all().get(index);
            lines.add(format.formatted(
                    PortfolioNames.shortened(name(index)),
                    Percent.of(robust.mean()),
                    Percent.of(robust.worst()),
                    regret(robust),
                    "%,d of %,d worlds".formatted(robustness.bestIn(index), robustness.worlds())));
        }
        if (order.size() > MOST_ROWS) {
            lines.add("  and %,d more; --json has all.".formatted(order.size() - MOST_ROWS));
        }
        alike().ifPresent(lines::add);
        lines.add(
                ("Regret: how much worse than the best portfolio of the same world, in points. %,d replications of each"
                                + " in every world; the largest of several figures is too large by chance, its interval is not.")
                        .formatted(robustness.replications()));
        return lines;
    }

    private Optional<String> alike() {
        List<Integer> alike = robustness.alikeByMean();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        String others = alike.stream().limit(MOST_NAMED).map(this::name).collect(Collectors.joining(", "));
        String more = alike.size() > MOST_NAMED ? " and %,d more".formatted(alike.size() - MOST_NAMED) : "";
        return Optional.of("These replications cannot tell the mean %s of %s from that of %s%s."
                .formatted(risk, name(robustness.byMean()), others, more));
    }

    private List<String> where(int portfolio) {
        Robust robust = robustness.all().get(portfolio);
        List<String> lines = new ArrayList<>();
        lines.add("%s is at its worst, %s, with %s."
                .formatted(name(portfolio), Percent.of(robust.worst()), worlds.get(robust.worstWorld())));
        if (robust.regret().estimate() > 0) {
            lines.add("It is most regretted, by %s points, with %s."
                    .formatted(regret(robust), worlds.get(robust.regretWorld())));
        }
        return lines;
    }

    private static String regret(Robust robust) {
        return Percent.digits(robust.regret().estimate()) + " ["
                + Percent.digits(robust.regret().low()) + ", "
                + Percent.digits(robust.regret().high()) + "]";
    }

    private String name(int portfolio) {
        return PortfolioNames.name(portfolios.get(portfolio).members());
    }
}
