package org.parley.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.Subsets;
import org.parley.model.Scenario;
import org.parley.model.field.Param;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.variant.Candidate;
import org.parley.read.variant.Portfolios;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The portfolios to choose from.
 *
 * @param reader reads them
 * @param costs what each candidate costs
 * @param budget the most a portfolio may cost
 * @param subsets which candidates are in each portfolio
 * @param portfolios the portfolios, the cheaper first, the first being doing nothing
 * @param remarks which portfolios cannot be, and why; which costs are not known
 */
record Menu(
        Portfolios reader,
        List<Double> costs,
        double budget,
        List<BitSet> subsets,
        List<Portfolio> portfolios,
        List<String> remarks) {
    /** Most portfolios there may be. */
    private static final int MOST = 4096;

    /**
     * Reads all portfolios within a budget.
     *
     * @throws InvalidScenarioException if the scenario is not valid without any candidate
     * @throws ParameterException if there are too many of them
     */
    static Menu of(Portfolios reader, List<Double> costs, double budget, CommandLine command)
            throws InvalidScenarioException {
        List<BitSet> all = Subsets.within(costs, budget, MOST)
                .orElseThrow(() -> new ParameterException(
                        command,
                        costs.size() + " candidates make more than " + MOST
                                + " portfolios within the budget; name fewer with --candidate, or lower the --budget"));
        List<BitSet> subsets = new ArrayList<>();
        List<Portfolio> portfolios = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Scenario nothing = reader.read(new BitSet());
        for (BitSet subset : all) {
            try {
                Scenario scenario = reader.read(subset);
                if (scenario.ladder().labels().equals(nothing.ladder().labels())
                        && scenario.ladder().war() == nothing.ladder().war()) {
                    subsets.add(subset);
                    portfolios.add(new Portfolio(reader.names(subset), Subsets.cost(subset, costs), scenario));
                } else {
                    remarks.add(name(reader, subset) + " is left out: it changes the ladder.");
                }
            } catch (InvalidScenarioException impossible) {
                remarks.add(name(reader, subset) + " is left out, as it cannot be: "
                        + impossible.issues().get(0));
            }
        }
        overBudget(costs, budget, all.size()).ifPresent(remarks::add);
        unpriced(reader, costs).ifPresent(remarks::add);
        return new Menu(reader, costs, budget, subsets, portfolios, remarks);
    }

    private static String name(Portfolios reader, BitSet subset) {
        return String.join(" + ", reader.names(subset));
    }

    private static Optional<String> overBudget(List<Double> costs, double budget, int within) {
        BigInteger over = BigInteger.TWO.pow(costs.size()).subtract(BigInteger.valueOf(within));
        if (over.signum() == 0) {
            return Optional.empty();
        }
        boolean one = over.equals(BigInteger.ONE);
        return Optional.of("%,d %s more than the budget of %s and %s left out."
                .formatted(over, one ? "portfolio costs" : "portfolios cost", Param.plain(budget), one ? "is" : "are"));
    }

    private static Optional<String> unpriced(Portfolios reader, List<Double> costs) {
        List<String> unpriced = new ArrayList<>();
        List<Candidate> candidates = reader.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            if (costs.get(i) == 0) {
                unpriced.add(candidates.get(i).name());
            }
        }
        return unpriced.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Counted as free of cost, as none is given: " + String.join(", ", unpriced) + " (see --cost).");
    }

    /** A portfolio that need not be within the budget; empty if it cannot be. */
    Optional<Portfolio> portfolio(BitSet subset) {
        try {
            return Optional.of(new Portfolio(reader.names(subset), Subsets.cost(subset, costs), reader.read(subset)));
        } catch (InvalidScenarioException impossible) {
            return Optional.empty();
        }
    }
}
