package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parley.experiment.audit.Baseline;
import org.parley.experiment.audit.TriedLever;
import org.parley.form.Percent;

/** Tells what moving every lever of a scenario did: first the finding, then dead and stuck levers, then all by size. */
public final class AuditText {
    /** Share of replications with the same peak rung above which a scenario is saturated; an assumption. */
    private static final double SATURATED = 0.98;

    private static final String LINE = "%-58s %-20s %-24s %-22s %s";

    private final String scenario;
    private final Baseline baseline;
    private final long looked;
    private final List<TriedLever> tried;
    private final List<String> remarks;

    /**
     * Prepares to tell what was found.
     *
     * @param scenario name of the scenario
     * @param baseline the scenario as it is
     * @param looked how many replications were looked into before a lever was called dead
     * @param tried the levers that were moved
     * @param remarks what else is to be said, last
     */
    public AuditText(String scenario, Baseline baseline, long looked, List<TriedLever> tried, List<String> remarks) {
        this.scenario = scenario;
        this.baseline = baseline;
        this.looked = looked;
        this.tried = List.copyOf(tried);
        this.remarks = List.copyOf(remarks);
    }

    /** Whether every lever does something, unless it is declared inert, and replications differ. */
    public boolean isSound() {
        return dead().isEmpty() && baseline.sameness() <= SATURATED;
    }

    /** The whole text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(sentences());
        section("Changes nothing in %d replications, and is not declared inert:".formatted(looked), dead(), lines);
        section("Changes nothing here, but does further on:", late(), lines);
        section("Changes nothing this way, though it does the other way:", stuck(), lines);
        lines.add("");
        lines.add(LINE.formatted("lever", "moved", "war, points", "peak rung, rungs", "changed"));
        tried.stream()
                .filter(one -> !one.effect().isDead())
                .sorted(Comparator.comparingDouble(
                        one -> -Math.abs(one.effect().peakRung().estimate())))
                .forEach(one -> lines.add(line(one)));
        lines.add("In brackets: 95 % intervals, each lever by itself; of many, one in twenty misses by chance.");
        lines.addAll(remarks);
        return lines;
    }

    private List<String> sentences() {
        long seen = tried.stream().filter(one -> one.effect().isSeen()).count();
        String same = String.format(Locale.ROOT, "%.0f %%", 100 * baseline.sameness());
        return List.of(
                "In %s, %d of %d moves of levers show an effect on war or on the peak rung, and %d change nothing undeclared."
                        .formatted(scenario, seen, tried.size(), dead().size()),
                "As it is, %s of %d replications end in war; %s share one peak rung%s."
                        .formatted(
                                Percent.of(baseline.war().interval()),
                                baseline.war().trials(),
                                same,
                                baseline.sameness() > SATURATED ? ": the scenario is saturated" : ""));
    }

    /** Moves that change nothing, of levers that change nothing the other way either. */
    private List<TriedLever> dead() {
        return tried.stream()
                .filter(one -> one.isDead() && !one.inert() && !movesAtAll(one))
                .toList();
    }

    private List<TriedLever> late() {
        return tried.stream().filter(one -> one.later().isPresent()).toList();
    }

    private List<TriedLever> stuck() {
        return tried.stream().filter(one -> one.isDead() && movesAtAll(one)).toList();
    }

    private boolean movesAtAll(TriedLever lever) {
        return tried.stream().anyMatch(other -> other.name().equals(lever.name()) && !other.isDead());
    }

    private static void section(String title, List<TriedLever> found, List<String> lines) {
        if (!found.isEmpty()) {
            lines.add("");
            lines.add(title);
            found.forEach(one -> lines.add("  " + one.name() + " (" + one.change() + ")" + where(one)));
        }
    }

    private static String where(TriedLever one) {
        return one.later().isPresent() ? ", first in replication " + one.later().getAsLong() : "";
    }

    private static String line(TriedLever one) {
        return LINE.formatted(
                one.name(),
                one.change(),
                Percent.points(one.effect().war().difference()),
                Percent.rungs(one.effect().peakRung()),
                Percent.of(one.effect().different().interval()));
    }
}
