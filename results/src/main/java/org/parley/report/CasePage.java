package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.experiment.audit.Baseline;
import org.parley.experiment.audit.LeverEffect;
import org.parley.form.Percent;
import org.parley.model.About;
import org.parley.model.Ladder;
import org.parley.stats.Interval;

/** The page of a case, in Markdown: what happened, what the model says, what it cannot say, and what is assumed. */
public final class CasePage {
    /**
     * A change of the case, and what it does on common random numbers.
     *
     * @param name how it is asked for: "--with hotline"
     * @param meaning what it is, in a sentence
     * @param effect what it does
     */
    public record Variant(String name, String meaning, LeverEffect effect) {}

    /**
     * An assumption.
     *
     * @param where JSON Pointer of the group or value
     * @param note what the scenario says of it
     */
    public record Assumption(String where, String note) {}

    private final About about;
    private final Ladder ladder;
    private final Baseline baseline;
    private final List<Variant> variants;
    private final List<Assumption> assumptions;

    /** Prepares the page of a case; {@code baseline} is the case as it is. */
    public CasePage(
            About about, Ladder ladder, Baseline baseline, List<Variant> variants, List<Assumption> assumptions) {
        this.about = about;
        this.ladder = ladder;
        this.baseline = baseline;
        this.variants = List.copyOf(variants);
        this.assumptions = List.copyOf(assumptions);
    }

    /**
     * The page, line by line.
     *
     * @param command the command that makes it
     * @param hash hash of the scenario
     */
    public List<String> lines(String command, String hash) {
        List<String> lines = new ArrayList<>(List.of("# " + about.title(), "", about.summary(), ""));
        lines.addAll(List.of("## What the model says", "", sentence(), ""));
        variants.forEach(variant -> lines.add("* " + finding(variant)));
        lines.add("");
        lines.addAll(effects());
        lines.addAll(ladder());
        lines.addAll(List.of(
                "In brackets are 95 % intervals, each for itself; they cover chance, not what is assumed.",
                "Made by `" + command + "` of the scenario with hash " + hash + ".", ""));
        lines.addAll(List.of("## What it cannot say", "", about.limits(), "", "## Sources", ""));
        about.sources().forEach(source -> lines.add("* " + source));
        lines.addAll(assumed());
        return lines;
    }

    private String sentence() {
        return "As it is, %s of %d replications end in war; the highest rung that half of them reach is %d, %s."
                .formatted(
                        Percent.of(baseline.war().interval()),
                        baseline.war().trials(),
                        median(),
                        ladder.label(median()));
    }

    private int median() {
        int rung = 0;
        while (rung < ladder.top()
                && 2 * baseline.reached().get(rung + 1).hits() >= baseline.war().trials()) {
            rung++;
        }
        return rung;
    }

    private static String finding(Variant variant) {
        LeverEffect effect = variant.effect();
        Interval war = effect.war().difference();
        Interval rungs = effect.peakRung();
        String what = variant.meaning().replaceAll("\\.$", "");
        if (war.low() > 0 || war.high() < 0) {
            Interval size = war.estimate() > 0 ? war : war.negated();
            return "%s: war becomes %s likely, by %s points (%s to %s)."
                    .formatted(
                            what,
                            war.estimate() > 0 ? "more" : "less",
                            Percent.digits(size.estimate()),
                            Percent.digits(size.low()),
                            Percent.digits(size.high()));
        }
        if (effect.isClear()) {
            Interval size = rungs.estimate() > 0 ? rungs : rungs.negated();
            return String.format(
                    Locale.ROOT,
                    "%s: the effect on war is not significant; the peak rung is %s by %.2f rungs (%.2f to %.2f).",
                    what,
                    rungs.estimate() > 0 ? "raised" : "lowered",
                    size.estimate(),
                    size.low(),
                    size.high());
        }
        return what + ": these replications show no effect, neither on war nor on the peak rung.";
    }

    private List<String> effects() {
        List<String> lines = new ArrayList<>(List.of(
                "| change | war, points | only with it / only without | peak rung, rungs | replications changed |",
                "|---|---|---|---|---|"));
        for (Variant variant : variants) {
            LeverEffect effect = variant.effect();
            lines.add("| `%s` | %s | %d / %d | %s | %s |"
                    .formatted(
                            variant.name(),
                            Percent.points(effect.war().difference()),
                            effect.war().onlyFirst(),
                            effect.war().onlySecond(),
                            Percent.rungs(effect.peakRung()),
                            Percent.of(effect.different().interval())));
        }
        lines.add("");
        return lines;
    }

    private List<String> ladder() {
        List<String> lines = new ArrayList<>(List.of("| rung reached, as it is | share |", "|---|---|"));
        for (int rung = 1; rung <= ladder.top(); rung++) {
            long hits = baseline.reached().get(rung).hits();
            if (hits > 0) {
                lines.add("| %d, %s%s | %s |"
                        .formatted(
                                rung,
                                ladder.label(rung),
                                rung == ladder.war() ? " (counts as war)" : "",
                                Percent.of(baseline.reached().get(rung).interval())));
            }
        }
        lines.add("");
        return lines;
    }

    private List<String> assumed() {
        List<String> lines = new ArrayList<>(List.of("", "## What is assumption", ""));
        if (assumptions.isEmpty()) {
            lines.add("Nothing is called an assumption.");
        }
        Map<String, List<String>> byNote = new LinkedHashMap<>();
        assumptions.forEach(assumption -> byNote.computeIfAbsent(assumption.note(), note -> new ArrayList<>())
                .add("`" + assumption.where() + "`"));
        byNote.forEach((note, places) -> lines.add("* " + String.join(", ", places) + ": " + note));
        return lines;
    }
}
