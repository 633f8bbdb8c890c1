package org.parley.report.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.chart.IntervalChart;
import org.parley.experiment.attribution.AttributionFindings;
import org.parley.experiment.attribution.Contribution;
import org.parley.experiment.attribution.Interaction;
import org.parley.experiment.attribution.Player;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Grouped;
import org.parley.form.Note;
import org.parley.form.Percent;
import org.parley.form.Picture;
import org.parley.form.Report;
import org.parley.report.Goal;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/** An attribution: the finding in a sentence, shares, then what was necessary and sufficient. */
public final class AttributionReport {
    private static final double PER_CENT = 100;

    private final String scenario;
    private final Goal goal;
    private final AttributionFindings found;
    private final List<Player> idle;
    private final boolean interactions;

    private AttributionReport(
            String scenario, Goal goal, AttributionFindings found, List<Player> idle, boolean interactions) {
        this.scenario = scenario;
        this.goal = goal;
        this.found = found;
        this.idle = List.copyOf(idle);
        this.interactions = interactions && !found.interactions().isEmpty();
    }

    /**
     * Says what was found.
     *
     * @param scenario its name
     * @param goal what was asked about
     * @param found what was found
     * @param idle players that were left out, having no strength in the scenario
     * @param interactions whether people read of pairs of players; machines always do
     */
    public static Report of(
            String scenario, Goal goal, AttributionFindings found, List<Player> idle, boolean interactions) {
        AttributionReport report = new AttributionReport(scenario, goal, found, idle, interactions);
        List<Block> blocks = new ArrayList<>(report.facts());
        if (found.total().pairs() > 0) {
            blocks.add(report.shares());
            blocks.add(report.sharesDrawn());
            blocks.addAll(new CausationBlocks(goal, found.causation()).all());
            blocks.add(report.pairs());
            report.pairsDrawn().ifPresent(blocks::add);
            blocks.addAll(report.notes());
        }
        return new Report(scenario, report.sentence(), blocks);
    }

    private List<Block> facts() {
        return List.of(
                Fact.of("replications", Cells.count(found.total().pairs())),
                Fact.of("failed", Cells.count(found.failed())),
                Fact.of("confidenceLevel", Cells.number(Interval.LEVEL)),
                Fact.of("exact", Cells.truth(found.exact())),
                Fact.of("orders", Cells.count(found.orders())),
                Fact.of("asIs", Cells.share(found.total().first())),
                Fact.of("allOff", Cells.share(found.total().second())),
                Fact.of("difference", Cells.points(found.total().difference())));
    }

    private String sentence() {
        PairedShares total = found.total();
        if (total.pairs() == 0) {
            return "%s: no replication ran to its end in every world, so nothing was found.".formatted(scenario);
        }
        String shares = "In %s, %s of %s replications %s, and %s with %s off: "
                .formatted(
                        scenario,
                        Percent.of(total.first().interval()),
                        Grouped.of(total.pairs()),
                        goal.verb(),
                        Percent.of(total.second().interval()),
                        players());
        Interval difference = total.difference();
        if (difference.contains(0)) {
            return shares + "the difference is not significant (%s points).".formatted(Percent.points(difference));
        }
        boolean one = found.contributions().size() == 1;
        return shares
                + "%s points of %s are due to %s together%s."
                        .formatted(Percent.points(difference), goal.noun(), one ? "it" : "them", one ? "" : most());
    }

    private String most() {
        double sign = Math.signum(found.total().difference().estimate());
        Contribution most = found.contributions().stream()
                .max(Comparator.comparingDouble(one -> sign * one.share().estimate()))
                .orElseThrow();
        return ", most of them, %s, to %s"
                .formatted(Percent.points(most.share()), most.player().name());
    }

    private String players() {
        List<String> names = names();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private List<String> names() {
        return found.contributions().stream().map(one -> one.player().name()).toList();
    }

    private Grid shares() {
        boolean exact = found.exact();
        Grid grid = Grid.named("contributions")
                .head("player", "points of " + goal.noun())
                .head("share", "Shapley share")
                .head("alone", exact ? "alone, others off" : "")
                .head("takenAway", exact ? "taken away, others on" : "");
        for (Contribution one : found.contributions()) {
            grid = grid.row(
                    Cells.word(one.player().name()),
                    Cells.points(one.share()),
                    one.alone().map(pairs -> Cells.points(pairs.difference())).orElse(Cell.NONE),
                    one.removed()
                            .map(pairs -> Cells.points(pairs.difference().negated()))
                            .orElse(Cell.NONE));
        }
        return grid.textRow(
                Cells.text("all together"), Cells.points(found.total().difference()), Cell.NONE, Cell.NONE);
    }

    private Picture sharesDrawn() {
        List<String> players = new ArrayList<>(names());
        players.add("all together");
        List<Interval> shares = new ArrayList<>(
                found.contributions().stream().map(Contribution::share).toList());
        shares.add(found.total().difference());
        return drawn("What each adds (right of zero) or takes away, by Shapley's shares", "share", players, shares);
    }

    private Grid pairs() {
        Grid grid = Grid.named("interactions")
                .head("players", "two together beyond each by itself")
                .head("index", "interaction, points");
        for (Interaction pair : sorted()) {
            Cell players = Cell.of(
                    name(pair), List.of(pair.first().name(), pair.second().name()));
            Cell index = Cells.points(pair.index());
            grid = interactions ? grid.row(players, index) : grid.dataRow(players, index);
        }
        return grid;
    }

    private Optional<Picture> pairsDrawn() {
        return interactions
                ? Optional.of(drawn(
                        "What two together add beyond each by itself",
                        "interaction",
                        sorted().stream().map(AttributionReport::name).toList(),
                        sorted().stream().map(Interaction::index).toList()))
                : Optional.empty();
    }

    private Picture drawn(String title, String name, List<String> rows, List<Interval> intervals) {
        return Picture.of(IntervalChart.of(
                title, "points of " + goal.noun(), PER_CENT, rows, List.of(new IntervalChart.Series(name, intervals))));
    }

    /** The strongest first. */
    private List<Interaction> sorted() {
        return found.interactions().stream()
                .sorted(Comparator.comparingDouble(
                        (Interaction pair) -> -Math.abs(pair.index().estimate())))
                .toList();
    }

    private static String name(Interaction pair) {
        return pair.first().name() + " and " + pair.second().name();
    }

    private List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        notes.add(new Note(
                found.exact()
                        ? "Shares are exact over all %d coalitions in each replication and add up exactly."
                                .formatted(1 << found.contributions().size())
                        : "Shares are from %d random orders of joining and their reverses, one for each group of replications; they add up exactly."
                                .formatted(found.orders())));
        if (!idle.isEmpty()) {
            notes.add(new Note("Without strength in this scenario, so without a share: "
                    + String.join(", ", idle.stream().map(Player::name).toList()) + "."));
        }
        if (found.failed() > 0) {
            notes.add(new Note(
                    "%s replications failed in some world and are left out.".formatted(Grouped.of(found.failed()))));
        }
        notes.add(
                new Note("In brackets: 95 % intervals, each by itself, of shares and interactions by Student's t over "
                        + (found.exact() ? "replications." : "groups.")
                        + " Bounds are those of the estimates, without their chance. Intervals cover chance, not what the scenario"
                        + " assumes."));
        return notes;
    }
}
