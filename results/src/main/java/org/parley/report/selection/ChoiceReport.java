package org.parley.report.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.experiment.selection.ChoiceFindings;
import org.parley.experiment.selection.ContestRule;
import org.parley.experiment.selection.CostLevel;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.SelectionFindings;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Note;
import org.parley.form.Passage;
import org.parley.form.Percent;
import org.parley.form.Report;
import org.parley.form.Section;
import org.parley.model.field.Param;
import org.parley.stats.Interval;

/** Which measures were chosen: the choice in a sentence, what makes matters worse, the frontier, the contest. */
public final class ChoiceReport {
    private final ChoiceFindings findings;
    private final SelectionFindings choice;

    private ChoiceReport(ChoiceFindings findings) {
        this.findings = findings;
        this.choice = findings.choice();
    }

    /** Says what was chosen; {@code robustness} is how that changes over uncertain worlds, if any were played. */
    public static Report of(ChoiceFindings findings, Optional<Section> robustness) {
        ChoiceReport report = new ChoiceReport(findings);
        List<Block> blocks = new ArrayList<>(report.facts());
        if (findings.isPlayed()) {
            blocks.addAll(report.comparisons());
            blocks.addAll(report.worse());
            blocks.addAll(new FrontierBlocks(findings).all());
        }
        blocks.add(new ContestBlocks(findings.risk(), report.choice).all());
        blocks.add(Fact.of("remarks", new Cell("", Optional.of(findings.remarks()))));
        blocks.add(new Passage(findings.remarks()));
        blocks.add(
                new Note("In brackets: 95 % intervals, of the differences at the top together. They cover chance, not"
                        + " what the scenario assumes."));
        robustness.ifPresent(blocks::add);
        return new Report(findings.scenario(), report.sentence(), blocks);
    }

    /**
     * How a contest stood that was interrupted before fresh replications were played. What is guaranteed holds at every
     * interim look.
     *
     * @param scenario name of the scenario
     * @param risk what is to be avoided: "war"
     * @param choice how the contest stands
     * @param rule how sure it had to be
     * @param budget the most a portfolio may cost; may be infinite
     */
    public static Report interrupted(
            String scenario, String risk, SelectionFindings choice, ContestRule rule, double budget) {
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
        return new Report(
                scenario,
                "In %s, after %,d replications %s so far: %s.".formatted(scenario, choice.played(), leads, others),
                List.of(
                        Fact.of("complete", Cells.truth(false)),
                        Fact.of("played", Cells.count(choice.played())),
                        Fact.of("chosen", PortfolioNames.cell(members)),
                        new ContestBlocks(risk, choice).all(),
                        new Note("In brackets: 95 % intervals. They cover chance, not what the scenario assumes.")));
    }

    private List<Block> facts() {
        List<Block> facts = new ArrayList<>(List.of(
                Fact.of("scenario", Cells.word(findings.scenario())),
                Fact.of("risk", Cells.word(findings.risk())),
                Fact.of("budget", Cells.number(findings.budget())),
                Fact.of("error", Cells.number(findings.rule().error())),
                Fact.of("tolerance", Cells.number(findings.rule().tolerance())),
                Fact.of("decided", Cells.truth(choice.levels().stream().allMatch(CostLevel::decided))),
                Fact.of("chosen", PortfolioNames.cell(choice.chosen().members())),
                Fact.of("shortfall", Cells.number(choice.best().shortfall()))));
        choice.runnerUp().ifPresent(other -> facts.add(Fact.of("runnerUp", PortfolioNames.cell(other.members()))));
        facts.add(Fact.of("failed", Cells.count(findings.failed())));
        facts.add(Fact.of("freshReplications", Cells.count(findings.again().replications())));
        return facts;
    }

    private String sentence() {
        if (!findings.isPlayed()) {
            return "%s: no replication ran to its end, so nothing was found.".formatted(findings.scenario());
        }
        return what() + " " + guarantee();
    }

    private String what() {
        Portfolio chosen = choice.chosen();
        Interval before = findings.before();
        if (chosen.members().isEmpty()) {
            return "In %s, %s nothing was found that lowers %s more than doing nothing, which leaves it at %s."
                    .formatted(findings.scenario(), within(), risk(), Percent.of(before));
        }
        Interval change = findings.against(choice.nothing());
        String ending = chosen.members().size() == 1 ? "s" : "";
        String who = "In %s, %s %s".formatted(findings.scenario(), within(), PortfolioNames.spoken(chosen.members()));
        String fromTo = "from %s to %s".formatted(Percent.spoken(before), Percent.spoken(findings.after()));
        if (change.contains(0)) {
            return "%s seem%s best, but the difference to doing nothing is not significant: %s goes %s, by %s points."
                    .formatted(who, ending, risk(), fromTo, Percent.points(change));
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
        String tolerance = Percent.digits(findings.rule().tolerance());
        if (best.decided()) {
            return "With probability %s no other portfolio %s is better by more than %s points."
                    .formatted(sure, scope(findings.budget()), tolerance);
        }
        return ("%,d replications were not enough to be sure: with probability %s no other portfolio %s is better by"
                        + " more than %s points, where %s were asked for.")
                .formatted(
                        findings.rule().most(),
                        sure,
                        scope(findings.budget()),
                        Percent.digits(best.shortfall()),
                        tolerance);
    }

    private String within() {
        return Double.isInfinite(findings.budget())
                ? "with any budget,"
                : "within a budget of " + Param.plain(findings.budget()) + ",";
    }

    private String risk() {
        return findings.risk().equals("war") ? "war" : "the chance of " + findings.risk();
    }

    private List<Block> comparisons() {
        List<Block> blocks = new ArrayList<>();
        if (!choice.chosen().members().isEmpty()) {
            blocks.add(against("againstNothing", "doing nothing", choice.nothing()));
        }
        choice.runnerUp()
                .ifPresent(other -> blocks.add(
                        against("againstRunnerUp", "the runner-up, " + PortfolioNames.name(other.members()), other)));
        findings.cheaperEqual()
                .ifPresent(other -> blocks.add(
                        new Note("The runner-up costs %s instead of %s, and the difference is not significant."
                                .formatted(
                                        Param.plain(other.cost()),
                                        Param.plain(choice.chosen().cost())))));
        return blocks;
    }

    private Fact against(String key, String whom, Portfolio other) {
        Cell difference = Cells.points(findings.against(other));
        return new Fact(
                key,
                difference,
                "Against %s: %s points, on %,d fresh replications."
                        .formatted(whom, difference.text(), findings.again().replications()));
    }

    /** What significantly makes matters worse is said plainly. */
    private List<Note> worse() {
        List<Note> notes = new ArrayList<>();
        for (ChoiceFindings.Step step : findings.worse()) {
            Interval change = findings.change(step);
            notes.add(new Note("Adding %s to %s raises %s by %s points (%s to %s)."
                    .formatted(
                            step.candidate(),
                            step.alone() ? "nothing" : PortfolioNames.name(step.from()),
                            risk(),
                            Percent.digits(change.estimate()),
                            Percent.digits(change.low()),
                            Percent.digits(change.high()))));
        }
        return notes;
    }

    /** Among which portfolios one was chosen. */
    private static String scope(double budget) {
        return Double.isInfinite(budget) ? "of these measures" : "within the budget";
    }
}
