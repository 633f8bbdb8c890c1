package org.parley.report.attribution;

import java.util.List;
import java.util.Optional;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Decimals;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Grouped;
import org.parley.form.Percent;
import org.parley.form.Section;
import org.parley.report.Goal;
import org.parley.stats.Causation;
import org.parley.stats.Share;

/** What was necessary and sufficient: a table for people, figures by name for machines. */
final class CausationBlocks {
    private final Goal goal;
    private final Causation causation;

    CausationBlocks(Goal goal, Causation causation) {
        this.goal = goal;
        this.causation = causation;
    }

    List<Block> all() {
        return List.of(table(), figures());
    }

    private Grid table() {
        return Grid.forPeople()
                .textHead("cause and effect")
                .textHead("counted in pairs")
                .textHead("bounds from shares alone")
                .textHead("of which")
                .textRow(
                        Cells.text("necessary (PN)"),
                        Cells.share(causation.necessity()),
                        bounds(causation.necessityBounds()),
                        Cells.text(goal.several() + " as is, not so with all off"))
                .textRow(
                        Cells.text("sufficient (PS)"),
                        Cells.share(causation.sufficiency()),
                        bounds(causation.sufficiencyBounds()),
                        Cells.text("those spared with all off, not so as is"))
                .textRow(
                        Cells.text("both (PNS)"),
                        Cells.share(causation.necessityAndSufficiency()),
                        bounds(causation.necessityAndSufficiencyBounds()),
                        Cells.text("all replications"))
                .textRow(
                        Cells.text("attributable fraction"),
                        Cells.share(causation.attributableFraction()),
                        Cell.NONE,
                        Cells.text(goal.several() + " as is, net of those prevented"));
    }

    private Section figures() {
        Share prevented = causation.prevented();
        return new Section(
                "causation",
                "",
                List.of(
                        Fact.of("attributableFraction", Cells.share(causation.attributableFraction())),
                        Fact.of("necessity", Cells.share(causation.necessity())),
                        Fact.of("necessityBounds", bounds(causation.necessityBounds())),
                        Fact.of("sufficiency", Cells.share(causation.sufficiency())),
                        Fact.of("sufficiencyBounds", bounds(causation.sufficiencyBounds())),
                        Fact.of("necessityAndSufficiency", Cells.share(causation.necessityAndSufficiency())),
                        Fact.of("necessityAndSufficiencyBounds", bounds(causation.necessityAndSufficiencyBounds())),
                        new Fact(
                                "prevented",
                                Cells.share(prevented),
                                "%s %s with all off only, which %s monotonicity: %s of all."
                                        .formatted(
                                                Grouped.of(prevented.hits()),
                                                goal.verb(),
                                                prevented.hits() == 0 ? "would contradict" : "contradicts",
                                                Percent.of(prevented.interval())))));
    }

    private static Cell bounds(Causation.Bounds bounds) {
        return Double.isNaN(bounds.low())
                ? new Cell("", Optional.of(List.of()))
                : Cell.of(
                        "%s to %s %%".formatted(Percent.digits(bounds.low()), Percent.digits(bounds.high())),
                        List.of(Decimals.rounded(bounds.low()), Decimals.rounded(bounds.high())));
    }
}
