package org.parley.cli.option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.NearestName;
import org.parley.read.variant.Candidate;
import org.parley.read.variant.Portfolios;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What one could do, what it costs, and the budget. Used as a {@link Mixin}. */
public final class CandidateArgument {
    private static final double MOST_COST = 1e12; // as of a measure's costPerYear

    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--candidate",
            paramLabel = "MEASURE",
            description =
                    "What one could do: a measure or forum of the scenario, one of the library (see: parley list),"
                            + " or overlay:NAME; may be repeated. The scenario's other measures stay as they are. Default: the"
                            + " measures the scenario has.")
    List<String> names = new ArrayList<>();

    @Option(
            names = "--between",
            paramLabel = "A,B",
            description = "Where measures of the library are placed; may be repeated (default: on every pair of"
                    + " nations whose relation counts).")
    List<String> between = new ArrayList<>();

    @Option(
            names = "--cost",
            paramLabel = "MEASURE=X",
            description = "What a candidate costs a year, in any unit common to all (default: its costPerYear); may be"
                    + " repeated.")
    Map<String, Double> costs = new LinkedHashMap<>();

    @Option(names = "--budget", paramLabel = "X", description = "The most a portfolio may cost a year (default: any).")
    @Nullable
    Double budget;

    /** The budget; infinite if there is none. */
    public double budget() {
        if (budget == null) {
            return Double.POSITIVE_INFINITY;
        }
        if (!(budget >= 0)) {
            throw new ParameterException(spec.commandLine(), "--budget must be at least 0, was " + budget);
        }
        return budget;
    }

    /**
     * The scenario with and without the candidates.
     *
     * @throws InvalidScenarioException if the scenario is not valid
     * @throws IOException if its file cannot be read
     */
    public Portfolios portfolios(ScenarioArgument scenario) throws InvalidScenarioException, IOException {
        for (String name : names) {
            if (Collections.frequency(names, name) > 1) {
                throw new ParameterException(spec.commandLine(), "--candidate " + name + " is given twice");
            }
        }
        Portfolios portfolios = scenario.portfolios(names, between);
        if (portfolios.candidates().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is nothing to choose from: the scenario has no measures; name some with --candidate, such as"
                            + " --candidate hotline-1963");
        }
        return portfolios;
    }

    /**
     * What each candidate costs, in their order.
     *
     * @throws InvalidScenarioException if the scenario is not valid without any of them
     */
    public List<Double> costs(Portfolios portfolios) throws InvalidScenarioException {
        List<String> known =
                portfolios.candidates().stream().map(Candidate::name).toList();
        costs.forEach((name, cost) -> {
            if (!known.contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--cost: there is no candidate '" + name + "'" + NearestName.advice(name, known));
            }
            if (!(cost >= 0 && cost <= MOST_COST)) {
                throw new ParameterException(
                        spec.commandLine(), "--cost " + name + " must be a number in 0…1000000000000, was " + cost);
            }
        });
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Double given = costs.get(known.get(i));
            all.add(given == null ? portfolios.costPerYear(i).orElse(0) : given);
        }
        return all;
    }
}
