package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.experiment.splitting.RareFindings;
import org.parley.experiment.splitting.RarePlan;
import org.parley.form.Chances;
import org.parley.form.Grouped;
import org.parley.model.field.Words;
import org.parley.stats.Interval;
import org.parley.stats.Share;

/** What a splitting found as a person reads it: the finding in a sentence, the table by rung, and whether it paid. */
public final class RareText {
    private static final String LINE = "%-36s %-28s %-24s %-28s %s";

    /** Share of the work of crude Monte Carlo above which splitting is not worth its trouble; an assumption. */
    private static final double PAYS = 0.5;

    /** Estimated chance of war from which on crude Monte Carlo sees it often enough; an assumption. */
    private static final double OFTEN = 0.05;

    private final String scenario;
    private final RareFindings findings;

    /** The findings of a scenario. */
    public RareText(String scenario, RareFindings findings) {
        this.scenario = scenario;
        this.findings = findings;
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        if (findings.tells()) {
            lines.add("");
            lines.addAll(table());
            lines.add("");
            for (int world = 0; world < findings.plan().worlds().size(); world++) {
                lines.addAll(work(world));
            }
        }
        lines.addAll(notes());
        return lines;
    }

    /** What was found, in one plain sentence or two. */
    public String sentence() {
        if (!findings.tells()) {
            return "%s: fewer than two repetitions ran to their end, so nothing was found.".formatted(scenario);
        }
        Interval war = findings.war(0);
        String asIs = war.estimate() > 0
                ? "In %s, P(war) = %s".formatted(scenario, withLimits(war))
                : "In %s, no particle reached war: P(war) is at most %s (95 %% confidence)"
                        .formatted(scenario, Chances.of(war.high()));
        return findings.twinned() ? asIs + "; " + comparison() : asIs + ".";
    }

    private static String withLimits(Interval chance) {
        return "%s (95 %% interval %s to %s)"
                .formatted(Chances.of(chance.estimate()), Chances.of(chance.low()), Chances.of(chance.high()));
    }

    private String comparison() {
        int war = findings.ladder().war();
        Interval clear = findings.war(1);
        String twin = "with clear communication it is %s. "
                .formatted(clear.estimate() > 0 ? withLimits(clear) : "at most " + Chances.of(clear.high()));
        Interval difference = findings.difference(war);
        if (difference.contains(0)) {
            return twin
                    + "These repetitions cannot tell the two apart: the difference is %s."
                            .formatted(Chances.difference(difference));
        }
        boolean adds = difference.estimate() > 0;
        Interval size = adds ? difference : difference.negated();
        String effect = twin
                + "Miscommunication %s %s (%s to %s)"
                        .formatted(
                                adds ? "adds" : "takes away",
                                Chances.of(size.estimate()),
                                Chances.of(size.low()),
                                Chances.of(size.high()));
        Interval ratio = findings.ratio(war);
        return Double.isNaN(ratio.estimate())
                ? effect + "."
                : effect + "; war is %s times as likely with it.".formatted(Chances.times(ratio));
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        boolean twinned = findings.twinned();
        lines.add(line(
                "", "as is", "from the rung below", twinned ? "clear communication" : "", twinned ? "difference" : ""));
        for (int rung = findings.startRung() + 1; rung <= findings.ladder().war(); rung++) {
            String label = rung == findings.ladder().war()
                    ? "war"
                    : "rung ≥ %d  %s".formatted(rung, findings.ladder().label(rung));
            lines.add(line(
                    label.length() <= 36 ? label : label.substring(0, 35) + "…",
                    Chances.of(findings.reached(0, rung)),
                    Chances.of(findings.onward(0, rung)),
                    twinned ? Chances.of(findings.reached(1, rung)) : "",
                    twinned ? Chances.difference(findings.difference(rung)) : ""));
        }
        return lines;
    }

    /** What it took in a world, and whether crude Monte Carlo would have done as well. */
    private List<String> work(int world) {
        List<String> lines = new ArrayList<>();
        String name = findings.plan().worlds().get(world).name();
        Interval share = findings.shareOfCrudeWork(world);
        String paid = Double.isNaN(share.estimate())
                ? ""
                : ": %s of what crude Monte Carlo takes to know P(war) as well".formatted(Chances.of(share));
        lines.add("%s: %s steps, as many as %s replications take%s."
                .formatted(name, Grouped.of(findings.steps(world)), Chances.times(findings.replications(world)), paid));
        doubt(world).ifPresent(lines::add);
        return lines;
    }

    /** Why splitting was of little use in a world, if it was, or why its interval is in doubt. */
    private Optional<String> doubt(int world) {
        Interval war = findings.war(world);
        Interval share = findings.shareOfCrudeWork(world);
        double spread = findings.estimates(world, findings.ladder().war()).spread();
        if (war.estimate() == 0) {
            return Optional.of("    No particle reached war; more of them (-n) would tell more.");
        }
        if (war.estimate() > OFTEN) {
            return Optional.of(
                    "    Crude Monte Carlo does as well here, because war is not rare: one replication in %s ends in it. Leave out --rare."
                            .formatted(Chances.times(1 / war.estimate())));
        }
        if (share.estimate() > PAYS) {
            return Optional.of(
                    "    Crude Monte Carlo does about as well here, because the rungs below war tell little of who gets there: most runs that reach war do so in a few large steps, or all at the same place.");
        }
        if (spread > RareFindings.SCATTERED) {
            return Optional.of(
                    "    The repetitions scatter by %.1f times their mean, so the upper limit is a safe one, from the first particles alone or from the rung below; more particles (-n) would narrow it."
                            .formatted(spread));
        }
        return Optional.empty();
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>();
        RarePlan plan = findings.plan();
        lines.add("%s splitting by %s: %s independent repetitions of %s particles in each world."
                .formatted(
                        capital(Words.of(plan.way())),
                        plan.importance().words(),
                        played(),
                        Grouped.of(plan.particles())));
        if (findings.tells()) {
            Share crude = findings.crude(0, findings.ladder().war());
            if (crude.trials() > 0) {
                lines.add(
                        "The particles began as %s replications of crude Monte Carlo; %s of these reached war by themselves."
                                .formatted(Grouped.of(crude.trials()), Grouped.of(crude.hits())));
            }
        }
        if (findings.failed() > 0) {
            lines.add("%d repetitions failed and are left out.".formatted(findings.failed()));
        }
        lines.add("In brackets: 95 % intervals. They cover chance, not what the scenario assumes.");
        return lines;
    }

    private String played() {
        int played = findings.played().get(0).size();
        int asked = findings.plan().repetitions();
        return played == asked ? Integer.toString(asked) : "%d of %d".formatted(played, asked);
    }

    private static String line(String label, String asIs, String onward, String clear, String difference) {
        return LINE.formatted(label, asIs, onward, clear, difference).stripTrailing();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
