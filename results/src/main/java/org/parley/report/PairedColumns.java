package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.stats.PairedShares;

/** How often something happened as is and with clear communication, in the same columns in every table. */
public final class PairedColumns {
    private final boolean twinned;

    /** The columns for worlds with their clear twins, or for worlds alone. */
    public PairedColumns(boolean twinned) {
        this.twinned = twinned;
    }

    /** A table with these columns behind those it has. */
    public Grid heads(Grid grid) {
        Grid alone = grid.head("asIs", "as is");
        return twinned
                ? alone.head("clear", "clear communication")
                        .head("difference", "difference, points")
                        .dataHead("onlyAsIs")
                        .dataHead("onlyClear")
                        .textHead("only in one")
                : alone;
    }

    /** The cells of a row in these columns. */
    public List<Cell> cells(PairedShares shares) {
        Cell asIs = Cells.share(shares.first());
        return twinned
                ? List.of(
                        asIs,
                        Cells.share(shares.second()),
                        Cells.points(shares.difference()),
                        Cells.count(shares.onlyFirst()),
                        Cells.count(shares.onlySecond()),
                        Cells.flips(shares))
                : List.of(asIs);
    }

    /** The same figures by themselves, for machines. */
    public List<Block> facts(PairedShares shares) {
        List<Grid.Head> heads = heads(Grid.named("")).heads();
        List<Cell> cells = cells(shares);
        List<Block> facts = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            if (heads.get(column).readers() != Grid.Readers.PEOPLE) {
                facts.add(Fact.of(heads.get(column).key(), cells.get(column)));
            }
        }
        return facts;
    }
}
