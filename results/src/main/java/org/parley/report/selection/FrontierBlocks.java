package org.parley.report.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.experiment.selection.ChoiceFindings;
import org.parley.experiment.selection.CostRiskFrontier;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Grid;
import org.parley.form.Note;
import org.parley.form.Percent;
import org.parley.form.Section;

/** What a choice comes to at every cost, and what each candidate does, as tables and pictures. */
final class FrontierBlocks {
    private static final int BAR = 24; // characters for the largest risk

    private final ChoiceFindings findings;
    private final List<CostRiskFrontier.Point> points;

    FrontierBlocks(ChoiceFindings findings) {
        this.findings = findings;
        this.points = CostRiskFrontier.of(findings);
    }

    /** The frontier, then the candidates. */
    List<Block> all() {
        List<Block> frontier = new ArrayList<>(List.of(
                frontier(),
                new Note(guarantee()),
                new Note("Every change is to the line above that is on the frontier; all intervals of changes hold"
                        + " together.")));
        ChoicePictures.frontier(findings).ifPresent(frontier::add);
        List<Block> steps = new ArrayList<>(List.of(steps()));
        ChoicePictures.steps(findings).ifPresent(steps::add);
        return List.of(
                new Section(
                        "",
                        "Frontier of risk against cost (%s, on fresh replications):".formatted(findings.risk()),
                        frontier),
                new Section(
                        "",
                        "What each does (points of %s; all these intervals hold together):".formatted(findings.risk()),
                        steps));
    }

    private Grid frontier() {
        double most = points.stream()
                .mapToDouble(point -> point.risk().estimate())
                .max()
                .orElse(1);
        Grid grid = Grid.named("frontier")
                .head("cost", "cost")
                .head("members", "best within it")
                .head("risk", "risk")
                .textHead("")
                .head("change", "change, points")
                .dataHead("onFrontier")
                .dataHead("tiedWith")
                .dataHead("decided")
                .dataHead("shortfall")
                .textHead("");
        for (CostRiskFrontier.Point point : points) {
            grid = grid.row(
                    Cells.number(point.portfolio().cost()),
                    PortfolioNames.cell(point.portfolio().members()),
                    Cells.share(point.risk()),
                    Cells.text(bar(point.risk().estimate(), most)),
                    point.step().map(Cells::points).orElse(Cell.NONE),
                    Cells.truth(point.onFront()),
                    new Cell("", Optional.of(tiedWith(point))),
                    Cells.truth(point.level().decided()),
                    Cells.number(point.level().shortfall()),
                    Cells.text(note(point)));
        }
        return grid;
    }

    private List<List<String>> tiedWith(CostRiskFrontier.Point point) {
        return point.level().survivors().stream()
                .filter(index -> index != point.level().chosen())
                .map(index -> findings.choice().portfolios().get(index).members())
                .toList();
    }

    private String guarantee() {
        return "With probability %s no portfolio of the same cost or less is better by more than %s points, on all lines at once%s."
                .formatted(
                        Percent.of(1 - findings.rule().error()),
                        Percent.digits(findings.rule().tolerance()),
                        points.stream().allMatch(point -> point.level().decided()) ? "" : " that are not marked");
    }

    private static String note(CostRiskFrontier.Point point) {
        List<String> notes = new ArrayList<>();
        if (!point.onFront()) {
            notes.add("not on the frontier: no better than what is cheaper");
        } else if (point.isTie()) {
            notes.add("not significantly different from the one before");
        }
        int ties = point.level().survivors().size() - 1;
        if (ties > 0) {
            notes.add("tied with " + ties + (ties == 1 ? " other" : " others"));
        }
        if (!point.level().decided()) {
            notes.add("not decided: another may be better by "
                    + Percent.digits(point.level().shortfall()));
        }
        return String.join("; ", notes);
    }

    private Grid steps() {
        Grid grid = Grid.named("steps")
                .head("candidate", "candidate")
                .head("change", "change, points")
                .head("addedTo", "");
        for (ChoiceFindings.Step step : findings.steps()) {
            grid = grid.row(
                    Cells.word(step.candidate()),
                    Cells.points(findings.change(step)),
                    PortfolioNames.cell(step.from())
                            .shown(
                                    step.alone()
                                            ? "alone"
                                            : "on top of "
                                                    + PortfolioNames.shortened(PortfolioNames.name(step.from()))));
        }
        return grid;
    }

    private static String bar(double share, double most) {
        int full = most > 0 ? (int) Math.round(BAR * share / most) : 0;
        return "█".repeat(full) + "·".repeat(BAR - full);
    }
}
