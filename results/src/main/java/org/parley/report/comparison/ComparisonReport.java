package org.parley.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.experiment.comparison.Comparison;
import org.parley.experiment.comparison.Comparison.Contrast;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Grouped;
import org.parley.form.Note;
import org.parley.form.Percent;
import org.parley.form.Report;
import org.parley.form.Section;
import org.parley.model.field.Words;
import org.parley.report.Goal;
import org.parley.report.PairedColumns;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;
import org.parley.stats.Verdict;

/** A comparison of alternatives: the finding in a sentence, then a row for each alternative. */
public final class ComparisonReport {
    private final Goal goal;
    private final Comparison comparison;
    private final List<Contrast> contrasts;

    private ComparisonReport(Goal goal, Comparison comparison) {
        this.goal = goal;
        this.comparison = comparison;
        this.contrasts = comparison.contrasts();
    }

    /**
     * Says what was found.
     *
     * @param title what was compared
     * @param goal what was asked about
     * @param comparison what was found
     */
    public static Report of(String title, Goal goal, Comparison comparison) {
        ComparisonReport report = new ComparisonReport(goal, comparison);
        List<Block> blocks = new ArrayList<>(report.facts());
        if (comparison.complete() > 0) {
            blocks.add(report.alternatives());
            if (!comparison.twins().isEmpty()) {
                blocks.add(report.twins());
            }
            blocks.addAll(ComparisonPictures.of(goal, comparison));
            blocks.addAll(report.notes());
        }
        return new Report(title, report.sentence(), blocks);
    }

    private String first() {
        return comparison.names().get(0);
    }

    private Share reachedByFirst() {
        return comparison.pairs().get(0).second();
    }

    private List<Block> facts() {
        return List.of(
                Fact.of("replications", Cells.count(comparison.complete())),
                Fact.of("failed", Cells.count(comparison.failed())),
                Fact.of("confidenceLevel", Cells.number(Interval.LEVEL)),
                new Section(
                        "first",
                        "",
                        List.of(
                                Fact.of("name", Cells.word(first())),
                                Fact.of("reached", Cells.share(reachedByFirst())))));
    }

    private String sentence() {
        if (comparison.complete() == 0) {
            return "%s: no replication ran to its end in every world, so nothing was found.".formatted(first());
        }
        List<String> found = new ArrayList<>();
        say(found, "significantly fewer", with(Verdict.LESS));
        say(found, "significantly more", with(Verdict.MORE));
        int open = with(Verdict.NOT_SIGNIFICANT).size();
        if (open > 0) {
            found.add(
                    contrasts.size() == 1
                            ? "the difference of the alternative is not significant: %s points"
                                    .formatted(Percent.points(contrasts.get(0).together()))
                            : "the difference of %d of %d alternatives is not significant"
                                    .formatted(open, contrasts.size()));
        }
        return "Against %s, where %s of %s replications %s, %s."
                .formatted(
                        first(),
                        Percent.of(reachedByFirst().interval()),
                        Grouped.of(comparison.complete()),
                        goal.verb(),
                        String.join("; ", found));
    }

    private static void say(List<String> found, String what, List<Contrast> alternatives) {
        if (!alternatives.isEmpty()) {
            found.add(alternatives.stream()
                    .map(one -> "%s (%s points)".formatted(one.name(), Percent.points(one.together())))
                    .collect(Collectors.joining(", ", what + " do with ", "")));
        }
    }

    private List<Contrast> with(Verdict verdict) {
        return contrasts.stream().filter(one -> one.verdict() == verdict).toList();
    }

    private Grid alternatives() {
        Grid grid = Grid.named("alternatives")
                .head("name", "")
                .head("reached", goal.noun())
                .head("difference", "difference, points")
                .head("differenceTogether", "the same, all together")
                .dataHead("onlyAlternative")
                .dataHead("onlyFirst")
                .textHead("only in one")
                .head("p", "p")
                .head("pHolm", "p, Holm")
                .dataHead("verdict")
                .head("pairingGain", "pairing gains");
        List<Cell> shown = new ArrayList<>(List.of(Cells.word(first()), Cells.share(reachedByFirst())));
        while (shown.size() < grid.heads().size()) {
            shown.add(Cell.NONE);
        }
        grid = grid.textRow(shown.toArray(Cell[]::new));
        for (Contrast one : contrasts) {
            PairedShares pairs = one.pairs();
            grid = grid.row(
                    Cells.word(one.name()),
                    Cells.share(pairs.first()),
                    Cells.points(pairs.difference()),
                    Cells.points(one.together()),
                    Cells.count(pairs.onlyFirst()),
                    Cells.count(pairs.onlySecond()),
                    Cells.flips(pairs),
                    Cells.probability(one.raw()),
                    Cells.probability(one.adjusted()),
                    Cells.word(Words.of(one.verdict())),
                    gain(pairs.gain()));
        }
        return grid;
    }

    private Grid twins() {
        PairedColumns columns = new PairedColumns(true);
        Grid grid = columns.heads(Grid.named("twins").head("name", "")).head("pairingGain", "pairing gains");
        for (int alternative = 0; alternative < comparison.names().size(); alternative++) {
            PairedShares twin = comparison.twin(alternative).orElseThrow();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.word(comparison.names().get(alternative)));
            cells.addAll(columns.cells(twin));
            cells.add(gain(twin.gain()));
            grid = grid.row(cells.toArray(Cell[]::new));
        }
        return grid;
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("only in one: replications with %s in the alternative only / in %s only."
                .formatted(goal.noun(), first())));
        notes.add(new Note(
                "pairing gains: independent replications would have to be that many times as many for the same variance"
                        + " of the difference. Near 1, the alternatives share too few names to share their random numbers, and"
                        + " the pairs say no more than two runs."));
        if (contrasts.stream().anyMatch(one -> Verdict.of(one.together()) != one.verdict())) {
            notes.add(new Note(
                    "Significant means that p, Holm is below 0.05. The interval of all together may say otherwise"
                            + " where few pairs differ, or because it is wider than that test needs."));
        }
        if (comparison.failed() > 0) {
            notes.add(new Note("%s replications failed in some world and are left out."
                    .formatted(Grouped.of(comparison.failed()))));
        }
        notes.add(new Note(
                "In brackets: 95 % intervals, each by itself; \"all together\" they hold at once with 95 % (Bonferroni)."
                        + " p: exact McNemar test, raw and adjusted for the number of alternatives (Holm)."));
        return notes;
    }

    private static Cell gain(Interval gain) {
        if (Double.isNaN(gain.estimate()) || Double.isInfinite(gain.estimate())) {
            return Cells.text("– (no pair differs)");
        }
        String limits = Double.isInfinite(gain.high())
                ? "too few flips for limits"
                : String.format(Locale.ROOT, "%.2f, %.2f", gain.low(), gain.high());
        return Cells.figure(String.format(Locale.ROOT, "%.2f [%s]", gain.estimate(), limits), gain);
    }
}
