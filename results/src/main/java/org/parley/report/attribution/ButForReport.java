package org.parley.report.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.experiment.attribution.ButFor;
import org.parley.experiment.attribution.ButFor.Change;
import org.parley.experiment.attribution.ButFor.ChangePair;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Note;
import org.parley.form.Passage;
import org.parley.form.Report;
import org.parley.form.Section;
import org.parley.model.field.Words;
import org.parley.report.Goal;

/** What one replication needed: the finding, then the story line of each event. */
public final class ButForReport {
    private static final int MOST_PAIRS = 20; // shown to people

    private final String scenario;
    private final Goal goal;
    private final ButFor found;
    private final EventLines events;

    private ButForReport(String scenario, Goal goal, ButFor found) {
        this.scenario = scenario;
        this.goal = goal;
        this.found = found;
        this.events = new EventLines(found.compiled());
    }

    /** What a replication of a scenario by that name needed to come to a goal. */
    public static Report of(String scenario, Goal goal, ButFor found) {
        ButForReport report = new ButForReport(scenario, goal, found);
        List<Block> blocks = new ArrayList<>(report.facts());
        if (found.reached() && !report.isFromTheStart()) {
            blocks.add(report.needed());
            blocks.add(report.pairs());
            blocks.addAll(report.notes());
        }
        return new Report(scenario, report.sentence(), blocks);
    }

    private List<Block> facts() {
        return List.of(
                Fact.of("replication", Cells.count(found.replication())),
                Fact.of("rung", Cells.count(found.rung())),
                Fact.of("reached", Cells.truth(found.reached())),
                Fact.of("highestRung", Cells.count(found.peak())),
                Fact.of(
                        "reachedOn",
                        found.reachedTick().isPresent()
                                ? Cells.word(events.moment(found.reachedTick().getAsInt()))
                                : Cell.NONE),
                Fact.of("events", Cells.count(found.events())),
                Fact.of(
                        "mechanisms",
                        new Cell(
                                "",
                                Optional.of(found.mechanisms().stream()
                                        .map(Words::of)
                                        .toList()))),
                Fact.of("changesTried", Cells.count(found.effort().tried())),
                Fact.of("changesUntried", Cells.count(found.effort().untried())),
                Fact.of("pairsTried", Cells.count(found.effort().pairsTried())),
                Fact.of("complete", Cells.truth(found.effort().complete())));
    }

    private Section needed() {
        Grid grid = Grid.named("needed")
                .dataHead("on")
                .dataHead("event")
                .dataHead("hadIt")
                .dataHead("highestRung");
        for (Change change : found.needed()) {
            grid = grid.dataRow(
                    Cells.word(events.moment(change.event().tick())),
                    Cells.word(events.what(change.event())),
                    Cells.word(change.alternative().words()),
                    Cells.count(change.peak()));
        }
        List<String> lines = found.needed().stream()
                .flatMap(change -> story(change).stream())
                .toList();
        return told("But for these it would not have %s:", grid, lines);
    }

    private Section pairs() {
        Grid grid = Grid.named("pairs")
                .dataHead("firstEvent")
                .dataHead("firstHadIt")
                .dataHead("secondEvent")
                .dataHead("secondHadIt")
                .dataHead("highestRung");
        for (ChangePair pair : found.pairs()) {
            grid = grid.dataRow(
                    Cells.word(events.line(pair.first().event())),
                    Cells.word(pair.first().alternative().words()),
                    Cells.word(events.line(pair.second().event())),
                    Cells.word(pair.second().alternative().words()),
                    Cells.count(pair.peak()));
        }
        List<String> lines = found.pairs().stream()
                .limit(MOST_PAIRS)
                .flatMap(pair -> story(pair).stream())
                .toList();
        return told("But for two of these together it would not have %s:", grid, lines);
    }

    private Section told(String heading, Grid grid, List<String> lines) {
        return lines.isEmpty()
                ? new Section("", "", List.of(grid))
                : new Section("", heading.formatted(goal.past()), List.of(grid, new Passage(lines)));
    }

    /** What was found, in one plain sentence. */
    private String sentence() {
        if (!found.reached()) {
            return "Replication %d of %s does not %s: its highest rung is %d (%s), so there is nothing to attribute."
                    .formatted(found.replication(), scenario, goal.verb(), found.peak(), label(found.peak()));
        }
        if (isFromTheStart()) {
            return "Replication %d of %s stands on rung %d (%s) from its start, so no event led to it."
                    .formatted(found.replication(), scenario, found.rung(), label(found.rung()));
        }
        long count = found.needed().stream().map(Change::event).distinct().count();
        String mechanisms = found.mechanisms().isEmpty()
                ? "no mechanism"
                : "of the mechanisms "
                        + found.mechanisms().stream().map(Words::of).collect(Collectors.joining(", "));
        String known = !found.effort().isExhaustive() ? "Found to be needed so far were" : "Needed were";
        return "Replication %d of %s %s on %s. %s, each by itself, %s of the %d messages and incidents before, and %s."
                .formatted(
                        found.replication(),
                        scenario,
                        goal.past(),
                        events.moment(found.reachedTick().orElseThrow()),
                        known,
                        count == 0 ? "none" : Long.toString(count),
                        found.events(),
                        mechanisms);
    }

    private boolean isFromTheStart() {
        return found.compiled().scenario().relations().stream()
                .anyMatch(relation -> !relation.local() && relation.posture().rung() >= found.rung());
    }

    private List<String> story(Change change) {
        return List.of(
                "  " + events.line(change.event()),
                "      had it %s: highest rung %d (%s)"
                        .formatted(change.alternative().words(), change.peak(), label(change.peak())));
    }

    private List<String> story(ChangePair pair) {
        return List.of(
                "  " + events.line(pair.first().event()) + "; had it "
                        + pair.first().alternative().words(),
                "  " + events.line(pair.second().event()) + "; had it "
                        + pair.second().alternative().words(),
                "      both: highest rung %d (%s)".formatted(pair.peak(), label(pair.peak())));
    }

    private List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        notes.add(new Note(
                "Played again %d times on the same random numbers, each time with one message or incident gone otherwise."
                        .formatted(found.effort().tried())));
        if (found.effort().untried() > 0) {
            notes.add(new Note("%d changes of the earliest events were not tried; --most allows more."
                    .formatted(found.effort().untried())));
        }
        if (found.needed().isEmpty()) {
            String single = !found.effort().isExhaustive()
                    ? "No single change that was tried suffices"
                    : "No single event suffices";
            notes.add(new Note("%s; of %d pairs of the changes that delayed it most, %d %s%s."
                    .formatted(
                            single,
                            found.effort().pairsTried(),
                            found.pairs().size(),
                            found.pairs().size() == 1 ? "does" : "do",
                            found.pairs().size() > MOST_PAIRS ? ", the first %d shown".formatted(MOST_PAIRS) : "")));
        }
        notes.add(new Note("Mechanisms were switched off one at a time for the whole replication, events once."));
        return notes;
    }

    private String label(int rung) {
        return found.compiled().scenario().ladder().label(rung);
    }
}
