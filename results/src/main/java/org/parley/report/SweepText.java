package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.experiment.tally.Findings;
import org.parley.form.Grouped;
import org.parley.form.Percent;
import org.parley.stats.Holm;
import org.parley.stats.McNemar;
import org.parley.stats.PairedShares;

/** The findings of a sweep as a person reads them: a sentence, then a line for each point. */
public final class SweepText {
    private static final int MOST_POINTS = 40;
    private static final int WIDEST = 48; // characters of the levels
    private static final String LINE = "%6s  %-" + WIDEST + "s  %-20s %-20s %-24s";

    private final String scenario;
    private final List<String> factors;
    private final List<List<String>> levels; // [point][factor]
    private final List<Findings> findings; // [point]

    /**
     * The findings of a sweep.
     *
     * @param scenario name of the scenario
     * @param factors names of the factors
     * @param levels what was chosen at each point, {@code [point][factor]}
     * @param findings what was found at each point
     */
    public SweepText(String scenario, List<String> factors, List<List<String>> levels, List<Findings> findings) {
        this.scenario = scenario;
        this.factors = factors;
        this.levels = levels;
        this.findings = findings;
    }

    /** What was found, in one plain sentence or two. */
    public String sentence() {
        List<Integer> played = IntStream.range(0, findings.size())
                .filter(point -> findings.get(point).complete() > 0)
                .boxed()
                .toList();
        if (played.isEmpty()) {
            return "%s: no replication ran to its end, so nothing was found.".formatted(scenario);
        }
        Comparator<Integer> byShare = Comparator.comparingDouble(
                point -> war(point).first().interval().estimate());
        int least = played.stream().min(byShare).orElseThrow();
        int most = played.stream().max(byShare).orElseThrow();
        String range = byShare.compare(least, most) == 0
                ? "%s, war as is happens in %s (95 %% interval) of replications."
                        .formatted(
                                played.size() == 1
                                        ? "At the one point of %s that was played".formatted(scenario)
                                        : "At all %s points of %s".formatted(Grouped.of(played.size()), scenario),
                                Percent.of(war(least).first().interval()))
                : range(played.size(), least, most);
        return findings.get(0).twinned() ? range + " " + comparison(played) : range;
    }

    private String range(int points, int least, int most) {
        String played = points == findings.size()
                ? Grouped.of(points)
                : "the %s of %s".formatted(Grouped.of(points), Grouped.of(findings.size()));
        String which = points == findings.size()
                ? "points of %s".formatted(scenario)
                : "points of %s that were played".formatted(scenario);
        return "Over %s %s, war as is happens in %s (95 %% interval; %s) to %s (%s) of replications."
                .formatted(
                        played,
                        which,
                        Percent.of(war(least).first().interval()),
                        described(least),
                        Percent.of(war(most).first().interval()),
                        described(most));
    }

    private String comparison(List<Integer> played) {
        double[] adjusted = Holm.adjusted(
                played.stream().mapToDouble(point -> McNemar.exact(war(point))).toArray());
        long adds = 0;
        long takes = 0;
        for (int i = 0; i < adjusted.length; i++) {
            PairedShares war = war(played.get(i));
            boolean sure = adjusted[i] < 1 - war.level();
            adds += sure && war.onlyFirst() > war.onlySecond() ? 1 : 0;
            takes += sure && war.onlyFirst() < war.onlySecond() ? 1 : 0;
        }
        return "Miscommunication significantly adds war at %s of them and takes it away at %s (McNemar, adjusted by Holm)."
                .formatted(Grouped.of(adds), Grouped.of(takes));
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(sentence(), ""));
        boolean twinned = findings.get(0).twinned();
        lines.add(line(
                "point",
                shortened(String.join(", ", factors)),
                "war as is",
                twinned ? "war, clear" : "",
                twinned ? "difference, points" : ""));
        for (int point = 0; point < Math.min(MOST_POINTS, findings.size()); point++) {
            PairedShares war = war(point);
            lines.add(line(
                    Integer.toString(point),
                    shortened(String.join(", ", levels.get(point))),
                    Percent.of(war.first().interval()),
                    twinned ? Percent.of(war.second().interval()) : "",
                    twinned ? Percent.points(war.difference()) : ""));
        }
        if (findings.size() > MOST_POINTS) {
            lines.add("… and %s more (parley export)".formatted(Grouped.of(findings.size() - MOST_POINTS)));
        }
        lines.add("");
        long complete = findings.stream().mapToLong(Findings::complete).sum();
        long failed = findings.stream().mapToLong(Findings::failed).sum();
        lines.add("%s replications over all points.".formatted(Grouped.of(complete)));
        if (failed > 0) {
            lines.add("%s replications failed and are left out; parley status has the reasons."
                    .formatted(Grouped.of(failed)));
        }
        lines.add(Brackets.note(findings.get(0)).text());
        return lines;
    }

    private PairedShares war(int point) {
        return findings.get(point).war();
    }

    private String described(int point) {
        return IntStream.range(0, factors.size())
                .mapToObj(
                        factor -> factors.get(factor) + "=" + levels.get(point).get(factor))
                .collect(Collectors.joining(", "));
    }

    private static String line(String point, String levels, String asIs, String clear, String difference) {
        return LINE.formatted(point, levels, asIs, clear, difference).stripTrailing();
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
