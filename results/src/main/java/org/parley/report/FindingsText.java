package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.watch.Outcome;
import org.parley.experiment.tally.Findings;
import org.parley.form.Grouped;
import org.parley.form.Percent;
import org.parley.model.field.Words;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;

/** Findings as a person reads them: the finding in a sentence, then the table it is from. */
public final class FindingsText {
    private static final int BAR = 8; // characters for a share of 1
    private static final String LINE = "%-36s %-24s %-24s %-24s %-14s %s";

    private final String scenario;
    private final Findings findings;

    /** The findings of a scenario. */
    public FindingsText(String scenario, Findings findings) {
        this.scenario = scenario;
        this.findings = findings;
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        lines.add("");
        lines.addAll(table());
        lines.add("");
        lines.addAll(notes());
        return lines;
    }

    /** What was found, in one plain sentence or two. */
    public String sentence() {
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

    private static String comparison(PairedShares war) {
        Interval difference = war.difference();
        String clear = "with clear communication it is %s. "
                .formatted(Percent.spoken(war.second().interval()));
        if (difference.contains(0)) {
            return clear
                    + "These replications cannot tell the two apart: the difference is %s points."
                            .formatted(Percent.points(difference));
        }
        Interval size = difference.estimate() > 0 ? difference : difference.negated();
        return clear
                + "Miscommunication %s %s points of war (%s to %s)."
                        .formatted(
                                difference.estimate() > 0 ? "adds" : "takes away",
                                Percent.digits(size.estimate()),
                                Percent.digits(size.low()),
                                Percent.digits(size.high()));
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(
                findings.twinned()
                        ? line("", "as is", "clear communication", "difference, points", "only in one", "")
                        : line("", "as is", "", "", "", ""));
        lines.add(row("war", findings.war()));
        for (int rung = findings.startRung() + 1; rung < findings.reached().size(); rung++) {
            if (rung == findings.ladder().war()) {
                continue; // the row of war
            }
            String label = "rung ≥ %d  %s".formatted(rung, findings.ladder().label(rung));
            lines.add(row(shortened(label), findings.reached().get(rung)));
        }
        return lines;
    }

    private String row(String label, PairedShares shares) {
        Interval asIs = shares.first().interval();
        if (!findings.twinned()) {
            return line(label, Percent.of(asIs), bar(asIs.estimate()), "", "", "");
        }
        return line(
                label,
                Percent.of(asIs),
                Percent.of(shares.second().interval()),
                Percent.points(shares.difference()),
                Grouped.of(shares.onlyFirst()) + " / " + Grouped.of(shares.onlySecond()),
                bar(asIs.estimate()));
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>();
        for (int world = 0; world < findings.worlds().size(); world++) {
            StringBuilder ends = new StringBuilder(findings.worlds().get(world)).append(":");
            for (Outcome outcome : Outcome.values()) {
                Share share = findings.outcome(world, outcome);
                ends.append(" ").append(Words.of(outcome)).append(" ").append(Grouped.of(share.hits()));
            }
            lines.add(ends.toString());
        }
        PairedShares war = findings.war();
        if (war.first().hits() > 0) {
            lines.add("Inadvertent (no nation greedy): %s of the wars as is."
                    .formatted(Percent.of(findings.inadvertent().interval())));
        }
        if (findings.twinned() && war.first().hits() > 0) {
            lines.add("Would not have happened with clear communication: %s of the wars as is."
                    .formatted(Percent.of(war.onlyFirstAmongFirst().interval())));
        }
        if (findings.failed() > 0) {
            lines.add("%s replications failed and are left out; replications.csv has the reasons."
                    .formatted(Grouped.of(findings.failed())));
        }
        lines.add(Brackets.note(findings));
        return lines;
    }

    private static String line(String label, String asIs, String clear, String difference, String flips, String bar) {
        return LINE.formatted(label, asIs, clear, difference, flips, bar).stripTrailing();
    }

    private static String shortened(String label) {
        return label.length() <= 36 ? label : label.substring(0, 35) + "…";
    }

    private static String bar(double share) {
        int full = Double.isNaN(share) ? 0 : (int) Math.round(BAR * share);
        return "█".repeat(full) + "·".repeat(BAR - full);
    }
}
