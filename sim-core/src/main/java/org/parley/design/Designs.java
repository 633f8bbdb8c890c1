package org.parley.design;

import org.parley.model.field.Catalogue;

/** The built-in designs; a new one is one file and one line here. */
public final class Designs {
    private Designs() {}

    /** How points may be chosen; {@code texts} finds the files that designs name. */
    public static Catalogue<Design> catalogue(TextSource texts) {
        return Catalogue.<Design>of("design")
                .with("grid", "every combination of all factors' levels", Grid::read)
                .with("list", "points written out", Listed::read)
                .with("zip", "all factors move together, level by level", Zip::read)
                .with("latin-hypercube", "each factor evenly, in random combination", LatinHypercube::read)
                .with("sobol", "evenly in all factors together, by Sobol's sequence", SobolPoints::read)
                .with("saltelli", "what Sobol indices of first and total order need", Saltelli::read)
                .with("morris", "trajectories that move one factor at a time, for screening", Morris::read)
                .with("one-at-a-time", "the scenario as it is, then each factor's levels by itself", OneAtATime::read)
                .with("csv", "points from a file", fields -> CsvPoints.read(fields, texts));
    }
}
