package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import org.parley.form.Block;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Report;

/** Notes in a report how many replications were asked for, which may be more than it comes from. */
final class Asked {
    private Asked() {}

    static Report of(Report report, int replications) {
        List<Block> blocks = new ArrayList<>(report.blocks());
        blocks.add(Fact.of("replicationsAskedFor", Cells.count(replications)));
        return new Report(report.title(), report.sentence(), blocks);
    }
}
