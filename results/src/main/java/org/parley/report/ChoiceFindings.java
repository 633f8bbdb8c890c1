package org.parley.report;

import java.util.List;
import org.parley.experiment.selection.Confirmation;
import org.parley.experiment.selection.ContestRule;
import org.parley.experiment.selection.SelectionFindings;
import org.parley.stats.Interval;

/**
 * Which measures were chosen, and all that is said about it.
 *
 * @param scenario name of the scenario
 * @param risk what is to be avoided: "war", "rung 7 or more"
 * @param budget the most a portfolio may cost; may be infinite
 * @param rule how sure the contest had to be
 * @param choice what it came to
 * @param again the portfolios that figures are given of, on fresh replications
 * @param steps what each candidate does alone, and to the portfolio chosen
 * @param remarks what else has to be known: portfolios that cannot be, costs that are not known
 */
public record ChoiceFindings(
        String scenario,
        String risk,
        double budget,
        ContestRule rule,
        SelectionFindings choice,
        Confirmation again,
        List<Step> steps,
        List<String> remarks) {
    public ChoiceFindings {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /** What a step changes of the risk, on fresh replications; the intervals of all steps hold together. */
    Interval change(Step step) {
        return again.difference(step.to(), step.from(), steps.size());
    }

    /** Number of replications that failed. */
    public long failed() {
        return choice.failed() + again.failed();
    }

    /**
     * One candidate more or less.
     *
     * @param candidate which one
     * @param from members of the portfolio without it
     * @param to members of the same portfolio with it
     */
    public record Step(String candidate, List<String> from, List<String> to) {
        public Step {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        /** Whether it is the candidate alone against doing nothing. */
        public boolean alone() {
            return from.isEmpty();
        }
    }
}
