package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.experiment.attribution.AttributionFindings;
import org.parley.experiment.attribution.Contribution;
import org.parley.experiment.attribution.Interaction;
import org.parley.experiment.attribution.Player;
import org.parley.form.Grouped;
import org.parley.form.Percent;
import org.parley.stats.Causation;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/** An attribution as a person reads it: the finding in a sentence, shares, then what was necessary and sufficient. */
public final class AttributionText {
    private static final String LINE = "%-38s %-24s %-24s %s";
    private static final String CAUSES = "%-38s %-24s %-26s %s";

    private final String scenario;
    private final Goal goal;
    private final AttributionFindings attribution;
    private final List<Player> idle;
    private final boolean interactions;

    /**
     * Prepares to tell.
     *
     * @param scenario its name
     * @param goal what was asked about
     * @param attribution what was found
     * @param idle players that were left out, having no strength in the scenario
     * @param interactions whether to tell of pairs of players
     */
    public AttributionText(
            String scenario, Goal goal, AttributionFindings attribution, List<Player> idle, boolean interactions) {
        this.scenario = scenario;
        this.goal = goal;
        this.attribution = attribution;
        this.idle = List.copyOf(idle);
        this.interactions = interactions;
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        if (attribution.total().pairs() == 0) {
            return lines;
        }
        lines.add("");
        lines.addAll(shares());
        lines.add("");
        lines.addAll(causes());
        if (interactions && !attribution.interactions().isEmpty()) {
            lines.add("");
            lines.addAll(pairs());
        }
        lines.add("");
        lines.addAll(notes());
        return lines;
    }

    /** What was found, in one plain sentence or two. */
    public String sentence() {
        PairedShares total = attribution.total();
        if (total.pairs() == 0) {
            return "%s: no replication ran to its end in every world, so nothing was found.".formatted(scenario);
        }
        Interval difference = total.difference();
        String shares = "In %s, %s of %s replications %s, and %s with %s off: "
                .formatted(
                        scenario,
                        Percent.of(total.first().interval()),
                        Grouped.of(total.pairs()),
                        goal.verb(),
                        Percent.of(total.second().interval()),
                        players());
        if (difference.contains(0)) {
            return shares
                    + "these replications cannot tell the two apart (%s points).".formatted(Percent.points(difference));
        }
        Contribution most = attribution.contributions().stream()
                .max(Comparator.comparingDouble(
                        one -> Math.signum(difference.estimate()) * one.share().estimate()))
                .orElseThrow();
        return shares
                + "%s points of %s are due to %s together%s."
                        .formatted(
                                Percent.points(difference),
                                goal.noun(),
                                attribution.contributions().size() == 1 ? "it" : "them",
                                attribution.contributions().size() == 1
                                        ? ""
                                        : ", most of them, %s, to %s"
                                                .formatted(
                                                        Percent.points(most.share()),
                                                        most.player().name()));
    }

    private String players() {
        List<String> names = attribution.contributions().stream()
                .map(one -> one.player().name())
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private List<String> shares() {
        List<String> lines = new ArrayList<>();
        boolean exact = attribution.exact();
        lines.add(line(
                "points of " + goal.noun(),
                "Shapley share",
                exact ? "alone, others off" : "",
                exact ? "taken away, others on" : ""));
        attribution
                .contributions()
                .forEach(one -> lines.add(line(
                        one.player().name(),
                        Percent.points(one.share()),
                        one.alone()
                                .map(pairs -> Percent.points(pairs.difference()))
                                .orElse(""),
                        one.removed()
                                .map(pairs -> Percent.points(pairs.difference().negated()))
                                .orElse(""))));
        lines.add(line("all together", Percent.points(attribution.total().difference()), "", ""));
        return lines;
    }

    private List<String> causes() {
        Causation causation = attribution.causation();
        List<String> lines = new ArrayList<>();
        lines.add(CAUSES.formatted("cause and effect", "counted in pairs", "bounds from shares alone", "of which")
                .stripTrailing());
        lines.add(cause(
                "necessary (PN)",
                causation.necessity().interval(),
                causation.necessityBounds(),
                goal.several() + " as is, not so with all off"));
        lines.add(cause(
                "sufficient (PS)",
                causation.sufficiency().interval(),
                causation.sufficiencyBounds(),
                "those spared with all off, not so as is"));
        lines.add(cause(
                "both (PNS)",
                causation.necessityAndSufficiency().interval(),
                causation.necessityAndSufficiencyBounds(),
                "all replications"));
        lines.add(cause(
                "attributable fraction",
                causation.attributableFraction(),
                new Causation.Bounds(Double.NaN, Double.NaN),
                goal.several() + " as is, net of those prevented"));
        lines.add("%s %s with all off only, which %s monotonicity: %s of all."
                .formatted(
                        Grouped.of(causation.prevented().hits()),
                        goal.verb(),
                        causation.prevented().hits() == 0 ? "would contradict" : "contradicts",
                        Percent.of(causation.prevented().interval())));
        return lines;
    }

    private static String cause(String name, Interval counted, Causation.Bounds bounds, String of) {
        String between = Double.isNaN(bounds.low())
                ? ""
                : "%s to %s %%".formatted(Percent.digits(bounds.low()), Percent.digits(bounds.high()));
        return CAUSES.formatted(name, Percent.of(counted), between, of).stripTrailing();
    }

    private List<String> pairs() {
        List<String> lines = new ArrayList<>();
        lines.add(line("two together beyond each by itself", "interaction, points", "", ""));
        attribution.interactions().stream()
                .sorted(Comparator.comparingDouble(
                        (Interaction pair) -> -Math.abs(pair.index().estimate())))
                .forEach(pair -> lines.add(line(
                        pair.first().name() + " and " + pair.second().name(), Percent.points(pair.index()), "", "")));
        return lines;
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>();
        int players = attribution.contributions().size();
        lines.add(
                attribution.exact()
                        ? "Shares are exact over all %d coalitions in each replication and add up exactly."
                                .formatted(1 << players)
                        : "Shares are from %d random orders of joining and their reverses, one for each group of replications; they add up exactly."
                                .formatted(attribution.orders()));
        if (!idle.isEmpty()) {
            lines.add("Without strength in this scenario, so without a share: "
                    + String.join(", ", idle.stream().map(Player::name).toList()) + ".");
        }
        if (attribution.failed() > 0) {
            lines.add("%s replications failed in some world and are left out."
                    .formatted(Grouped.of(attribution.failed())));
        }
        lines.add("In brackets: 95 % intervals, each by itself, of shares and interactions by Student's t over "
                + (attribution.exact() ? "replications." : "groups.")
                + " Bounds are those of the estimates, without their chance. Intervals cover chance, not what the scenario"
                + " assumes.");
        return lines;
    }

    private static String line(String label, String first, String second, String third) {
        return LINE.formatted(label, first, second, third).stripTrailing();
    }
}
