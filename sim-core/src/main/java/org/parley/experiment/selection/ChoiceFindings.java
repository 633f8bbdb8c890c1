package org.parley.experiment.selection;

import java.util.List;
import java.util.Optional;
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
    private static final int TOGETHER = 2; // differences given of the chosen one: to nothing, to the runner-up

    public ChoiceFindings {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /** What a step changes of the risk, on fresh replications; the intervals of all steps hold together. */
    public Interval change(Step step) {
        return again.difference(step.to(), step.from(), steps.size());
    }

    /** How often it comes to what is to be avoided if nothing is done, on fresh replications. */
    public Interval before() {
        return again.share(choice.nothing().members()).interval();
    }

    /** The same with what was chosen. */
    public Interval after() {
        return again.share(choice.chosen().members()).interval();
    }

    /** What was chosen less another portfolio, on fresh replications; the intervals of two such differences hold together. */
    public Interval against(Portfolio other) {
        return again.difference(choice.chosen().members(), other.members(), TOGETHER);
    }

    /** The runner-up, if it is cheaper and not significantly different from what was chosen. */
    public Optional<Portfolio> cheaperEqual() {
        return choice.runnerUp()
                .filter(other ->
                        other.cost() < choice.chosen().cost() && against(other).contains(0));
    }

    /** The steps that significantly raise the risk. */
    public List<Step> worse() {
        return steps.stream().filter(step -> change(step).low() > 0).toList();
    }

    /** Whether there were fresh replications to give figures of. */
    public boolean isPlayed() {
        return again.replications() > 0;
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
