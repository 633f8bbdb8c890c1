package org.parley.report.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.experiment.splitting.RareDoubt;
import org.parley.experiment.splitting.RareFindings;
import org.parley.experiment.splitting.RarePlan;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Chances;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Grouped;
import org.parley.form.Note;
import org.parley.form.Report;
import org.parley.form.Section;
import org.parley.model.field.Words;
import org.parley.report.Brackets;
import org.parley.stats.Interval;
import org.parley.stats.Share;
import org.parley.stats.Verdict;

/** What a splitting found: the finding in a sentence, the table by rung, and whether it paid. */
public final class RareReport {
    private final String scenario;
    private final RareFindings findings;
    private final int war;

    private RareReport(String scenario, RareFindings findings) {
        this.scenario = scenario;
        this.findings = findings;
        this.war = findings.ladder().war();
    }

    /** The findings of a scenario. */
    public static Report of(String scenario, RareFindings findings) {
        RareReport report = new RareReport(scenario, findings);
        List<Block> blocks = new ArrayList<>(report.facts());
        if (findings.tells()) {
            blocks.add(report.reached());
            blocks.addAll(RarePictures.of(findings));
            blocks.add(report.worlds());
        }
        blocks.addAll(report.notes());
        return new Report(scenario, report.sentence(), blocks);
    }

    private List<Block> facts() {
        RarePlan plan = findings.plan();
        return List.of(
                Fact.of("splitting", Cells.word(Words.of(plan.way()))),
                Fact.of("importance", Cells.word(plan.importance().words())),
                Fact.of("particles", Cells.count(plan.particles())),
                Fact.of("failed", Cells.count(findings.failed())),
                Fact.of("confidenceLevel", Cells.number(Interval.LEVEL)));
    }

    private String sentence() {
        if (!findings.tells()) {
            return "%s: fewer than two repetitions ran to their end, so nothing was found.".formatted(scenario);
        }
        Interval chance = findings.war(0);
        String asIs = chance.estimate() > 0
                ? "In %s, P(war) = %s".formatted(scenario, withLimits(chance))
                : "In %s, no particle reached war: P(war) is at most %s (95 %% confidence)"
                        .formatted(scenario, Chances.of(chance.high()));
        return findings.twinned() ? asIs + "; " + comparison() : asIs + ".";
    }

    private static String withLimits(Interval chance) {
        return "%s (95 %% interval %s to %s)"
                .formatted(Chances.of(chance.estimate()), Chances.of(chance.low()), Chances.of(chance.high()));
    }

    private String comparison() {
        Interval clear = findings.war(1);
        String twin = "with clear communication it is %s. "
                .formatted(clear.estimate() > 0 ? withLimits(clear) : "at most " + Chances.of(clear.high()));
        Interval difference = findings.difference(war);
        Verdict verdict = findings.verdict();
        if (verdict == Verdict.NOT_SIGNIFICANT) {
            return twin + "The difference is not significant: %s.".formatted(Chances.difference(difference));
        }
        Interval size = verdict == Verdict.MORE ? difference : difference.negated();
        String effect = twin
                + "Miscommunication %s %s (%s to %s)"
                        .formatted(
                                verdict == Verdict.MORE ? "adds" : "takes away",
                                Chances.of(size.estimate()),
                                Chances.of(size.low()),
                                Chances.of(size.high()));
        Interval ratio = findings.ratio(war);
        return Double.isNaN(ratio.estimate())
                ? effect + "."
                : effect + "; war is %s times as likely with it.".formatted(Chances.times(ratio));
    }

    private Grid reached() {
        Grid grid = Grid.named("reached")
                .dataHead("rung")
                .dataHead("label")
                .textHead("")
                .head("asIs", "as is")
                .head("fromTheRungBelow", "from the rung below");
        if (findings.twinned()) {
            grid = grid.head("clear", "clear communication")
                    .head("difference", "difference")
                    .dataHead("ratio");
        }
        for (int rung = findings.startRung() + 1; rung <= war; rung++) {
            String label = findings.ladder().label(rung);
            List<Cell> cells = new ArrayList<>(List.of(
                    Cells.count(rung),
                    Cells.word(label),
                    Cells.text(rung == war ? "war" : "rung ≥ %d  %s".formatted(rung, label)),
                    Cells.chance(findings.reached(0, rung)),
                    Cells.chance(findings.onward(0, rung))));
            if (findings.twinned()) {
                cells.add(Cells.chance(findings.reached(1, rung)));
                cells.add(Cells.chanceDifference(findings.difference(rung)));
                cells.add(Cells.times(findings.ratio(rung)));
            }
            grid = grid.row(cells.toArray(Cell[]::new));
        }
        return grid;
    }

    private Section worlds() {
        List<Block> worlds = new ArrayList<>();
        for (int world = 0; world < findings.plan().worlds().size(); world++) {
            String name = findings.plan().worlds().get(world).name();
            worlds.add(new Section(name, "", world(world, name)));
        }
        return new Section("worlds", "", worlds);
    }

    /** What it took in a world, and whether crude Monte Carlo would have done as well. */
    private List<Block> world(int world, String name) {
        Interval share = findings.shareOfCrudeWork(world);
        double replications = findings.replications(world);
        String paid = Double.isNaN(share.estimate())
                ? ""
                : ": %s of what crude Monte Carlo takes to know P(war) as well".formatted(Chances.of(share));
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Fact.of("repetitions", Cells.count(findings.played().get(world).size())));
        blocks.add(Fact.of("war", Cells.chance(findings.war(world))));
        blocks.add(Fact.of(
                "spread", Cells.significant(findings.estimates(world, war).spread())));
        blocks.add(new Fact(
                "steps",
                Cells.count(findings.steps(world)),
                "%s: %s steps, as many as %s replications take%s."
                        .formatted(name, Grouped.of(findings.steps(world)), Chances.times(replications), paid)));
        blocks.add(Fact.of("asManyAsReplications", Cells.significant(replications)));
        blocks.add(Fact.of("shareOfCrudeWork", Cells.chance(share)));
        Share crude = findings.crude(world, war);
        if (crude.trials() > 0) {
            blocks.add(Fact.of("particlesThatReachedWarByThemselves", Cells.count(crude.hits())));
        }
        findings.doubt(world).ifPresent(doubt -> blocks.add(new Note(words(doubt, world))));
        return blocks;
    }

    private String words(RareDoubt doubt, int world) {
        return switch (doubt) {
            case NONE_REACHED_WAR -> "No particle reached war; more of them (-n) would tell more.";
            case NOT_RARE ->
                "Crude Monte Carlo does as well here, because war is not rare: one replication in %s ends in it. Leave out --rare."
                        .formatted(Chances.times(1 / findings.war(world).estimate()));
            case DOES_NOT_PAY ->
                "Crude Monte Carlo does about as well here, because the rungs below war tell little of who gets there: most runs that reach war do so in a few large steps, or all at the same place.";
            case SCATTERED ->
                "The repetitions scatter by %.1f times their mean, so the upper limit is a safe one, from the first particles alone or from the rung below; more particles (-n) would narrow it."
                        .formatted(findings.estimates(world, war).spread());
        };
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        RarePlan plan = findings.plan();
        notes.add(new Note("%s splitting by %s: %s independent repetitions of %s particles in each world."
                .formatted(
                        capital(Words.of(plan.way())),
                        plan.importance().words(),
                        played(),
                        Grouped.of(plan.particles()))));
        if (findings.tells()) {
            Share crude = findings.crude(0, war);
            if (crude.trials() > 0) {
                notes.add(new Note(
                        "The particles began as %s replications of crude Monte Carlo; %s of these reached war by themselves."
                                .formatted(Grouped.of(crude.trials()), Grouped.of(crude.hits()))));
            }
        }
        if (findings.failed() > 0) {
            notes.add(new Note("%d repetitions failed and are left out.".formatted(findings.failed())));
        }
        notes.add(Brackets.note("95 % intervals", false));
        return notes;
    }

    private String played() {
        int played = findings.played().get(0).size();
        int asked = findings.plan().repetitions();
        return played == asked ? Integer.toString(asked) : "%d of %d".formatted(played, asked);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
