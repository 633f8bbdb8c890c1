package org.parley.report.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.SelectionFindings;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Section;
import org.parley.stats.Share;

/** How a contest of portfolios stands: how often each was played, and which are out. */
final class ContestBlocks {
    private static final int MOST_ROWS = 24; // shown to people

    private final String risk;
    private final SelectionFindings choice;

    /** Prepares to say how a contest stands about what is to be avoided: "war". */
    ContestBlocks(String risk, SelectionFindings choice) {
        this.risk = risk;
        this.choice = choice;
    }

    /** The chosen portfolio first, then those still in, then the others, each by their risk. */
    Section all() {
        List<Integer> order = IntStream.range(0, choice.portfolios().size())
                .boxed()
                .sorted((one, other) -> Double.compare(rank(one), rank(other)))
                .toList();
        Grid grid = Grid.named("portfolios")
                .head("members", "portfolio")
                .head("cost", "cost")
                .head("replications", "replications")
                .dataHead("hits")
                .head("risk", risk)
                .dataHead("in")
                .textHead("");
        for (int place = 0; place < order.size(); place++) {
            grid = grid.with(row(order.get(place), place < MOST_ROWS ? Grid.Readers.ALL : Grid.Readers.MACHINES));
        }
        String heading = "Contest of %,d %s (figures that led to the choice; they flatter what was chosen):"
                .formatted(order.size(), order.size() == 1 ? "portfolio" : "portfolios");
        return new Section(
                "",
                heading,
                List.of(
                        Fact.of("contestants", Cells.count(order.size())),
                        order.size() <= MOST_ROWS ? grid : more(grid, order.size())));
    }

    private static Grid more(Grid grid, int all) {
        return grid.textRow(
                Cells.text("and %,d more; --json has all.".formatted(all - MOST_ROWS)),
                Cell.NONE,
                Cell.NONE,
                Cell.NONE,
                Cell.NONE,
                Cell.NONE,
                Cell.NONE);
    }

    private Grid.Row row(int index, Grid.Readers readers) {
        Portfolio portfolio = choice.portfolios().get(index);
        Share share = choice.shares().get(index);
        return new Grid.Row(
                List.of(
                        PortfolioNames.cell(portfolio.members()),
                        Cells.number(portfolio.cost()),
                        Cells.count(share.trials()),
                        Cells.count(share.hits()),
                        Cells.share(share.interval()),
                        Cells.truth(choice.best().survivors().contains(index)),
                        Cells.text(state(index))),
                readers);
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
