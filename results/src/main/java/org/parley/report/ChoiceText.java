package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.experiment.selection.CostLevel;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.SelectionFindings;
import org.parley.form.Percent;
import org.parley.model.field.Param;
import org.parley.stats.Interval;

/** Tells which measures were chosen: the choice in a sentence, what makes matters worse, the frontier, the contest. */
public final class ChoiceText {
    private static final int BAR = 24; // characters for the largest risk
    private static final int TOGETHER = 2; // differences given of the chosen one: to nothing, to the runner-up

    private final ChoiceFindings findings;
    private final SelectionFindings choice;

    /** Prepares to tell. */
    public ChoiceText(ChoiceFindings findings) {
        this.findings = findings;
        this.choice = findings.choice();
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        if (findings.again().replications() > 0) {
            lines.addAll(comparisons());
            lines.addAll(worse());
            lines.add("");
            lines.addAll(front());
            lines.add("");
            lines.addAll(candidates());
        }
        lines.add("");
        lines.addAll(new ContestText(findings.risk(), choice).lines());
        lines.addAll(findings.remarks());
        lines.add(Brackets.note("95 % intervals, of the differences at the top together", false));
        return lines;
    }

    /** What was found, in one plain sentence or two. */
    public String sentence() {
        if (findings.again().replications() == 0) {
            return "%s: no replication ran to its end, so nothing was found.".formatted(findings.scenario());
        }
        return what() + " " + guarantee();
    }

    private String what() {
        Portfolio chosen = choice.chosen();
        Interval before = findings.again().share(choice.nothing().members()).interval();
        if (chosen.members().isEmpty()) {
            return "In %s, %s nothing was found that lowers %s more than doing nothing, which leaves it at %s."
                    .formatted(findings.scenario(), within(), risk(), Percent.of(before));
        }
        Interval after = findings.again().share(chosen.members()).interval();
        Interval change =
                findings.again().difference(chosen.members(), choice.nothing().members(), TOGETHER);
        boolean one = chosen.members().size() == 1;
        String ending = one ? "s" : "";
        String who = "In %s, %s %s".formatted(findings.scenario(), within(), PortfolioNames.spoken(chosen.members()));
        String fromTo = "from %s to %s".formatted(Percent.spoken(before), Percent.spoken(after));
        if (change.contains(0)) {
            return "%s seem%s best, but these replications cannot tell %s from doing nothing: %s goes %s, by %s points."
                    .formatted(who, ending, one ? "it" : "them", risk(), fromTo, Percent.points(change));
        }
        String best = choice.best().decided() ? "" : " seem" + ending + " best and";
        String verb = (change.estimate() > 0 ? " raise" : " lower") + ending;
        return "%s%s%s %s %s.".formatted(who, best, verb, risk(), fromTo);
    }

    private String guarantee() {
        CostLevel best = choice.best();
        String sure = Percent.of(1 - findings.rule().error());
        if (best.size() == 1) {
            return Double.isInfinite(findings.budget())
                    ? "There is no other portfolio."
                    : "There is no other portfolio within the budget.";
        }
        if (best.decided()) {
            return "With probability %s no other portfolio %s is better by more than %s points."
                    .formatted(
                            sure,
                            ContestText.scope(findings.budget()),
                            Percent.digits(findings.rule().tolerance()));
        }
        return ("%,d replications were not enough to be sure: with probability %s no other portfolio %s is better by"
                        + " more than %s points, where %s were asked for.")
                .formatted(
                        findings.rule().most(),
                        sure,
                        ContestText.scope(findings.budget()),
                        Percent.digits(best.shortfall()),
                        Percent.digits(findings.rule().tolerance()));
    }

    private String within() {
        return Double.isInfinite(findings.budget())
                ? "with any budget,"
                : "within a budget of " + Param.plain(findings.budget()) + ",";
    }

    private String risk() {
        return findings.risk().equals("war") ? "war" : "the chance of " + findings.risk();
    }

    private List<String> comparisons() {
        List<String> lines = new ArrayList<>();
        if (!choice.chosen().members().isEmpty()) {
            lines.add(against("doing nothing", choice.nothing()));
        }
        Optional<Portfolio> runnerUp = choice.runnerUp();
        runnerUp.ifPresent(other -> {
            lines.add(against("the runner-up, " + PortfolioNames.name(other.members()), other));
            if (other.cost() < choice.chosen().cost() && together(other).contains(0)) {
                lines.add("The runner-up costs %s instead of %s, and these replications cannot tell the two apart."
                        .formatted(
                                Param.plain(other.cost()),
                                Param.plain(choice.chosen().cost())));
            }
        });
        return lines;
    }

    private String against(String whom, Portfolio other) {
        return "Against %s: %s points, on %,d fresh replications."
                .formatted(
                        whom, Percent.points(together(other)), findings.again().replications());
    }

    private Interval together(Portfolio other) {
        return findings.again().difference(choice.chosen().members(), other.members(), TOGETHER);
    }

    /** Whatever is sure to make matters worse is said plainly. */
    private List<String> worse() {
        List<String> lines = new ArrayList<>();
        for (ChoiceFindings.Step step : findings.steps()) {
            Interval change = findings.change(step);
            if (change.low() > 0) {
                lines.add("Adding %s to %s raises %s by %s points (%s to %s)."
                        .formatted(
                                step.candidate(),
                                step.alone() ? "nothing" : PortfolioNames.name(step.from()),
                                risk(),
                                Percent.digits(change.estimate()),
                                Percent.digits(change.low()),
                                Percent.digits(change.high())));
            }
        }
        return lines;
    }

    private List<String> front() {
        List<Front.Point> points = Front.of(findings);
        double most = points.stream()
                .mapToDouble(point -> point.risk().estimate())
                .max()
                .orElse(1);
        List<String> lines = new ArrayList<>();
        lines.add("Frontier of risk against cost (%s, on fresh replications):".formatted(findings.risk()));
        String format = "%10s  %-" + PortfolioNames.width(choice.portfolios()) + "s %-22s %-" + BAR + "s  %-24s %s";
        lines.add(format.formatted("cost", "best within it", "risk", "", "change, points", "")
                .stripTrailing());
        for (Front.Point point : points) {
            lines.add(format.formatted(
                            Param.plain(point.portfolio().cost()),
                            PortfolioNames.shortened(
                                    PortfolioNames.name(point.portfolio().members())),
                            Percent.of(point.risk()),
                            bar(point.risk().estimate(), most),
                            point.step().map(Percent::points).orElse(""),
                            note(point))
                    .stripTrailing());
        }
        lines.add(
                "With probability %s no portfolio of the same cost or less is better by more than %s points, on all lines at once%s."
                        .formatted(
                                Percent.of(1 - findings.rule().error()),
                                Percent.digits(findings.rule().tolerance()),
                                points.stream().allMatch(point -> point.level().decided())
                                        ? ""
                                        : " that are not marked"));
        lines.add("Every change is to the line above that is on the frontier; all intervals of changes hold together.");
        return lines;
    }

    private String note(Front.Point point) {
        List<String> notes = new ArrayList<>();
        if (!point.onFront()) {
            notes.add("not on the frontier: no better than what is cheaper");
        } else if (point.isTie()) {
            notes.add("cannot be told from the one before");
        }
        int ties = point.level().survivors().size() - 1;
        if (ties > 0) {
            notes.add("tied with " + ties + (ties == 1 ? " other" : " others"));
        }
        if (!point.level().decided()) {
            notes.add("not sure: another may be better by "
                    + Percent.digits(point.level().shortfall()));
        }
        return String.join("; ", notes);
    }

    private List<String> candidates() {
        List<String> lines = new ArrayList<>();
        lines.add("What each does (points of %s; all these intervals hold together):".formatted(findings.risk()));
        for (ChoiceFindings.Step step : findings.steps()) {
            String to =
                    step.alone() ? "alone" : "on top of " + PortfolioNames.shortened(PortfolioNames.name(step.from()));
            lines.add("  %-32s %-24s %s".formatted(step.candidate(), Percent.points(findings.change(step)), to));
        }
        return lines;
    }

    private static String bar(double share, double most) {
        int full = most > 0 ? (int) Math.round(BAR * share / most) : 0;
        return "█".repeat(full) + "·".repeat(BAR - full);
    }
}
