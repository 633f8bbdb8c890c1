package org.parley.report.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.experiment.audit.AuditFindings;
import org.parley.experiment.audit.Baseline;
import org.parley.experiment.audit.TriedLever;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Note;
import org.parley.form.Passage;
import org.parley.form.Percent;
import org.parley.form.Report;
import org.parley.form.Section;
import org.parley.stats.Interval;

/** What moving every lever of a scenario did: first the finding, then dead and stuck levers, then all by size. */
public final class AuditReport {
    private AuditReport() {}

    /**
     * Says what was found.
     *
     * @param scenario name of the scenario
     * @param found what was found
     * @param remarks what else is to be said, last
     */
    public static Report of(String scenario, AuditFindings found, List<String> remarks) {
        List<Block> blocks = new ArrayList<>(facts(found));
        blocks.add(new Note(asItIs(found)));
        blocks.add(levers(
                "dead",
                "Changes nothing in %d replications, and is not declared inert:".formatted(found.looked()),
                found.dead()));
        blocks.add(levers("late", "Changes nothing here, but does further on:", found.late()));
        blocks.add(levers("stuck", "Changes nothing this way, though it does the other way:", found.stuck()));
        blocks.add(table(found));
        blocks.add(new Note(
                "In brackets: 95 % intervals, each lever by itself; of many, one in twenty misses by chance."));
        remarks.forEach(remark -> blocks.add(new Note(remark)));
        return new Report(scenario, sentence(scenario, found), blocks);
    }

    private static List<Block> facts(AuditFindings found) {
        Baseline baseline = found.baseline();
        return List.of(
                Fact.of("replications", Cells.count(baseline.war().trials())),
                Fact.of("replicationsBeforeDead", Cells.count(found.looked())),
                Fact.of("confidenceLevel", Cells.number(Interval.LEVEL)),
                Fact.of("moves", Cells.count(found.tried().size())),
                Fact.of("seen", Cells.count(found.seen())),
                Fact.of("war", Cells.share(baseline.war())),
                Fact.of("samePeakRung", Cells.number(baseline.sameness())),
                Fact.of("saturated", Cells.truth(found.isSaturated())),
                Fact.of("sound", Cells.truth(found.isSound())));
    }

    private static String sentence(String scenario, AuditFindings found) {
        return "In %s, %d of %d moves of levers show an effect on war or on the peak rung, and %d change nothing undeclared."
                .formatted(
                        scenario,
                        found.seen(),
                        found.tried().size(),
                        found.dead().size());
    }

    private static String asItIs(AuditFindings found) {
        Baseline baseline = found.baseline();
        return "As it is, %s of %d replications end in war; %s share one peak rung%s."
                .formatted(
                        Percent.of(baseline.war().interval()),
                        baseline.war().trials(),
                        String.format(Locale.ROOT, "%.0f %%", 100 * baseline.sameness()),
                        found.isSaturated() ? ": the scenario is saturated" : "");
    }

    private static Section levers(String key, String heading, List<TriedLever> levers) {
        Grid grid = Grid.named(key).dataHead("lever").dataHead("moved").dataHead("firstInReplication");
        List<String> lines = new ArrayList<>();
        for (TriedLever one : levers) {
            Cell first = one.later().isPresent() ? Cells.count(one.later().getAsLong()) : Cell.NONE;
            grid = grid.dataRow(Cells.word(one.name()), Cells.word(one.change()), first);
            lines.add("  " + one.name() + " (" + one.change() + ")"
                    + (one.later().isPresent()
                            ? ", first in replication " + one.later().getAsLong()
                            : ""));
        }
        return lines.isEmpty()
                ? new Section("", "", List.of(grid))
                : new Section("", heading, List.of(grid, new Passage(lines)));
    }

    private static Grid table(AuditFindings found) {
        Grid grid = Grid.named("levers")
                .head("lever", "lever")
                .head("moved", "moved")
                .head("war", "war, points")
                .head("peakRung", "peak rung, rungs")
                .head("changed", "changed");
        for (TriedLever one : found.bySize()) {
            grid = grid.row(
                    Cells.word(one.name()),
                    Cells.word(one.change()),
                    Cells.points(one.effect().war().difference()),
                    Cells.rungs(one.effect().peakRung()),
                    Cells.share(one.effect().different()));
        }
        return grid;
    }
}
