package org.parley.report.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.engine.watch.Outcome;
import org.parley.experiment.tally.Findings;
import org.parley.experiment.tally.Stopped;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Grid.Readers;
import org.parley.form.Grouped;
import org.parley.form.Note;
import org.parley.form.Percent;
import org.parley.form.Report;
import org.parley.form.Section;
import org.parley.model.field.Words;
import org.parley.report.Brackets;
import org.parley.report.PairedColumns;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;
import org.parley.stats.Verdict;

/** What replications add up to: the finding in a sentence, then how often each rung is reached. */
public final class FindingsReport {
    private static final int BAR = 8; // characters for a share of 1

    private final String scenario;
    private final Findings findings;
    private final PairedColumns columns;

    private FindingsReport(String scenario, Findings findings) {
        this.scenario = scenario;
        this.findings = findings;
        this.columns = new PairedColumns(findings.twinned());
    }

    /** The findings of a scenario, of as many replications as were asked for. */
    public static Report of(String scenario, Findings findings) {
        return of(scenario, findings, Optional.empty());
    }

    /**
     * The findings of a scenario.
     *
     * @param stopped where a rule ended the replications, if there was one
     */
    public static Report of(String scenario, Findings findings, Optional<Stopped> stopped) {
        FindingsReport report = new FindingsReport(scenario, findings);
        List<Block> blocks = new ArrayList<>(report.facts());
        blocks.add(report.reached());
        if (findings.complete() > 0) {
            blocks.addAll(FindingsPictures.of(findings));
        }
        blocks.add(report.outcomes());
        blocks.addAll(report.ofTheWars());
        blocks.addAll(report.notes());
        stopped.ifPresent(where -> blocks.add(StoppedReport.section(where)));
        return new Report(scenario, report.sentence(), blocks);
    }

    private List<Block> facts() {
        List<Block> war = new ArrayList<>(columns.facts(findings.war()));
        if (findings.twinned()) {
            war.add(Fact.of("verdict", Cells.word(Words.of(findings.verdict()))));
        }
        return List.of(
                Fact.of("replications", Cells.count(findings.complete())),
                Fact.of("failed", Cells.count(findings.failed())),
                Fact.of("confidenceLevel", Cells.number(Interval.LEVEL)),
                new Section("war", "", war));
    }

    private String sentence() {
        if (findings.complete() == 0) {
            return "%s: no replication ran to its end, so nothing was found.".formatted(scenario);
        }
        PairedShares war = findings.war();
        String asIs = "In %s, %s of %s replications end in war (95 %% interval %s to %s %%)"
                .formatted(
                        scenario,
                        Percent.of(war.first().interval().estimate()),
                        Grouped.of(findings.complete()),
                        Percent.digits(war.first().interval().low()),
                        Percent.digits(war.first().interval().high()));
        return findings.twinned() ? asIs + "; " + comparison(war) : asIs + ".";
    }

    private String comparison(PairedShares war) {
        Interval difference = war.difference();
        String clear = "with clear communication it is %s. "
                .formatted(Percent.spoken(war.second().interval()));
        Verdict verdict = findings.verdict();
        if (verdict == Verdict.NOT_SIGNIFICANT) {
            return clear + "The difference is not significant: %s points.".formatted(Percent.points(difference));
        }
        Interval size = verdict == Verdict.MORE ? difference : difference.negated();
        return clear
                + "Miscommunication %s %s points of war (%s to %s)."
                        .formatted(
                                verdict == Verdict.MORE ? "adds" : "takes away",
                                Percent.digits(size.estimate()),
                                Percent.digits(size.low()),
                                Percent.digits(size.high()));
    }

    /** A row a rung; people read war first, and no rung that every replication starts on. */
    private Grid reached() {
        Grid grid = columns.heads(
                        Grid.named("reached").dataHead("rung").dataHead("label").textHead(""))
                .textHead("");
        int war = findings.ladder().war();
        boolean known = findings.complete() > 0;
        if (known) {
            grid = grid.with(row(war, "war", Readers.PEOPLE));
        }
        for (int rung = 0; rung < findings.reached().size(); rung++) {
            boolean shown = known && rung > findings.startRung() && rung != war;
            String label = "rung ≥ %d  %s".formatted(rung, findings.ladder().label(rung));
            grid = grid.with(row(rung, label, shown ? Readers.ALL : Readers.MACHINES));
        }
        return grid;
    }

    private Grid.Row row(int rung, String label, Readers readers) {
        PairedShares shares = findings.reached().get(rung);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.count(rung));
        cells.add(Cells.word(findings.ladder().label(rung)));
        cells.add(Cells.text(label));
        cells.addAll(columns.cells(shares));
        cells.add(Cells.text(bar(shares.first().interval().estimate())));
        return new Grid.Row(cells, readers);
    }

    /** How the replications of each world ended, as counts to people. */
    private Grid outcomes() {
        Grid grid = Grid.named("outcomes").head("world", "").rowsByName();
        for (Outcome outcome : Outcome.values()) {
            grid = grid.head(Words.of(outcome), Words.of(outcome));
        }
        for (int world = 0; world < findings.worlds().size(); world++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.word(findings.worlds().get(world)));
            for (Outcome outcome : Outcome.values()) {
                Share share = findings.outcome(world, outcome);
                cells.add(Cells.share(share).shown(Grouped.of(share.hits())));
            }
            grid = grid.with(new Grid.Row(cells, findings.complete() > 0 ? Readers.ALL : Readers.MACHINES));
        }
        return grid;
    }

    private List<Block> ofTheWars() {
        PairedShares war = findings.war();
        boolean any = war.first().hits() > 0;
        List<Block> facts = new ArrayList<>();
        facts.add(fact(
                any,
                "inadvertentShareOfWars",
                findings.inadvertent(),
                "Inadvertent (no nation greedy): %s of the wars as is."));
        if (findings.twinned()) {
            facts.add(fact(
                    any,
                    "shareOfWarsOnlyAsIs",
                    war.onlyFirstAmongFirst(),
                    "Would not have happened with clear communication: %s of the wars as is."));
            facts.add(Fact.of("deliberateShareOfWars", Cells.share(war.bothAmongFirst())));
        }
        return facts;
    }

    private static Fact fact(boolean said, String key, Share share, String sentence) {
        return said ? Fact.said(key, Cells.share(share), sentence) : Fact.of(key, Cells.share(share));
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (findings.failed() > 0) {
            notes.add(new Note("%s replications failed and are left out; replications.csv has the reasons."
                    .formatted(Grouped.of(findings.failed()))));
        }
        if (findings.complete() > 0) {
            notes.add(Brackets.note(findings));
        }
        return notes;
    }

    private static String bar(double share) {
        int full = Double.isNaN(share) ? 0 : (int) Math.round(BAR * share);
        return "█".repeat(full) + "·".repeat(BAR - full);
    }
}
