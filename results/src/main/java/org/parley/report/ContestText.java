package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.experiment.selection.ContestRule;
import org.parley.experiment.selection.CostLevel;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.SelectionFindings;
import org.parley.form.Grouped;
import org.parley.form.Percent;
import org.parley.model.field.Param;

/** Tells how a contest of portfolios stands: how often each was played, and which are out. */
public final class ContestText {
    private static final int MOST_ROWS = 24;

    private final String risk;
    private final SelectionFindings choice;

    /**
     * Prepares to tell.
     *
     * @param risk what is to be avoided: "war"
     * @param choice what the contest came to, or how it stands
     */
    public ContestText(String risk, SelectionFindings choice) {
        this.risk = risk;
        this.choice = choice;
    }

    /**
     * How a contest stood that was cut before fresh replications were played. What is guaranteed holds at every look.
     *
     * @param scenario name of the scenario
     * @param rule how sure it had to be
     * @param budget the most a portfolio may cost; may be infinite
     */
    public List<String> cut(String scenario, ContestRule rule, double budget) {
        CostLevel best = choice.best();
        List<String> members = choice.chosen().members();
        String leads = members.isEmpty()
                ? "doing nothing seems best"
                : PortfolioNames.spoken(members) + (members.size() == 1 ? " seems best" : " seem best");
        String others = best.size() == 1
                ? "there is no other portfolio " + scope(budget)
                : "with probability %s no other portfolio %s is better by more than %s points"
                        .formatted(
                                Percent.of(1 - rule.error()),
                                scope(budget),
                                Percent.digits(best.decided() ? rule.tolerance() : best.shortfall()));
        List<String> lines = new ArrayList<>();
        lines.add("In %s, after %,d replications %s so far: %s.".formatted(scenario, choice.played(), leads, others));
        lines.add("");
        lines.addAll(lines());
        lines.add(Brackets.note("95 % intervals", false));
        return lines;
    }

    /** Among which portfolios one was chosen. */
    static String scope(double budget) {
        return Double.isInfinite(budget) ? "of these measures" : "within the budget";
    }

    /** The table of all portfolios: the chosen one first, then those still in, then the others, each by their risk. */
    List<String> lines() {
        List<Integer> order = IntStream.range(0, choice.portfolios().size())
                .boxed()
                .sorted((one, other) -> Double.compare(rank(one), rank(other)))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("Contest of %,d %s (figures that led to the choice; they flatter what was chosen):"
                .formatted(order.size(), order.size() == 1 ? "portfolio" : "portfolios"));
        String format = "  %-" + PortfolioNames.width(choice.portfolios()) + "s %8s %13s  %-22s %s";
        lines.add(
                format.formatted("portfolio", "cost", "replications", risk, "").stripTrailing());
        for (int index : order.subList(0, Math.min(MOST_ROWS, order.size()))) {
            Portfolio portfolio = choice.portfolios().get(index);
            lines.add(format.formatted(
                            PortfolioNames.shortened(PortfolioNames.name(portfolio.members())),
                            Param.plain(portfolio.cost()),
                            Grouped.of(choice.shares().get(index).trials()),
                            Percent.of(choice.shares().get(index).interval()),
                            state(index))
                    .stripTrailing());
        }
        if (order.size() > MOST_ROWS) {
            lines.add("  and %,d more; --json has all.".formatted(order.size() - MOST_ROWS));
        }
        return lines;
    }

    private double rank(int index) {
        double share = choice.shares().get(index).interval().estimate();
        if (index == choice.best().chosen()) {
            return -2;
        }
        return choice.best().survivors().contains(index) ? share - 1 : share;
    }

    private String state(int index) {
        if (index == choice.best().chosen()) {
            return "chosen";
        }
        return choice.best().survivors().contains(index) ? "not shown to be worse than any" : "worse";
    }
}
